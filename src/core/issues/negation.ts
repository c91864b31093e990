import type { Claim } from './claims.ts';
import type { IssueWords } from './words.ts';

/** A content's words, and what its first clause negates. */
export interface Negations {
  /** In lower case, with a space around each. */
  readonly line: string;
  readonly words: ReadonlySet<string>;
  /** Every negation with the word after it. */
  readonly all: ReadonlySet<string>;
  /** Of the first clause, the two words that each negation denies. */
  readonly denied: readonly { readonly negation: string; readonly phrase: string }[];
}

/** Words within which a first clause negates its verb. */
const REACH = 10;
/** Auxiliaries between a negation and what it denies. */
const MOST_AUXILIARIES = 3;

export function readNegations({ tokens }: Claim, words: IssueWords): Negations {
  const line = tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  const all = new Set<string>();
  const denied: { negation: string; phrase: string }[] = [];
  let first = true;
  for (const [i, word] of line.entries()) {
    if (words.subordinators.has(word)) first = false;
    if (!words.negations.has(word) || startsOther(line, i, words.notNegations)) continue;
    const negation = `${word} ${line[i + 1] ?? ''}`;
    all.add(negation);
    let at = i + 1;
    while (at <= i + MOST_AUXILIARIES && words.auxiliaries.has(line[at] ?? '')) at += 1;
    const next = line[at + 1];
    if (first && i <= REACH && next !== undefined) denied.push({ negation, phrase: ` ${line[at]} ${next} ` });
  }
  const plain = new Set(line.filter((word) => !words.negations.has(word)));
  return { line: ` ${line.join(' ')} `, words: plain, all, denied };
}

/** Words of the longest phrase that begins like a negation and is none. */
const LONGEST = 4;

function startsOther(line: readonly string[], at: number, notNegations: ReadonlySet<string>): boolean {
  for (let length = 2; length <= LONGEST; length += 1)
    if (notNegations.has(line.slice(at, at + length).join(' '))) return true;
  return false;
}

/** One negates what the other says, and the other negates nothing but what the first one negates too. */
export function negatesOther(a: Negations, b: Negations): boolean {
  return deniesOf(a, b) || deniesOf(b, a);
}

function deniesOf(a: Negations, b: Negations): boolean {
  if (a.denied.length === 0) return false;
  for (const negation of b.all) if (!a.all.has(negation)) return false;
  return a.denied.some(({ negation, phrase }) => !b.all.has(negation) && b.line.includes(phrase));
}

/** Share of the words of either content that both have. */
export function shareOfWords(a: Negations, b: Negations): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return shared / (a.words.size + b.words.size - shared || 1);
}
