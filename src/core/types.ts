/**
 * The words and the two contracts of doichieu: {@link ArticleAnalysis} (one article) and {@link Dossier} (many).
 * All offsets count UTF-16 code units of `ArticleAnalysis.text`, end-exclusive.
 */

/** A stretch of `ArticleAnalysis.text` (not of the text that was given), in UTF-16 code units; `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One news text with its metadata, as a reader hands it over. */
export interface Article {
  /** Unique among the articles that are collated together. */
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  /** The outlet that published the article. */
  readonly publisher?: string;
  /** ISO 8601 date or date and time; a year or a month alone where no more is known. */
  readonly published?: string;
  readonly text: string;
}

export type NoiseKind = 'caption' | 'credit' | 'byline' | 'dateline' | 'teaser';

/** Text in the body that is not the article's prose. */
export interface Noise extends Span {
  readonly kind: NoiseKind;
  /** Which rule took the block. */
  readonly rule: string;
}

/** A calendar point or period. */
export interface DateMention extends Span {
  /** TIMEX3: `2024-10-31`, `2024-10`, `2024`, `2024-W43`, `2024-Q3`, `2024-SU`, `A/B`, `XXXX-10-31`. */
  readonly value: string;
  /** The year or more came from context, not from these characters. */
  readonly inferred: boolean;
}

export type Comparator = 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about' | 'range';

/** A quantity with what it counts. */
export interface Figure extends Span {
  /** The least and the most that it can be, by the words; null: open. `moreThan` and `lessThan` leave out the number itself, and `about` has it as both. */
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
  /** The shortest noun phrase that names what is counted, in the article's words. */
  readonly unit: string;
}

export type EntityKind = 'person' | 'organization' | 'country' | 'place' | 'group' | 'document' | 'unnamed';

export interface Entity {
  readonly id: string;
  /** The fullest name the article gives, without titles. */
  readonly name: string;
  readonly kind: EntityKind;
  /** The state, organization, company or camp it speaks for. */
  readonly party?: string;
  /** No words beside a mention tell the party: it is taken from elsewhere in the article, from other articles of the story or from a list of known figures. */
  readonly partyInferred?: true;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  /** What a person has set right, see {@link Correction}; `partyHere`: the party, for this article alone. */
  readonly corrected?: readonly ('name' | 'party' | 'partyHere')[];
}

export interface Mention extends Span {
  /** Id of the entity. */
  readonly entity: string;
}

/**
 * What is done by saying it. `deny` is one act for two forms: the content is what is denied (`rejects that C`), or is itself the
 * denial (`insists that not C`); the cue tells which, so show it beside the act. `withhold` and `demand` have as their content what
 * is not said and what is asked for: neither claims it.
 */
export type Act = 'assert' | 'accuse' | 'deny' | 'confirm' | 'withhold' | 'demand' | 'warn' | 'commit' | 'express';

/** `direct`: the content is the speaker's own words, all in quote marks; `mixed`: some of them are; `indirect`: the article's words. */
export type Form = 'direct' | 'indirect' | 'mixed';

/** An attribution relation: source, cue and content. */
export interface Statement {
  readonly id: string;
  /** What is attributed. */
  readonly content: Span;
  /** The verb or phrase that attributes; null for a quotation or sentence without one. */
  readonly cue: Span | null;
  /** The noun phrase that names who speaks; null when implicit. */
  readonly source: Span | null;
  /** Ids of the entities that the source resolves to. */
  readonly speakers: readonly string[];
  readonly act: Act;
  readonly form: Form;
  /** When it was said, as exact as known, as TIMEX3: a day, a month, a period, `XXXX-09-13` for an unknown year; null when the article does not tell. */
  readonly saidOn: string | null;
  /** The day, or its year, is not told beside the statement: it is taken from elsewhere in the article or from context. */
  readonly saidOnInferred: boolean;
  /** The words from which the day was read, in the sentence of the statement or elsewhere in the article. */
  readonly saidOnFrom?: Span;
  /** News media that relayed the statement, as the article names them. */
  readonly via: readonly string[];
  /** Id of the statement in whose content this one stands. */
  readonly nestedIn?: string;
  /** How source, cue and content lie: `cue-content`, `quote-cue`, `content-cue`, `cue-alone`, `quote` (no cue), `turn` or `follow-up`. */
  readonly rule: string;
  /** 0 to 1: the probability that it is a statement, by weights learned from annotated articles; 1 where a person has said so. */
  readonly confidence: number;
  /** What a person has set right or, `statement`, found right, see {@link Correction}. */
  readonly corrected?: readonly ('statement' | 'speakers' | 'act' | 'saidOn' | 'stance')[];
}

/** What a person found wrong in an analysis. It outranks what was read, and is kept apart from it over every run. */
export type Correction = StatementCorrection | AnswerCorrection | EntityCorrection | QuestionCorrection;

/** Where the statement stands that a correction is about. */
export interface StatementPlace {
  /** Id of the article. */
  readonly article: string;
  readonly content: Span;
  /** The characters of the content, by which it is found again in a text that has moved. */
  readonly quote: string;
}

/** Of a statement, which is known by its characters: what is given here stands in the stead of what was read. */
export interface StatementCorrection extends StatementPlace {
  /** `wrong`: it is none, and is left out; `missing`: it was not found; `right`: somebody has looked at it. */
  readonly statement?: 'right' | 'wrong' | 'missing';
  /** Names, as the article's entities bear them or new ones; none: nobody is known to say it. */
  readonly speakers?: readonly string[];
  readonly act?: Act;
  /** TIMEX3, as `Statement.saidOn`. */
  readonly saidOn?: string | null;
  /** For people. */
  readonly note?: string;
}

/** Of what a statement answers: those that are told to answer one question stand in one issue. */
export interface AnswerCorrection extends StatementPlace {
  /** The question of an issue of its story, or a new one. */
  readonly question: string;
  /** `none`: it does not belong there. */
  readonly stance: Stance | 'none';
  /** For people. */
  readonly note?: string;
}

/** Of the issue that has this question. */
export interface QuestionCorrection {
  readonly question: string;
  /** How it ought to be put; where another issue of the story has that question, the two become one. */
  readonly is: string;
  /** It puts the question the other way round: whoever affirmed denies. */
  readonly turned?: boolean;
  /** For people. */
  readonly note?: string;
}

/** Of the entities of one name, in all articles or in one. */
export interface EntityCorrection {
  readonly name: string;
  /** Id of the only article that it is about. */
  readonly article?: string;
  /** Whom it speaks for; null: for nobody but itself. */
  readonly party?: string | null;
  /** The name that it ought to have; where an entity has that, the two become one. */
  readonly is?: string;
  /** For people. */
  readonly note?: string;
}

/** Something odd about the input that the reader of the analysis should know. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** Contract 1: what `doichieu analyze --jsonl` prints, one a line. */
export interface ArticleAnalysis {
  readonly id: string;
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** NFC with "\n" line ends: the one text that all offsets count in. */
  readonly text: string;
  readonly noise: readonly Noise[];
  readonly sentences: readonly Span[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Stance = 'affirm' | 'deny' | 'withhold';

export interface StatementRef {
  readonly article: string;
  /** Id of the statement in that article. */
  readonly statement: string;
}

/** The stance of one statement towards one issue. */
export interface StatementStance extends StatementRef {
  readonly stance: Stance;
  /** 0 to 1: the share that was right on stories left out, of stances that looked as sure: it answers the question, and so. */
  readonly confidence: number;
}

/** A party's stance on an issue over a stretch of time. */
export interface Position {
  readonly party: string;
  readonly stance: Stance;
  /** First and last day (`YYYY-MM-DD`) that its dated statements can have been said on; null when none has a year. */
  readonly from: string | null;
  readonly to: string | null;
  readonly statements: readonly StatementRef[];
}

export interface Shift {
  readonly party: string;
  readonly from: Stance;
  readonly to: Stance;
  /** First day (`YYYY-MM-DD`) that `after` can have been said on. */
  readonly on: string | null;
  readonly before: StatementRef;
  readonly after: StatementRef;
}

/** Two parties, or one with itself, hold opposite stances. */
export interface Contradiction {
  readonly a: { readonly party: string; readonly statement: StatementRef };
  readonly b: { readonly party: string; readonly statement: StatementRef };
  /** 0 to 1: the share that was right on stories left out, of contradictions that looked as sure. */
  readonly confidence: number;
}

/** A yes/no question that several statements of a story bear on. */
export interface Issue {
  readonly id: string;
  /** In the articles' own words, unless a person has put it. */
  readonly question: string;
  /** A person has put the question, joined issues, or said that a statement answers it or does not, see {@link Correction}. */
  readonly corrected?: true;
  readonly stances: readonly StatementStance[];
  readonly positions: readonly Position[];
  readonly shifts: readonly Shift[];
  readonly contradictions: readonly Contradiction[];
}

/** A figure by its place in `ArticleAnalysis.figures`. */
export interface FigureRef {
  readonly article: string;
  readonly figure: number;
}

/** Figures for the same quantity that cannot all be right. */
export interface FigureConflict {
  readonly about: string;
  readonly figures: readonly FigureRef[];
  /** `update`: the later report replaces the earlier one (a growing toll); `conflict`: both claim the same. */
  readonly kind: 'conflict' | 'update';
  /** 0 to 1: the share that told one quantity, of pairs of the corpus as near to each other that were judged by eye. */
  readonly confidence: number;
}

export type Verdict = 'within' | 'over' | 'on course to exceed';

/** A stated rule with a bound, and the figures held against it. */
export interface Limit {
  /** The statement that states the rule, when it stands in one. */
  readonly statement: StatementRef | null;
  readonly article: string;
  readonly span: Span;
  readonly bound: Figure;
  /** ISO 8601 duration over which the bound counts (`P1Y`, `P1M`, `P1D`), when stated. */
  readonly period?: string;
  readonly held: readonly (FigureRef & {
    readonly verdict: Verdict;
    /** The arithmetic, spelled out. */
    readonly why: string;
  })[];
}

/** A dated happening; further reports of the same happening are merged into `sources`. */
export interface Happening {
  /** TIMEX3 value. */
  readonly date: string;
  readonly article: string;
  /** The sentence that reports it. */
  readonly span: Span;
  readonly sources: readonly { readonly article: string; readonly span: Span }[];
}

/** One account with several carriers: articles whose text is (nearly) the same. */
export interface Account {
  /** Article ids, the earliest first. */
  readonly articles: readonly string[];
}

/** Articles about the same course of events. */
export interface Story {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly accounts: readonly Account[];
  readonly issues: readonly Issue[];
  readonly figureConflicts: readonly FigureConflict[];
  readonly limits: readonly Limit[];
  readonly timeline: readonly Happening[];
}

/** Contract 2: what `doichieu collate --json` prints and a report embeds. */
export interface Dossier {
  /** Ids of the articles it was made from, sorted. */
  readonly generatedFrom: readonly string[];
  /** The program that made it, and its version: ids and limits of statements may be others in another one. */
  readonly generatedBy?: string;
  readonly articles: readonly ArticleAnalysis[];
  readonly stories: readonly Story[];
  /** What people have set right in the articles and issues, so that it can be kept. */
  readonly corrections?: readonly Correction[];
  /** Places in `corrections`, from 0, of those that fit nothing in these articles, and so changed nothing. */
  readonly misfits?: readonly number[];
}
