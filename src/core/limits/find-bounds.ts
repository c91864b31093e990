import type { FigureContext } from '../conflicts/context.ts';
import { type Token, tokenize } from '../text/index.ts';
import type { Figure } from '../types.ts';
import type { LimitWords, Period } from './words.ts';

/** A figure that a rule makes the highest allowed amount. */
export interface Bound {
  readonly context: FigureContext;
  /** The figure as a bound: at most its amount. */
  readonly figure: Figure;
  readonly amount: number;
  readonly period: Period | null;
  readonly rule: string;
}

/** The bound that a figure states by the words around it; null when it states none. */
export function readBound(context: FigureContext, words: LimitWords): Bound | null {
  const { figure, article, clause, sentence } = context;
  const amount = figure.low ?? figure.high;
  if (amount === null || figure.comparator === 'range') return null;
  const tokens = tokenize(article.text.slice(clause.start, clause.end));
  const at = tokens.findIndex((token) => token.kind === 'number' && clause.start + token.start >= figure.start);
  const construction = words.constructions.find(
    ({ cues, reach, comparators }) =>
      comparators.includes(figure.comparator) && at > 0 && holdsPhrase(tokens.slice(0, at), cues, reach),
  );
  if (construction === undefined) return null;
  const around = tokenize(article.text.slice(sentence.start, sentence.end));
  if (holdsWord(around, words.otherwise) || (construction.lawful && !holdsWord(around, words.rules))) return null;
  return {
    context,
    figure: { ...figure, low: null, high: amount, comparator: 'atMost' },
    amount,
    period: periodOf(context, words),
    rule: construction.id,
  };
}

/** Over which a figure counts each time, by the words after it or the rate of its unit. */
export function periodOf({ figure, article, clause }: FigureContext, { periods }: LimitWords): Period | null {
  const rate = figure.unit.split('/')[1]?.toLowerCase();
  const byRate = rate === undefined ? undefined : periods.get(rate);
  if (byRate !== undefined) return byRate;
  const after = tokenize(article.text.slice(figure.end, clause.end));
  for (const [at, token] of after.entries()) {
    const period = periods.get(`${token.lower} ${after[at + 1]?.lower ?? ''}`);
    if (period !== undefined) return period;
  }
  return null;
}

/** One of the phrases stands in the tokens with at most `reach` of them after it. */
function holdsPhrase(tokens: readonly Token[], phrases: readonly string[], reach: number): boolean {
  return phrases.some((phrase) => {
    const words = phrase.split(' ');
    const from = Math.max(0, tokens.length - words.length - reach);
    return tokens.some((_, at) => at >= from && words.every((word, n) => tokens[at + n]?.lower === word));
  });
}

function holdsWord(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((_, at) => {
    let phrase = '';
    for (const { lower } of tokens.slice(at, at + MOST_WORDS)) {
      phrase = phrase === '' ? lower : `${phrase} ${lower}`;
      if (words.has(phrase)) return true;
    }
    return false;
  });
}

/** Longest phrase of the lists, in syllables. */
export const MOST_WORDS = 3;
