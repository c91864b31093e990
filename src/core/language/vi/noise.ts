import type { NoiseWords } from '../../noise/words.ts';

export const noise: NoiseWords = { creditMarkers: [] };
