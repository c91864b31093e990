import type { Model } from '../statements/model/model.ts';
import type { Symbols } from '../statements/model/symbols.ts';
import type { PhraseTree, WordNumbers } from '../text/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A meaning that several phrases share; phrases of opposite sides say the contrary of each other. */
export interface Concept {
  readonly id: string;
  readonly side: 'same' | 'opposite';
}

/** A phrase that contents are searched for. */
export interface KnownPhrase {
  /** Its words, joined by single spaces. */
  readonly text: string;
  /** It is read only where a capital letter begins it. */
  readonly capital: boolean;
  /** The usual name of the state that it names where a capital letter begins it. */
  readonly sameName: string | undefined;
  readonly concepts: readonly Concept[];
}

/** Log odds of something: `bias` plus the sum of weight times evidence. */
export interface EvidenceWeights {
  readonly bias: number;
  /** By evidence id. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Tells by its own words whether a claim stands against what others say of the matter. */
export interface AgainstModel {
  readonly model: Model;
  /** The numbers of the words that the model knows. */
  readonly symbols: Symbols;
}

/** What grouping statements by question, and telling their stance, needs from a language. Phrases are in lower case. */
export interface IssueWords {
  /** Of the words of all its lists. */
  readonly numbers: WordNumbers;
  readonly vocabulary: Vocabulary;
  /** Natural logarithm of articles per article that has the concept, by its id. */
  readonly conceptRarity: ReadonlyMap<string, number>;
  /** Phrases of concepts, those that begin like a negation and are none, other names and capitals of states. */
  readonly phrases: PhraseTree<KnownPhrase>;
  /** Words that say nothing of their own in a content that points back (`bác bỏ cáo buộc trên`). */
  readonly pointers: ReadonlySet<string>;
  /** Nouns for what was said or done (`cáo buộc`, `động thái`), which with a demonstrative point back to it. */
  readonly matters: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** Words that may stand before such a noun (`những cáo buộc này`). */
  readonly quantifiers: ReadonlySet<string>;
  /** Words that alone point back to what was said or done where a content begins with them (`đó là …`). */
  readonly pronouns: ReadonlySet<string>;
  /** Words that are clear only in their article or from their speaker (`tôi`, `này`); they make a poor label. */
  readonly deictics: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Phrases that begin like a negation and are none. */
  readonly notNegations: ReadonlySet<string>;
  /** Phrases by which a content calls something untrue. */
  readonly rejections: PhraseTree<string>;
  /** Cues that turn against their content. */
  readonly rejecting: ReadonlySet<string>;
  /** How the content of a refusal to do something begins. */
  readonly requests: PhraseTree<string>;
  /** Words by which a content tells that somebody denied. */
  readonly denials: PhraseTree<string>;
  /** Cues that refuse to say, whatever they refuse to say. */
  readonly refusing: ReadonlySet<string>;
  /** Words of a content that tells what should be. */
  readonly wishes: ReadonlySet<string>;
  /** Words of a content that tells what has happened. */
  readonly past: ReadonlySet<string>;
  /** Words of a content that tells why. */
  readonly causes: ReadonlySet<string>;
  /** Phrases of a content that says what should not be. */
  readonly shouldNot: PhraseTree<string>;
  /** Words that begin another clause than the first. */
  readonly subordinators: ReadonlySet<string>;
  /** Words between a negation and what it negates. */
  readonly auxiliaries: ReadonlySet<string>;
  /** That two statements answer one question. */
  readonly link: EvidenceWeights;
  /** That a statement stands against what others say. */
  readonly against: AgainstModel;
  /** That two statements on one question hold opposite sides. */
  readonly opposition: EvidenceWeights;
}

/** The part of a language pack that this stage reads. */
export interface IssueLanguage {
  readonly issues: IssueWords;
}
