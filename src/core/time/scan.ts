import type { Token } from '../text/index.ts';
import type { Draft, Found } from './draft.ts';
import { leadOf } from './steps.ts';
import type { DateConstruction } from './words.ts';

interface Index {
  readonly byWord: ReadonlyMap<string, readonly DateConstruction[]>;
  readonly byNumber: readonly DateConstruction[];
}

/** Makes the function that finds the constructions' matches in a text: from left to right, the longest at each place, without overlap. */
export function scanner(constructions: readonly DateConstruction[]): (tokens: readonly Token[]) => Found[] {
  const index = indexOf(constructions);
  return (tokens) => {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      const candidates = token?.kind === 'number' ? index.byNumber : index.byWord.get(token?.lower ?? '');
      const match = candidates === undefined ? undefined : longest(candidates, tokens, at);
      if (match !== undefined) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
}

function indexOf(constructions: readonly DateConstruction[]): Index {
  const byWord = new Map<string, DateConstruction[]>();
  const byNumber: DateConstruction[] = [];
  for (const construction of constructions) {
    const lead = leadOf(construction.match);
    if (lead.numbers) byNumber.push(construction);
    for (const word of new Set(lead.words)) byWord.set(word, [...(byWord.get(word) ?? []), construction]);
  }
  return { byWord, byNumber };
}

function longest(candidates: readonly DateConstruction[], tokens: readonly Token[], at: number): Found | undefined {
  let best: Found | undefined;
  for (const construction of candidates) {
    const draft: Draft = {};
    let to = at;
    for (const step of construction.match) {
      to = step.take(tokens, to, draft);
      if (to < 0) break;
    }
    if (to <= (best?.to ?? at)) continue;
    if (construction.guard?.(tokens, at, to, draft) === false) continue;
    best = { from: at, to, draft, rule: construction.id };
  }
  return best;
}
