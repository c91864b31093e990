import { type Token, WordMap, type WordNumbers } from '../text/index.ts';
import type { Draft, Found } from './draft.ts';
import { leadOf } from './steps.ts';
import type { DateConstruction } from './words.ts';

interface Index {
  readonly byWord: WordMap<readonly DateConstruction[]>;
  /** Those that can begin with a number, by the word or mark after it. */
  readonly byFollower: WordMap<readonly DateConstruction[]>;
  /** Those that can begin with a number, whatever follows. */
  readonly byNumber: readonly DateConstruction[];
}

/** Makes the function that finds the constructions' matches in a text: from left to right, the longest at each place, without overlap. */
export function scanner(
  constructions: readonly DateConstruction[],
  numbers: WordNumbers,
): (tokens: readonly Token[]) => Found[] {
  const { byWord, byFollower, byNumber } = indexOf(constructions, numbers);
  return (tokens) => {
    const found: Found[] = [];
    let at = 0;
    while (at < tokens.length) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark') {
        at += 1;
        continue;
      }
      const next = tokens[at + 1];
      const candidates = token.kind === 'word' ? byWord.get(token) : ((next && byFollower.get(next)) ?? byNumber);
      const match = candidates === undefined ? undefined : longest(candidates, tokens, at);
      if (match !== undefined) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
}

function indexOf(constructions: readonly DateConstruction[], numbers: WordNumbers): Index {
  const byWord = new Map<string, DateConstruction[]>();
  const followers = new Map<DateConstruction, ReadonlySet<string> | null>();
  for (const construction of constructions) {
    const { match } = construction;
    for (const word of new Set(leadOf(match).words)) byWord.set(word, [...(byWord.get(word) ?? []), construction]);
    if (!leadOf(match).numbers) continue;
    const rest = match.slice(match.findIndex((step) => step.numbers) + 1);
    followers.set(construction, rest.every((step) => step.optional) ? null : new Set(leadOf(rest).words));
  }
  const words = new Set([...followers.values()].flatMap((set) => [...(set ?? [])]));
  const numberLed = constructions.filter((construction) => followers.has(construction));
  const fitting = (word: string): DateConstruction[] =>
    numberLed.filter((construction) => followers.get(construction)?.has(word) !== false);
  return {
    byWord: new WordMap(numbers, byWord),
    byFollower: new WordMap(
      numbers,
      [...words].map((word) => [word, fitting(word)]),
    ),
    byNumber: numberLed.filter((construction) => followers.get(construction) === null),
  };
}

function longest(candidates: readonly DateConstruction[], tokens: readonly Token[], at: number): Found | undefined {
  let best: Found | undefined;
  let draft: Draft = {};
  for (const construction of candidates) {
    const { match } = construction;
    let to = at;
    let taken = 0;
    for (; taken < match.length && to >= 0; taken += 1) to = match[taken]?.take(tokens, to, draft) ?? -1;
    if (to > (best?.to ?? at) && construction.guard?.(tokens, at, to, draft) !== false) {
      best = { from: at, to, draft, rule: construction.id };
    }
    // A first step that fails has noted nothing.
    if (taken > 1 || to >= 0) draft = {};
  }
  return best;
}
