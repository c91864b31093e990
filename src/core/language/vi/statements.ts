import type { StatementWords } from '../../statements/words.ts';

export const statements: StatementWords = { cues: new Map() };
