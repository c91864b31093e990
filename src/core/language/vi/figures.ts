import type { FigureWords } from '../../figures/words.ts';

export const figures: FigureWords = { numerals: new Map() };
