import type { Token, WordSet } from '../text/index.ts';
import type { NoiseKind } from '../types.ts';

/** A stretch of tokens, both ends inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A stretch that is no prose, with the rule that took it. */
export interface Block extends Stretch {
  readonly kind: NoiseKind;
  readonly rule: string;
}

export function splitLines(tokens: readonly Token[]): Stretch[] {
  const lines: Stretch[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && tokens[i]?.newline === false) continue;
    lines.push({ first, last: i - 1 });
    first = i;
  }
  return tokens.length > 0 ? lines : [];
}

/** A token that may begin a credit or a teaser, with its line. */
export interface Trigger {
  readonly at: number;
  readonly line: Stretch;
}

/** The tokens that `isTrigger` has, in order: one look at each token serves several rules. */
export function findTriggers(tokens: readonly Token[], lines: readonly Stretch[], isTrigger: WordSet): Trigger[] {
  const triggers: Trigger[] = [];
  for (const line of lines) {
    for (let at = line.first; at <= line.last; at += 1) {
      const token = tokens[at];
      if (token !== undefined && isTrigger.has(token)) triggers.push({ at, line });
    }
  }
  return triggers;
}

export const lengthOf = ({ first, last }: Stretch): number => last - first + 1;
