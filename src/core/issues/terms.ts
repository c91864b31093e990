import { NO_BRANCH, type Phrase, type Token } from '../text/index.ts';
import { rarityAt, type Vocabulary } from './vocabulary.ts';
import type { Concept, IssueWords, KnownPhrase } from './words.ts';

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
  /** Place of it in the vocabulary, -1 outside. */
  readonly place: number;
  /** Place of it with the word before it in the vocabulary, if the two stand together. */
  readonly pairPlace: number | undefined;
}

/** Terms after a negation that it denies: verb, object and what is between them. */
const NEGATION_REACH = 4;

export function readTerms(tokens: readonly Token[], words: IssueWords): Term[] {
  const { vocabulary } = words;
  const line = readWords(tokens, vocabulary);
  const terms: Term[] = [];
  let reach = 0;
  for (let i = 0; i < line.length; ) {
    const word = line[i];
    if (word === undefined) break;
    if (word.apart) reach = 0;
    const { capital } = word;
    const negated = reach > 0;
    const known = longestKnown(line, i, words);
    const pair = known === undefined && standsWithNext(line, i) ? line[i + 1]?.pairPlace : undefined;
    const end = known?.stop ?? i + (pair === undefined ? 1 : 2);
    if (end === i + 1 && words.negations.has(word.lower)) reach = NEGATION_REACH;
    else reach -= 1;
    if (known !== undefined) pushKnown(known.value, line.slice(i, end), negated, words, terms);
    else if (pair === undefined) terms.push(termOf(word.lower, word.place, capital, negated, vocabulary));
    else terms.push(termOf(vocabulary.words[pair] ?? '', pair, capital, negated, vocabulary));
    i = end;
  }
  return terms;
}

function readWords(tokens: readonly Token[], { tree }: Vocabulary): Word[] {
  const line: Word[] = [];
  let apart = true;
  let before = NO_BRANCH;
  for (const token of tokens) {
    if (token.kind === 'word') {
      const { lower, word, capital } = token;
      const pairPlace = apart || before === NO_BRANCH ? undefined : tree.valueAt(tree.next(before, token));
      before = tree.first(token);
      line.push({ lower, word, capital, apart, place: tree.valueAt(before) ?? -1, pairPlace });
      apart = false;
    } else if (token.text !== '-') apart = true;
  }
  return line;
}

/** The longest known phrase that begins at this place. */
function longestKnown(line: readonly Word[], at: number, { phrases }: IssueWords): Phrase<KnownPhrase> | undefined {
  const first = line[at];
  let branch = first === undefined ? NO_BRANCH : phrases.first(first);
  let longest: KnownPhrase | undefined;
  let stop = at;
  for (let end = at + 1; branch !== NO_BRANCH; end += 1) {
    const value = phrases.valueAt(branch);
    if (value !== undefined && (first?.capital || !value.capital)) {
      longest = value;
      stop = end;
    }
    const word = line[end];
    branch = word === undefined || word.apart ? NO_BRANCH : phrases.next(branch, word);
  }
  return longest === undefined ? undefined : { value: longest, stop };
}

/** Of two overlapping pairs the rarer one is a word. */
function standsWithNext(line: readonly Word[], at: number): boolean {
  const pair = line[at + 1]?.pairPlace;
  if (pair === undefined) return false;
  const rival = line[at + 2]?.pairPlace;
  return rival === undefined || pair >= rival;
}

/** Adds what a known phrase speaks of: a state's usual name, or the phrase (word by word when the vocabulary lacks it) and its concepts. */
function pushKnown(
  { text, sameName, concepts }: KnownPhrase,
  line: readonly Word[],
  negated: boolean,
  { vocabulary, conceptRarity }: IssueWords,
  terms: Term[],
): void {
  const capital = line[0]?.capital ?? false;
  const key = capital ? (sameName ?? text) : text;
  const place = vocabulary.index.get(key) ?? -1;
  if (key !== text || place >= 0 || line.length === 1) terms.push(termOf(key, place, capital, negated, vocabulary));
  else for (const word of line) terms.push(termOf(word.lower, word.place, capital, negated, vocabulary));
  if (key !== text) return;
  for (const { id, side } of concepts)
    terms.push({ key: id, capital: false, negated, side, rarity: conceptRarity.get(id) ?? 0, place: -1 });
}

const termOf = (key: string, place: number, capital: boolean, negated: boolean, vocabulary: Vocabulary): Term => ({
  key,
  capital,
  negated,
  rarity: rarityAt(place, vocabulary),
  place,
});
