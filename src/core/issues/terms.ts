import type { Token } from '../text/index.ts';
import type { Concept, IssueWords } from './words.ts';

/** What a content speaks of: a word, two syllables that stand together, a state's usual name, or a concept. */
export interface Term {
  /** In lower case; a concept's id begins with `#`. */
  readonly key: string;
  readonly capital: boolean;
  /** Within reach of a negation. */
  readonly negated: boolean;
  /** Of a concept: on which side of it the words stand. */
  readonly side?: Concept['side'];
}

/** A word with whether a mark (other than a hyphen) stands before it; phrases and negations do not reach over marks. */
interface Word {
  readonly lower: string;
  readonly capital: boolean;
  readonly apart: boolean;
}

/** Terms after a negation that it denies: verb, object and what is between them. */
const NEGATION_REACH = 4;

export function readTerms(tokens: readonly Token[], words: IssueWords): Term[] {
  const line = readWords(tokens);
  const terms: Term[] = [];
  let reach = 0;
  for (let i = 0; i < line.length; ) {
    const word = line[i];
    if (word === undefined) break;
    if (word.apart) reach = 0;
    const length = phraseLength(line, i, words);
    const phrase = joinWords(line, i, length);
    const negated = reach > 0;
    const negates = length === 1 && words.negations.has(phrase);
    if (negates) reach = NEGATION_REACH;
    else reach -= 1;
    for (const term of termsOf(phrase, word.capital, words)) terms.push({ ...term, negated });
    i += length;
  }
  return terms;
}

function readWords(tokens: readonly Token[]): Word[] {
  const line: Word[] = [];
  let apart = true;
  for (const { kind, text, lower, capital } of tokens) {
    if (kind === 'word') line.push({ lower, capital, apart });
    if (kind === 'word') apart = false;
    else if (text !== '-') apart = true;
  }
  return line;
}

function joinWords(line: readonly Word[], from: number, length: number): string {
  let phrase = line[from]?.lower ?? '';
  for (let k = from + 1; k < from + length; k += 1) phrase += ` ${line[k]?.lower ?? ''}`;
  return phrase;
}

/** How many words the unit at this place has: the longest known phrase, else two syllables that stand together, else one. */
function phraseLength(line: readonly Word[], at: number, words: IssueWords): number {
  const first = line[at];
  if (first === undefined) return 1;
  let most = Math.min(words.longest.get(first.lower) ?? 1, line.length - at);
  for (let k = 1; k < most; k += 1) if (line[at + k]?.apart) most = k;
  for (let length = most; length > 0; length -= 1) {
    const phrase = joinWords(line, at, length);
    if (words.concepts.has(phrase) || words.notNegations.has(phrase)) return length;
    if (first.capital && words.sameNames.has(phrase)) return length;
  }
  return standsWithNext(line, at, words) ? 2 : 1;
}

/** Of two overlapping pairs the rarer one is a word. */
function standsWithNext(line: readonly Word[], at: number, { vocabulary }: IssueWords): boolean {
  const [a, b, c] = [line[at], line[at + 1], line[at + 2]];
  if (a === undefined || b === undefined || b.apart) return false;
  const pair = vocabulary.index.get(`${a.lower} ${b.lower}`);
  if (pair === undefined) return false;
  const rival = c === undefined || c.apart ? undefined : vocabulary.index.get(`${b.lower} ${c.lower}`);
  return rival === undefined || pair >= rival;
}

function termsOf(phrase: string, capital: boolean, words: IssueWords): Omit<Term, 'negated'>[] {
  const name = capital ? words.sameNames.get(phrase) : undefined;
  if (name !== undefined) return [{ key: name, capital }];
  const known = words.vocabulary.index.has(phrase) || !phrase.includes(' ');
  const plain = (known ? [phrase] : phrase.split(' ')).map((key) => ({ key, capital }));
  const concepts = words.concepts.get(phrase) ?? [];
  return [...plain, ...concepts.map(({ id, side }) => ({ key: id, capital: false, side }))];
}
