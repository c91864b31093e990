import type { WordMap } from '../text/index.ts';
import type { WordClass } from '../words/index.ts';
import type { Chooser } from './choice.ts';
import type { Gender, Lexicon } from './lexicon.ts';

/** How a word is spelled. */
export interface Spelling {
  readonly native: boolean;
  readonly folded: string;
}

/** For whom the holder of an office spoke, from a month (`2016-04`) up to, and not with, another. */
export interface Tenure {
  readonly party: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Many are called so. */
  readonly common?: boolean | undefined;
}

/** What counts for all offices and callings of a role group. */
export type Trait =
  /** They are told what others say: behind a comma comes somebody else. */
  | 'audience'
  /** Before a bare foreign word: that is a body (`đại diện Viettel`). */
  | 'impersonal'
  /** They speak for the person they serve: lawyers. */
  | 'advocates'
  /** They head a place. */
  | 'governors'
  /** They stand before a court, where they speak for nobody else. */
  | 'accused'
  /** Behind their word a political party goes without the word for one. */
  | 'politicians'
  /** They count only where no other office is held beside them: who leads a district is the second of its party. */
  | 'deputies'
  /** They only tell of what somebody is a member: any other office counts more. */
  | 'members'
  /** They speak for a sports team. */
  | 'team'
  /** Artists and athletes: a word for one of them without a name is for somebody named before. */
  | 'celebrated'
  /** Bodies of all kinds have them: they do not tell that a foreigner speaks for his state. */
  | 'anywhere'
  /** A company has them, but not only companies. */
  | 'employed'
  /** They speak for a company, never for a state that is not named with them. */
  | 'business';

/** What entity resolution needs from a language; under each trait, the role groups that have it. */
export interface EntityWords extends Readonly<Record<Trait, ReadonlySet<string>>> {
  /** Names, role words, organization words, documents, pronouns and the function words between them. */
  readonly lexicon: Lexicon;
  /** The classes of words, by the numbers that the language's words carry. */
  readonly tags: readonly WordClass[];
  /** The country whose offices and bodies go without its name. */
  readonly home: string;
  /** Family names that stand before the given name, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Words for the code of a company's shares and for exchanges, in lower case. */
  readonly tickers: ReadonlySet<string>;
  /** Words that begin sentences and are no names, in lower case. */
  readonly openers: ReadonlySet<string>;
  /** The word that joins two nouns (`and`) and the one between a noun and what it is (`is`), in lower case. */
  readonly conjunction: string;
  readonly copula: string;
  /** What somebody's name stands behind: `một người có tên A`. */
  readonly naming: string;
  /** Lower-case words inside foreign names (`bin`, `de`, `van`). */
  readonly particles: ReadonlySet<string>;
  /** Second parts of hyphenated given names in lower case (`Jong-un`), which are found even where spaces stand around the hyphen. */
  readonly nameTails: ReadonlySet<string>;
  /** Whether a word in lower case can be a syllable of the language, so that other words are foreign. */
  readonly isNative: (lower: string) => boolean;
  /** Words of one letter, which abbreviate no name, in lower case. */
  readonly letterWords: ReadonlySet<string>;
  /** Unifies spellings of one word in lower case. */
  readonly foldWord: (lower: string) => string;
  /** What the two say of common words. */
  readonly spellings: WordMap<Spelling>;
  /** Openers that are given names too, folded. */
  readonly givenWords: ReadonlySet<string>;
  /** Foreign first names, folded. */
  readonly given: ReadonlyMap<string, Gender>;
  /** Middle names, after which a given name must come. */
  readonly middle: ReadonlySet<string>;
  /** Whether a name word marks women's names. */
  readonly feminine: ReadonlySet<string>;
  /** Folded words of abbreviations joined by spaces, with the folded words they stand for. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Abbreviations, in lower case, that only bodies of the home country have in their names. */
  readonly homeAbbreviations: ReadonlySet<string>;
  /** The first words of the abbreviations. */
  readonly abbreviationStarts: ReadonlySet<string>;
  /** Folded names of inquiries (`inspection`) → the folded words that the bodies begin with which make them. */
  readonly inquiries: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Folded words that may stand beside the inquiry in a phrase for what it found: `first results of the inspection`. */
  readonly findings: ReadonlySet<string>;
  /** Folded abbreviations of things that neither speak nor have anybody speak for them: currencies, devices. */
  readonly things: ReadonlySet<string>;
  /** Words, in lower case, for what they do for that person, and the one between those and the person (`for`). */
  readonly defence: readonly (readonly string[])[];
  readonly beneficiary: string;
  /** Who wrote a document, in lower case. */
  readonly authorship: readonly string[];
  /** Who is against the government, in lower case. */
  readonly opposing: readonly string[];
  /** Words between a whole and some of those in it, in lower case: `especially`. */
  readonly exemplifying: readonly (readonly string[])[];
  /** Folded words for what an outlet writes in its own name. */
  readonly editorials: ReadonlySet<string>;
  /** What authorities of any kind are called behind the word for a body, folded. */
  readonly functional: string;
  /** Folded names of political parties that go without the word for one behind the word for a politician. */
  readonly factions: ReadonlySet<string>;
  /** `representative`, before the name of a company, in lower case. */
  readonly representing: readonly string[];
  /** The folded name of the body whose offices count as little. */
  readonly central: string;
  /** Chooses who is meant by a pronoun, a description, or no source at all. */
  readonly antecedents: Chooser;
  /** Words for parts of a body that do not speak for themselves. */
  readonly inner: ReadonlySet<string>;
  /** The word that makes the name of a science. */
  readonly science: string;
  /** `từ`: before where somebody comes from. */
  readonly comingFrom: ReadonlySet<string>;
  /** States whose names are given names, too, in lower case. */
  readonly givenStates: ReadonlySet<string>;
  /** `giờ`: before the place whose clock is meant. */
  readonly clocks: ReadonlySet<string>;
  /** Words for many people together, folded, that bodies are called by what they are beside their names, too: `group`, `force`. */
  readonly crowds: ReadonlySet<string>;
  /** What companies are called by what they do in a matter, in lower case and folded, the longest first: `investor`. */
  readonly callings: readonly { readonly words: readonly string[]; readonly key: string }[];
  /** `is`, `acts as`. */
  readonly being: ReadonlySet<string>;
  /** The word before a calling that points at somebody known. */
  readonly respectful: string;
  /** Folded words that names of schools begin with beside the word for a school. */
  readonly likeSchools: readonly (readonly string[])[];
  /** The word for a province, which its bodies may go without, and the one for a city, which those of the cities `municipalities` may. */
  readonly province: string;
  readonly city: readonly string[];
  readonly municipalities: readonly (readonly string[])[];
  /** The word before the number by which one of many bodies is told (`no.`). */
  readonly numbering: string;
  /** `pro`, `anti` before the name of a state. */
  readonly leanings: ReadonlySet<string>;
  /** What the number of somebody's years stands before (`years old`). */
  readonly age: string;
  /** Syllables of `works at`, `on duty at`. */
  readonly posts: ReadonlySet<string>;
  /** Words for bodies of any kind, folded: behind them stands what the body is about. */
  readonly general: readonly (readonly string[])[];
  /** Words in the names of bodies of many states, folded. */
  readonly international: readonly (readonly string[])[];
  /** Public figures by their name's folded words joined by spaces, with the party they speak for. */
  readonly people: ReadonlyMap<string, string>;
  /** Who held a high office at home, by the same words. */
  readonly officials: ReadonlyMap<string, readonly Tenure[]>;
  /** Group of general role words → role groups that it can stand for (`nhà lãnh đạo` → heads of state). */
  readonly covers: ReadonlyMap<string, ReadonlySet<string>>;
}
