import type { Token } from '../text/index.ts';
import type { Stretch } from './lines.ts';

/** Weights of a logistic regression over {@link captionFeatures}; what is not listed weighs nothing. */
export interface CaptionWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const LENGTHS = [4, 8, 12, 16, 20, 26, 34, 45];

/**
 * What a sentence shows of being a caption: each word (`w:`), the first word and the first two (`1:`, `2:`), the last (`e:`), its length
 * in tokens, quote marks, brackets, colons and digits (`s:`). End marks and credits are left out, so that captions with a credit, which
 * are easily found, teach how those without one look.
 */
export function captionFeatures(tokens: readonly Token[], { first, last }: Stretch): string[] {
  const end = '.!…'.includes(tokens[last]?.text ?? ' ') ? last - 1 : last;
  const features = new Set<string>();
  const head = tokens[first]?.lower ?? '';
  features.add(`1:${head}`);
  features.add(`2:${head} ${tokens[first + 1]?.lower ?? ''}`);
  features.add(`e:${tokens[end]?.lower ?? ''}`);
  features.add(`s:length${LENGTHS.findIndex((limit) => end - first < limit)}`);
  for (let i = first; i <= end; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'word') features.add(`w:${token.lower}`);
    else if (token.kind === 'number') features.add('s:number');
    else features.add(`s:${token.text}`);
  }
  return [...features];
}

/** The log-odds that the stretch is a caption. */
export function captionScore(tokens: readonly Token[], stretch: Stretch, { bias, weights }: CaptionWeights): number {
  return captionFeatures(tokens, stretch).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
}
