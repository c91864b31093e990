import { oddsAgainst } from './against.ts';
import type { Claim } from './claims.ts';
import { chanceOf } from './log-odds.ts';
import type { IssueWords } from './words.ts';

/** Longest question label, in characters. */
const MOST_CHARACTERS = 140;
/** Words of a content that make a handy label. */
const HANDY = { least: 5, most: 25 };

/**
 * Place of the claim that says best what all of them are about: strongly linked to the others, short, with words of its own that
 * are clear without its article, and neither a denial nor a refusal: who affirms the question then says that it is so.
 */
export function chooseCentral(claims: readonly Claim[], strengths: readonly number[], words: IssueWords): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [i, claim] of claims.entries()) {
    const score = (strengths[i] ?? 0) * fitness(claim, words);
    if (score > most) [best, most] = [i, score];
  }
  return best;
}

function fitness(claim: Claim, { deictics, against }: IssueWords): number {
  const { statement, tokens, antecedent } = claim;
  const plain = chanceOf(-oddsAgainst(claim, against));
  const turned = statement.act === 'deny' || statement.act === 'withhold' ? 0.3 : 1;
  const pointing = antecedent === undefined ? 1 : 0.2;
  const length = tokens.length;
  const handy = length < HANDY.least ? 0.5 : length <= HANDY.most ? 1 : Math.max(0.3, HANDY.most / length);
  const clear = tokens.some(({ lower, capital }) => !capital && deictics.has(lower)) ? 0.7 : 1;
  return plain * turned * pointing * handy * clear;
}

/** The content's own words, cut after a clause where it is long. */
export function phraseQuestion({ text }: Pick<Claim, 'text'>): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  const head = line.slice(0, MOST_CHARACTERS);
  const clause = Math.max(...[', ', '; ', '. ', ' – ', ' - '].map((mark) => head.lastIndexOf(mark)));
  const cut = clause > MOST_CHARACTERS / 3 ? clause : head.lastIndexOf(' ');
  return `${head.slice(0, cut > 0 ? cut : MOST_CHARACTERS)} …`;
}
