import type { EntityWords } from '../../entities/words.ts';

export const entities: EntityWords = { honorifics: new Set() };
