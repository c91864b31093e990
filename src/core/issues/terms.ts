import { NO_BRANCH, type Token } from '../text/index.ts';
import { rarityAt } from './vocabulary.ts';
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
  /** Natural logarithm of articles per article that has it. */
  readonly rarity: number;
  /** Place in the vocabulary; -1 for concepts and for what stands outside. */
  readonly place: number;
}

interface Word {
  readonly lower: string;
  readonly word: number;
  readonly capital: boolean;
  /** A mark (other than a hyphen) stands before it; phrases and negations do not reach over marks. */
  readonly apart: boolean;
  /** Place of it with the word before it in the vocabulary, if the two stand together. */
  readonly pairPlace: number | undefined;
}

/** Terms after a negation that it denies: verb, object and what is between them. */
const NEGATION_REACH = 4;

export function readTerms(tokens: readonly Token[], words: IssueWords): Term[] {
  const line = readWords(tokens, words);
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
    pushTerms(phrase, length, word.capital, negated, words, terms);
    i += length;
  }
  return terms;
}

function readWords(tokens: readonly Token[], { vocabulary }: IssueWords): Word[] {
  const line: Word[] = [];
  let apart = true;
  let before = '';
  for (const { kind, text, lower, word, capital } of tokens) {
    if (kind === 'word') {
      const pairPlace = apart ? undefined : vocabulary.pairs.get(before)?.get(lower);
      line.push({ lower, word, capital, apart, pairPlace });
      apart = false;
      before = lower;
    } else if (text !== '-') apart = true;
  }
  return line;
}

function joinWords(line: readonly Word[], from: number, length: number): string {
  let phrase = line[from]?.lower ?? '';
  for (let k = from + 1; k < from + length; k += 1) phrase += ` ${line[k]?.lower ?? ''}`;
  return phrase;
}

/** How many words the unit at this place has: the longest known phrase, else two syllables that stand together, else one. */
function phraseLength(line: readonly Word[], at: number, { phrases }: IssueWords): number {
  const first = line[at];
  let branch = first === undefined ? NO_BRANCH : phrases.first(first);
  let longest = 0;
  for (let length = 1; branch !== NO_BRANCH; length += 1) {
    const value = phrases.valueAt(branch);
    if (value === 'phrase' || (value === 'name' && first?.capital)) longest = length;
    const word = line[at + length];
    branch = word === undefined || word.apart ? NO_BRANCH : phrases.next(branch, word);
  }
  if (longest > 0) return longest;
  return standsWithNext(line, at) ? 2 : 1;
}

/** Of two overlapping pairs the rarer one is a word. */
function standsWithNext(line: readonly Word[], at: number): boolean {
  const pair = line[at + 1]?.pairPlace;
  if (pair === undefined) return false;
  const rival = line[at + 2]?.pairPlace;
  return rival === undefined || pair >= rival;
}

/** Adds what a phrase speaks of: a state's usual name, or the phrase (word by word when the vocabulary lacks it) and its concepts. */
function pushTerms(
  phrase: string,
  length: number,
  capital: boolean,
  negated: boolean,
  { vocabulary, sameNames, concepts, conceptRarity }: IssueWords,
  terms: Term[],
): void {
  const push = (key: string): void => {
    const place = vocabulary.index.get(key) ?? -1;
    terms.push({ key, capital, negated, rarity: rarityAt(place, vocabulary), place });
  };
  const name = capital ? sameNames.get(phrase) : undefined;
  if (name !== undefined) {
    push(name);
    return;
  }
  if (length === 1 || vocabulary.index.has(phrase)) push(phrase);
  else for (const word of phrase.split(' ')) push(word);
  for (const { id, side } of concepts.get(phrase) ?? []) {
    terms.push({ key: id, capital: false, negated, side, rarity: conceptRarity.get(id) ?? 0, place: -1 });
  }
}
