import type { TimelineWords } from '../../timeline/words.ts';
import words from './words/timeline.json' with { type: 'json' };

export const timeline: TimelineWords = { planned: new Set(words.planned), limits: new Set(words.limits) };
