import { innermost, type Prose, partitionPoint, sentenceAt, within } from '../../text/index.ts';
import { earliestDay, latestDay } from '../../time/index.ts';
import type { DateMention, Entity, Mention, Span } from '../../types.ts';
import { OCCASION } from '../lists/class-words.ts';
import type { WordLists } from '../lists/word-lists.ts';
import { fixed, type Sym, type Symbols } from '../model/symbols.ts';
import type { StatementLanguage } from '../statement-language.ts';

/** What the dating of a statement looks at. */
export interface Placed {
  readonly content: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Ids of the entities that make it. */
  readonly speakers: readonly string[];
}

/** A statement with its place in sentences and tokens. */
export interface PlacedStatement extends Placed {
  /** The sentence of its cue, or of its content where there is none. */
  readonly sentence: number;
  /** The sentence in which its content begins. */
  readonly begins: number;
  /** First token of the cue or content, and the one behind its last. */
  readonly first: number;
  readonly behind: number;
  /** The sentence of its cue names an occasion, outside its content. */
  readonly occasion: boolean;
  /** Stands in the content of another one. */
  readonly nested: boolean;
  /** `once` stands right before its cue, or `before that` opens its sentence: it was said on another day than what is told around it. */
  readonly once: boolean;
  /** Tells speakers apart; empty for nobody. */
  readonly speaker: string;
  /** The kind of the first speaker. */
  readonly kind: string;
}

/** A date with what stands around it. */
export interface PlacedDate extends DateMention {
  readonly sentence: number;
  /** Its first token and the one behind its last. */
  readonly first: number;
  readonly behind: number;
  /** The smallest content that it stands in, by the number of its statement; -1 for none. */
  readonly inside: number;
  /** Where it stands: in a content, in a sentence that a statement is made in, or in narration. */
  readonly held: 'content' | 'tag' | 'narration';
  /** Entities that its sentence names. */
  readonly named: ReadonlySet<string>;
  /** Its sentence names an occasion on which people speak. */
  readonly occasion: boolean;
  /** `will`, `is expected to` stand in its sentence not far before it: what happens then was still to come. */
  readonly planned: boolean;
  /** `today`, `this morning`: the day of whoever says it. */
  readonly today: boolean;
}

/** An article as the dating of its statements reads it. */
export interface Scene {
  readonly prose: Prose;
  readonly statements: readonly PlacedStatement[];
  /** The dates that are points in time: days, months and years, but not those of births. */
  readonly dates: readonly PlacedDate[];
  /** First token of each sentence. */
  readonly openings: readonly number[];
  /** The numbers of what features tell of it. */
  readonly symbols: Symbols;
}

/** The value of a whole day. */
export const DAY: RegExp = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;
/** The value of a whole year. */
export const YEAR: RegExp = /^\d{4}$/u;
const POINT = /^(?:\d{4}|XXXX)(?:-\d{2}){0,2}$/u;

/** Places statements and dates in sentences and tokens. Null when the article names no point in time. */
export function readScene(
  prose: Prose,
  statements: readonly Placed[],
  { entities, mentions }: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  dates: readonly DateMention[],
  { clause, classes: { lists }, symbols }: Pick<StatementLanguage, 'clause' | 'classes' | 'symbols'>,
): Scene | null {
  const points = dates.filter(({ value, start }) => POINT.test(value) && !isBirth(prose, clause, start));
  if (points.length === 0) return null;
  const openings = prose.sentences.map(({ start }) => tokenFrom(prose, start));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const contents = statements.map(({ content }) => content);
  const placed = statements.map((statement): PlacedStatement => {
    const { content, cue, source, speakers } = statement;
    const anchor = cue ?? content;
    const sentence = sentenceOf(prose, anchor.start);
    const first = tokenFrom(prose, anchor.start);
    return {
      content,
      cue,
      source,
      speakers,
      sentence,
      begins: sentenceOf(prose, content.start),
      first,
      behind: tokenFrom(prose, anchor.end),
      occasion: namesOccasion(prose, openings, sentence, lists, content),
      nested: innermost(contents, anchor, content) >= 0,
      once: isOnce(prose, clause, openings[sentence] ?? first, cue === null ? null : first),
      speaker: speakers.join(' '),
      kind: kinds.get(speakers[0] ?? '') ?? 'none',
    };
  });
  const spoken = new Set(placed.map(({ sentence }) => sentence));
  return {
    prose,
    openings,
    symbols,
    statements: placed,
    dates: points.map((date): PlacedDate => {
      const sentence = sentenceOf(prose, date.start);
      const limits = prose.sentences[sentence] ?? date;
      const inside = innermost(contents, date);
      const first = tokenFrom(prose, date.start);
      const behind = tokenFrom(prose, date.end);
      return {
        start: date.start,
        end: date.end,
        value: date.value,
        inferred: date.inferred,
        sentence,
        first,
        behind,
        inside,
        held: inside >= 0 ? 'content' : spoken.has(sentence) ? 'tag' : 'narration',
        named: new Set(mentions.filter((mention) => within(mention, limits)).map(({ entity }) => entity)),
        occasion: namesOccasion(prose, openings, sentence, lists, null),
        planned: follows(prose, clause.plans, Math.max(openings[sentence] ?? 0, first - PLAN_REACH), first),
        today: DAY.test(date.value) && clause.todays.has(prose.tokens[behind - 1]?.lower ?? ''),
      };
    }),
  };
}

/** `sinh năm 1983`, `(SN 1983)`. */
function isBirth(prose: Prose, { births, feasts }: StatementLanguage['clause'], start: number): boolean {
  const first = tokenFrom(prose, start);
  const [before, last] = [prose.tokens[first - 2], prose.tokens[first - 1]];
  return births.has(last?.lower ?? '') && !feasts.has(before?.lower ?? '');
}

/** `Luật Đất đai năm 2013`: the year belongs to the name, and nothing was said then. */
export function isOfLaw(
  { prose }: Scene,
  { value, first }: PlacedDate,
  { laws, notLaws }: StatementLanguage['clause'],
): boolean {
  if (!YEAR.test(value)) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_LAW); at--) {
    const token = prose.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    const two = `${token.lower} ${prose.tokens[at + 1]?.lower}`;
    if ((laws.has(token.lower) || laws.has(two)) && !notLaws.has(two)) return true;
  }
  return false;
}

/** Tokens of a law's name before its year. */
const LONGEST_LAW = 8;

const NOTHING = fixed('');

/** The token at an index, in lower case. */
export function wordAt({ prose, symbols }: Scene, index: number): Sym {
  const token = prose.tokens[index];
  return token === undefined ? NOTHING : symbols.ofToken(token);
}

/** Behind the day of publication: nobody can have spoken then yet. */
export const isAhead = (value: string, { published }: Prose): boolean =>
  published !== undefined && (earliestDay(value) ?? '') > (latestDay(published.slice(0, DAY_LENGTH)) ?? published);

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The last sentence that begins at or before an offset, or the first. */
const sentenceOf = ({ sentences }: Prose, offset: number): number => Math.max(0, sentenceAt(sentences, offset));

/** The first token that begins at or behind an offset. */
const tokenFrom = ({ tokens }: Prose, offset: number): number => partitionPoint(tokens, ({ start }) => start < offset);

/** A plan is told at most so many tokens before its date. */
const PLAN_REACH = 12;

/** `once` stands at most so many tokens before its cue. */
const ONCE_REACH = 3;

function isOnce(
  prose: Prose,
  { onces, earliers }: StatementLanguage['clause'],
  opening: number,
  cue: number | null,
): boolean {
  const [first, second] = prose.tokens.slice(opening, opening + 2);
  if (earliers.has(`${first?.lower} ${second?.lower}`)) return true;
  return cue !== null && follows(prose, onces, Math.max(opening, cue - ONCE_REACH), cue);
}

/** One of the words stands from one token up to another. */
function follows({ tokens }: Prose, words: ReadonlySet<string>, from: number, end: number): boolean {
  for (let index = from; index < end; index++) if (words.has(tokens[index]?.lower ?? '')) return true;
  return false;
}

function namesOccasion(
  { tokens }: Prose,
  openings: readonly number[],
  sentence: number,
  lists: WordLists,
  outside: Span | null,
): boolean {
  const end = openings[sentence + 1] ?? tokens.length;
  for (let index = openings[sentence] ?? end; index < end; index++) {
    const token = tokens[index];
    if (token !== undefined && (lists.of(token) & OCCASION) !== 0 && (outside === null || !within(token, outside)))
      return true;
  }
  return false;
}
