import type { SentenceWords } from '../../text/sentences.ts';

export const sentences: SentenceWords = { abbreviations: new Set() };
