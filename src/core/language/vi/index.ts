import type { Language } from '../language.ts';
import { conflicts } from './conflicts.ts';
import { diagnostics } from './diagnostics.ts';
import { entities } from './entities.ts';
import { figures } from './figures.ts';
import { issues } from './issues.ts';
import { lexicon } from './lexicon.ts';
import { limits } from './limits.ts';
import { noise } from './noise.ts';
import { sentences } from './sentences.ts';
import { statements } from './statements.ts';
import { stories } from './stories.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';
import { wordNumbers } from './word-numbers.ts';

/** Vietnamese. */
export const vietnamese: Language = {
  code: 'vi',
  wordNumbers,
  lexicon,
  sentences,
  noise,
  time,
  figures,
  entities,
  statements,
  issues,
  stories,
  conflicts,
  limits,
  timeline,
  diagnostics,
};
