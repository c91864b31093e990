import type { PhraseTree, WordNumbers } from '../text/index.ts';
import type { Act } from '../types.ts';
import type { Lexicon } from '../words/index.ts';
import type { ClassWeights, Weights } from './model/model.ts';
import type { Sym } from './model/symbols.ts';

/**
 * How a cue attaches its source and content: `verb` (X says C), `according` (according to X, C), `quoting` (outlet quotes X),
 * `none` (a word that only looks like a cue: it blocks the shorter cues inside it).
 */
export type CueKind = 'verb' | 'according' | 'quoting' | 'none';

export interface CueEntry {
  readonly phrase: string;
  readonly act: Act;
  readonly kind: CueKind;
  /** How surely the phrase reports speech when it has a subject: 3 nearly always (`says`), 2 often, 1 seldom (`agrees`); by hand. */
  readonly strength: number;
  /** How the corpus uses it, in percent of its uses: before `that`, before a quotation, behind a subject. */
  readonly usage: { readonly that: number; readonly quote: number; readonly subject: number };
}

/** Classes of single words that shape clauses; each list is in lower case. */
export interface ClauseWords {
  /** Words between subject and verb: tense, negation, manner. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** `that`, which opens a content. */
  readonly complementizers: ReadonlySet<string>;
  /** Cues of `X calls A B`, and the words before B. */
  readonly namings: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Words that join clauses or phrases, before which a content can end. */
  readonly connectives: ReadonlySet<string>;
  /** Further words before which a content can end. */
  readonly contentEnders: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that open a topic: `about`. */
  readonly topicMarkers: ReadonlySet<string>;
  /** Passive markers before a cue. */
  readonly passives: ReadonlySet<string>;
  /** `of`, `from`, `by`: what stands between a noun cue and its source. */
  readonly genitives: ReadonlySet<string>;
  /** Determiners and nominalizers before a noun. */
  readonly determiners: ReadonlySet<string>;
  /** Words that begin a time expression. */
  readonly timeWords: ReadonlySet<string>;
  /** `a`, before one of many. */
  readonly singles: ReadonlySet<string>;
  /** Words for areas under a state: `district`. */
  readonly areas: ReadonlySet<string>;
  /** Titles, roles and pronouns that name a person. */
  readonly personWords: ReadonlySet<string>;
  /** Words for kinds of organizations and places that act. */
  readonly bodyWords: ReadonlySet<string>;
  /** Words for what is written or measured and tells something. */
  readonly documentWords: ReadonlySet<string>;
  /** Nouns behind `according to` that name a paper or an unnamed source rather than what somebody does. */
  readonly papers: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words and phrases that join a sentence to the one before, in lower case. */
  readonly joiners: ReadonlySet<string>;
  /** Those of them that need no comma behind them. */
  readonly bareJoiners: ReadonlySet<string>;
  /** `although`, `after`: words that open a clause whose subject may be that of the clause behind it. */
  readonly waiting: ReadonlySet<string>;
  /** Words for occasions on which people speak: meetings, hearings, press conferences. */
  readonly occasions: ReadonlySet<string>;
  /** `at once`, `soon after`, by which a claim was answered. */
  readonly promptly: ReadonlySet<string>;
  /** `to`, before whom somebody tells something. */
  readonly hearers: ReadonlySet<string>;
  /** What one has with somebody, before the same word: `a deal with`. */
  readonly relations: ReadonlySet<string>;
  /** Last words of `today` and of the parts of today. */
  readonly todays: ReadonlySet<string>;
  /** `once`, before what somebody said on another day. */
  readonly onces: ReadonlySet<string>;
  /** Two words that open sentences of other days: `before that`, `recently`. */
  readonly earliers: ReadonlySet<string>;
  /** Nouns for what somebody said, behind a quotation: `(that is the) opinion (of)`. */
  readonly utterances: ReadonlySet<string>;
  /** `born`, before the day or year of somebody's birth. */
  readonly births: ReadonlySet<string>;
  /** Words, or two in a row, for laws and treaties, whose names end with a year: `constitution`; the two in a row that begin like one and are none. */
  readonly laws: ReadonlySet<string>;
  readonly notLaws: ReadonlySet<string>;
  /** What makes a feast of that word: `Giáng sinh`. */
  readonly feasts: ReadonlySet<string>;
  /** Words of what is still to come, or the first words of such phrases: `will`, `is expected`. */
  readonly plans: ReadonlySet<string>;
  /** What stands before the colon where a reporter asks, in lower case. */
  readonly reporters: ReadonlySet<string>;
  /** Words by which a reporter addresses the one that is asked. */
  readonly addresses: ReadonlySet<string>;
  /** Words by which a speaker means himself or those on his side. */
  readonly selves: ReadonlySet<string>;
  /** `thank you`, which ends an interview. */
  readonly thanks: ReadonlySet<string>;
  /** Words that lengthen a cue: `adds`. */
  readonly cueTails: ReadonlySet<string>;
  /** Phrases between a subject and its verb that tell how something is done, of two to four syllables: `many times`. */
  readonly manners: ReadonlySet<string>;
  /** A negation and the quantifier that it belongs to, at the beginning of a source: `not few`. */
  readonly litotes: ReadonlySet<string>;
  /** Words behind a negation that make it negate nothing: `not only`. */
  readonly limiters: ReadonlySet<string>;
}

/** Words around modal verbs; each list is in lower case. */
export interface ModalWords {
  /** Verbs before another verb that say that something must, should or will be done. */
  readonly modals: ReadonlySet<string>;
  /** Words behind a pronoun of the first person that make it mean the hearer too. */
  readonly inclusives: ReadonlySet<string>;
  /** Words that open a subordinate clause or an adverbial phrase before the subject. */
  readonly subordinators: ReadonlySet<string>;
  /** `this`, `that` behind a noun. */
  readonly demonstratives: ReadonlySet<string>;
}

/** Words that tell who acts and how, as whole words in lower case. */
export interface ActingWords {
  /** Words before a verb that say when, whether or by whom something is done: already, will, still, must. */
  readonly modifiers: readonly string[];
  readonly negations: readonly string[];
  /** Pronouns of the first person. */
  readonly selves: readonly string[];
  /** Words of sources that investigate or judge, and of those that are accused. */
  readonly investigators: readonly string[];
  readonly accused: readonly string[];
}

/** Telling phrases with their kinds, word by word. */
export type ActWords = PhraseTree<readonly Sym[]>;

/** Learned weights of the days on which statements were said, by `scripts/train/train-days.ts`. */
export interface DayWeights {
  /** Whether a date beside a statement tells its day. */
  readonly own: Weights;
  /** Whether a statement shares a day that the article tells elsewhere. */
  readonly carried: Weights;
}

/** How a language names news media. */
export interface MediaWords {
  /** `needsHead`: an everyday word too, an outlet only behind one of `headWords` or where it reports something. */
  readonly names: readonly { readonly name: string; readonly needsHead: boolean }[];
  /** Names of outlets of the language's own country, which may be the publisher; in lower case. */
  readonly homes: ReadonlySet<string>;
  /** `as`, before who has reported. */
  readonly likes: ReadonlySet<string>;
  /** Words for kinds of news media; a name behind them is an outlet whether known or not. */
  readonly heads: readonly string[];
  /** Last words of such phrases, and words that stand for other things too, like `channel`. */
  readonly headWords: ReadonlySet<string>;
  /** Two words for all media of a country, which quote and report as one outlet does: `the press of Egypt`. */
  readonly collectives: ReadonlySet<string>;
  /** Words that stand between a head and a name: `the agency of the state Tass`. */
  readonly owners: ReadonlySet<string>;
  /** Phrases that end like a head (`lâu đài`), and names behind heads that are no outlets (`trang Facebook`). */
  readonly lookalikes: ReadonlySet<string>;
  /** Last words of foreign names by which an outlet is known: `Times`. */
  readonly tails: ReadonlySet<string>;
  /** Ends of single foreign words by which an outlet is known: `Farsnews`. */
  readonly endings: readonly string[];
  /** Last words of names of outlets and of other companies: `Media`. */
  readonly companyTails: ReadonlySet<string>;
  /** Words that alone stand for the outlet last named, where it is spoken to or told of as a source: `told the paper`. */
  readonly stands: ReadonlySet<string>;
  /** Countries, which outlets are told by when they have no name: `báo Pháp`. In lower case. */
  readonly countries: ReadonlySet<string>;
  /** Whether a word in lower case has the shape of a word of the language. */
  readonly isNative: (lower: string) => boolean;
  /** A name as web addresses spell it, so that `tuoitre.vn` holds the name of its paper. */
  readonly plainSpelling: (name: string) => string;
  /** `this`, behind a word for media. */
  readonly pointers: ReadonlySet<string>;
  /** `quotes`, before what is quoted, where it is no cue alone. */
  readonly quotes: ReadonlySet<string>;
  /** Nouns behind those that belong to who is quoted, though they belong to the phrase too: `quotes sources`. */
  readonly quotedNouns: ReadonlySet<string>;
  /** Cues of which the subject is an outlet: `reports`. */
  readonly reports: ReadonlySet<string>;
  /** What stands between the capitalized words of foreign names: `of`, `-`. */
  readonly links: ReadonlySet<string>;
}

/** What statement attribution needs from a language. */
export interface StatementWords {
  readonly wordNumbers: WordNumbers;
  readonly lexicon: Lexicon;
  readonly cues: readonly CueEntry[];
  readonly clause: ClauseWords;
  readonly media: MediaWords;
  readonly modal: ModalWords;
  readonly acting: ActingWords;
  /** Phrases in a content that tell its act, by kind (crimes, duties, dangers, feelings …), in lower case. */
  readonly actWords: Readonly<Record<string, readonly string[]>>;
  readonly weights: StatementWeights;
  /** Learned weights of the act, by `scripts/train/train-acts.ts`. */
  readonly actWeights: ClassWeights;
  readonly dayWeights: DayWeights;
}

/** Learned weights of the seven decisions that find statements, by `scripts/train/train-statements.ts`. */
export interface StatementWeights {
  readonly glance: Weights;
  readonly source: Weights;
  readonly start: Weights;
  readonly end: Weights;
  readonly accept: Weights;
  readonly quote: Weights;
  readonly followUp: Weights;
}
