import { SYMBOLS } from '../statements/model/feature-table.ts';
import { buildModel, PAIR, unscaled, type Weights, WORD } from '../statements/model/model.ts';
import { type Sink, type Sym, Symbols, template } from '../statements/model/symbols.ts';
import type { Claim } from './claims.ts';
import type { AgainstModel } from './words.ts';

export function buildAgainst(weights: Weights): AgainstModel {
  const symbols = new Symbols();
  return { model: buildModel(weights, symbols), symbols };
}

/** Tokens at the beginning of a content that are read. */
const MOST_TOKENS = 60;

const WORDS = template(WORD);
const PAIRS = template(PAIR);
const CUE = template('cue');
const ACT = template('act');
const FIRST = template('first');
const FIRST_PAIR = template('first pair');

/** Tells each word of the content and each two words in a row once, how it begins, the cue and the act. */
export function describeClaim({ statement, tokens, cue }: Claim, symbols: Symbols, sink: Sink): void {
  const words = tokens.slice(0, MOST_TOKENS).map(({ lower }) => symbols.of(lower));
  for (const word of new Set(words)) sink.tell(WORDS, word);
  const pairs = new Set<number>();
  let before: Sym = 0;
  for (const word of words) {
    const pair = before * SYMBOLS + word;
    if (before !== 0 && !pairs.has(pair)) sink.tell(PAIRS, before, word);
    pairs.add(pair);
    before = word;
  }
  const [first, second] = words;
  if (first !== undefined) sink.tell(FIRST, first);
  if (first !== undefined && second !== undefined) sink.tell(FIRST_PAIR, first, second);
  sink.tell(CUE, symbols.of(cue));
  sink.tell(ACT, symbols.of(statement.act));
}

/** Log odds that a claim stands against what others say of the matter. */
export const oddsAgainst = (claim: Claim, { model, symbols }: AgainstModel): number =>
  unscaled(model.score((sink) => describeClaim(claim, symbols, sink)));
