import type { Token } from '../text/index.ts';
import type { Noise } from '../types.ts';
import type { NoiseWords } from './words.ts';

export type { NoiseWords } from './words.ts';

/** Finds the text that is no prose: captions, credits, bylines, datelines, teasers; in order, without overlap. */
export function findNoise(
  _article: { readonly text: string; readonly title?: string },
  _tokens: readonly Token[],
  _words: NoiseWords,
): Noise[] {
  return [];
}
