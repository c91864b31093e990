import type { Found } from '../attributions/found.ts';
import { trimRun } from '../frames/frames.ts';
import type { Cue } from '../lists/cues.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import { headStart, quotesAt, relays, reportOf } from '../reading/media.ts';
import { at, cueOn, type Medium, phraseOf, type Reading, type Run } from '../reading/reading.ts';
import { classAt } from '../reading/reading-symbols.ts';

const [PREPOSITION, DETERMINER, GENITIVE, DOCUMENT] = [
  fixed('preposition'),
  fixed('determiner'),
  fixed('genitive'),
  fixed('document'),
];

/** The words by which an article says that an outlet relays something, where an outlet is named; token indices. */
export interface RelayPhrase extends Run {
  readonly medium: Medium;
  /** `according to AFP`, `AFP reports`, `AFP quotes` and `to AFP`, `on AFP`, `an interview of AFP`. */
  readonly kind: 'according' | 'reports' | 'quotes' | 'addressed';
  /** The outlet quotes somebody or was spoken to. */
  readonly told: boolean;
}

/** Every outlet of an article that is named as relaying, in order. */
export const findRelayPhrases = (reading: Reading): RelayPhrase[] =>
  reading.media.flatMap((medium) => phraseAround(reading, medium) ?? []);

function phraseAround(reading: Reading, medium: Medium): RelayPhrase | null {
  const first = headStart(reading, medium);
  const report = reportOf(reading, medium.end);
  if (report !== null) {
    const quotes = report.entry.kind === 'quoting';
    return { medium, first, end: report.last + 1, kind: quotes ? 'quotes' : 'reports', told: quotes };
  }
  const quotes = quotesAt(reading, medium.end);
  if (quotes !== null) return { medium, first, end: quotes + 1, kind: 'quotes', told: true };
  const before = cueOn(reading, first - 1);
  if (before?.entry.kind === 'according')
    return { medium, first: before.first, end: medium.end, kind: 'according', told: false };
  return addressed(reading, medium, first);
}

/** `to AFP`, `told a reporter of AFP`, `in an interview with AFP`, `on AFP`. */
function addressed(reading: Reading, medium: Medium, outlet: number): RelayPhrase | null {
  const { occasions } = reading.language.clause;
  const talk = (index: number): boolean => occasions.has(at(reading, index).lower);
  let first = outlet;
  while (BEFORE_OUTLET.has(reading.classes[first - 1])) first -= 1;
  const phrase = { medium, end: medium.end, kind: 'addressed' } as const;
  if (talk(first - 1)) return { ...phrase, first: reading.words.firstOf[first - 1] ?? first - 1, told: true };
  if (reading.classes[first - 1] !== PREPOSITION) return null;
  return { ...phrase, first: first - 1, told: followsTalk(reading, first - 1) };
}

const BEFORE_OUTLET = new FixedSet(['person', 'genitive']);

/** `told`, `in an interview broadcast` stands at most so many tokens before `to AFP`, `by AFP`. */
const TALK_REACH = 4;

function followsTalk(reading: Reading, first: number): boolean {
  if (cueOn(reading, first - 1)?.entry.kind === 'verb') return true;
  for (let index = first - 1; index >= first - TALK_REACH && at(reading, index).kind !== 'mark'; index--)
    if (reading.language.clause.occasions.has(at(reading, index).lower)) return true;
  return false;
}

/** Takes what only says who relayed it off a statement's source and content. */
export function cutRelays(reading: Reading, phrases: readonly RelayPhrase[], one: Found): Found {
  let cut = one;
  for (const phrase of phrases) {
    cut = cutSource(reading, phrase, cut);
    cut = cutContent(reading, phrase, cut);
  }
  return cut;
}

function cutSource(reading: Reading, phrase: RelayPhrase, one: Found): Found {
  const { first, end, medium, kind } = phrase;
  const { source, cue } = one;
  if (kind === 'reports' && cue?.last === end - 1) return reported(reading, phrase, one);
  if (medium.first < source.first || medium.end > source.end) return one;
  if (kind === 'quotes' && cue !== null && source.end <= end && cue.first >= end)
    return { ...one, source: quotedSource(reading, end, cue, one) ?? source };
  if (kind === 'quotes' && end < source.end) return { ...one, source: { ...source, first: end } };
  if (kind !== 'addressed' || medium.end < source.end || first <= source.first) return one;
  // `according to what Mr X shared with AFP`
  if (cue !== null && cue.last < source.first && reading.classes[first] === PREPOSITION)
    return { ...one, source: { ...source, end: first } };
  // `Mr X answered AFP and added`
  const told = cueIn(reading, source.first, first);
  const named = told !== null && told.first > source.first && reading.classes[told.first - 1] !== DETERMINER;
  return named ? { ...one, source: { ...source, end: told.first } } : one;
}

/** Who is quoted stands at most so many tokens before what he does. */
const QUOTED_REACH = 25;

/**
 * `AFP quotes [two officers] as saying`, `AFP quotes a statement of [the ministry]`: who is quoted, not the outlet. What a document
 * says is the outlet's own to tell.
 */
function quotedSource(reading: Reading, from: number, cue: Cue, { source, content }: Found): Found['source'] | null {
  const noun = cue.first <= from + 1;
  let first = noun ? cue.last + 1 : nounStart(reading, from);
  const origin = reading.classes.slice(first, first + ORIGIN_REACH).indexOf(GENITIVE);
  if (noun && (origin !== 0 || content.end > from)) return null;
  if (noun || (origin > 0 && namesDocument(reading, first, first + origin))) first += origin + 1;
  if (reading.classes[first] === DOCUMENT) return null;
  const limit = noun ? first + QUOTED_REACH : cue.first;
  let end = first;
  while (end < limit && !QUOTED_ENDS.has(classAt(reading, end)) && at(reading, end).kind !== 'mark') end += 1;
  if (end === first || cue.first - from > QUOTED_REACH) return null;
  return { first, end, side: noun ? 'right' : source.side };
}

function namesDocument(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (reading.classes[index] === DOCUMENT || reading.cueOf[index] !== -1) return true;
  return false;
}

/** `quotes [sources] close to the ministry` */
function nounStart(reading: Reading, from: number): number {
  const { quotedNouns } = reading.language.media.words;
  let first = from;
  while (quotedNouns.has(at(reading, first - 1).lower) || quotedNouns.has(at(reading, first - 2).lower)) first -= 1;
  return first;
}

const ORIGIN_REACH = 4;
const QUOTED_ENDS = new FixedSet(['date', 'time', 'auxiliary', 'edge']);

/** `Mr X told reporters, AFP reports`: what X does is the cue; where nobody does anything, the outlet speaks. */
function reported(reading: Reading, { first, medium }: RelayPhrase, one: Found): Found {
  const { source } = one;
  if (source.side !== 'left' || source.first >= first || at(reading, first - 1).kind !== 'mark') return one;
  const told = cueIn(reading, source.first, first);
  if (told === null) {
    const behind = one.content.first < source.first && one.content.end <= source.first;
    const content = behind ? trimRun(reading, one.content.first, first) : one.content;
    return { ...one, source: { ...source, first, end: medium.end }, content };
  }
  const name = trimRun(reading, source.first, Math.min(source.end, told.first));
  return name.first < name.end ? { ...one, source: { ...source, ...name }, cue: told } : one;
}

function cueIn(reading: Reading, first: number, end: number): Cue | null {
  for (let index = first; index < end; index++) {
    const cue = cueOn(reading, index);
    if (cue !== undefined && cue.entry.kind === 'verb' && cue.first >= first && cue.last < end) return cue;
  }
  return null;
}

function cutContent(reading: Reading, phrase: RelayPhrase, one: Found): Found {
  const { content } = one;
  if (phrase.medium.end > content.end || phrase.end < content.first) return one;
  return (
    cutFront(reading, phrase, one) ??
    cutInterview(reading, phrase, one) ??
    cutHearer(reading, phrase, one) ??
    cutEnd(reading, phrase, one) ??
    one
  );
}

/** `told AFP [that] C`: the content begins behind the outlet. */
function cutFront(reading: Reading, { first, end, kind }: RelayPhrase, one: Found): Found | null {
  const { content, cue } = one;
  if (kind !== 'addressed' || cue === null || cue.last >= content.first) return null;
  if (first > content.first || first < cue.last || cue.first > first) return null;
  let from = end;
  while (from < content.end && (reading.dateAt[from] !== 0 || isLink(reading, from))) from += 1;
  return content.end - from > 1 ? { ...one, content: trimRun(reading, from, content.end) } : null;
}

/** `C in an interview with AFP`: the interview is no part of what was said in it. */
function cutInterview(reading: Reading, { first, end, kind }: RelayPhrase, one: Found): Found | null {
  const { content } = one;
  if (kind !== 'addressed' || wordsIn(reading, end, content.end) > MOST_BEHIND) return null;
  let occasion = false;
  for (let index = end - 1; index > content.first + 1 && index > first - INTERVIEW_REACH; index--) {
    if (at(reading, index).kind === 'mark') return null;
    occasion ||= reading.language.clause.occasions.has(at(reading, index).lower);
    if (occasion && reading.classes[index] === PREPOSITION)
      return { ...one, content: trimRun(reading, content.first, index) };
  }
  return null;
}

/** `confirmed the news to AFP`: whom a noun was told is no part of it, unless the noun is of what one has with somebody: `a deal with AFP`. */
function cutHearer(reading: Reading, { medium, first, end, kind }: RelayPhrase, one: Found): Found | null {
  const { content, cue } = one;
  const { hearers, relations } = reading.language.clause;
  if (kind !== 'addressed' || cue === null || cue.last >= content.first || content.end !== end) return null;
  if (medium.end !== end || !hearers.has(at(reading, first).lower) || first - content.first > LONGEST_NOUN) return null;
  if (first <= content.first || hasVerb(reading, content.first, first)) return null;
  const before = reading.words.firstOf[first - 1] ?? first - 1;
  for (let index = content.first; index < first; index++)
    if (relations.has(phraseOf(reading, index, index + 2))) return null;
  return relations.has(phraseOf(reading, before, first))
    ? null
    : { ...one, content: trimRun(reading, content.first, first) };
}

/** What is confirmed or told to an outlet as a noun is no longer, in tokens. */
const LONGEST_NOUN = 10;

function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (VERBS.has(reading.classes[index]) || at(reading, index).kind === 'mark') return true;
  return false;
}

const VERBS = new FixedSet(['auxiliary', 'passive', 'that']);

/** `in a first interview broadcast` is no longer before `by AFP`, in tokens. */
const INTERVIEW_REACH = 8;

/** `AFP quotes [a statement of the ministry] as saying`: a noun that another cue says the content of. */
export function isQuotedNoun({ medium, end, kind }: RelayPhrase, one: Found, all: readonly Found[]): boolean {
  const { cue, source, content } = one;
  if (kind !== 'quotes' || cue === null || cue.first < end || cue.first > end + 1) return false;
  const named = source.first <= medium.first && source.end >= medium.end && content.first > cue.last;
  return named && all.some((other) => other.source.first === source.first && (other.cue?.first ?? -1) > cue.last);
}

/** What the cue is followed by is the outlet and nothing that was said: `Mr X answered [AFP's questions]`. */
export const isHollow = (reading: Reading, { first, end, kind }: RelayPhrase, { content }: Found): boolean =>
  kind === 'addressed' &&
  content.first >= first - 1 &&
  content.first < end &&
  content.end >= end &&
  wordsIn(reading, end, content.end) <= 1;

const LINKS = new FixedSet([',', ':', 'that']);
const isLink = (reading: Reading, index: number): boolean => LINKS.has(reading.classes[index]);

/** Behind a relaying phrase that closes a content stand a few words at most, dates aside. */
const MOST_BEHIND = 3;

/** `C, according to AFP`, `C, AFP reports` and `C, AFP quotes Mr X`: the content ends before the outlet. */
function cutEnd(reading: Reading, { first, end, kind }: RelayPhrase, one: Found): Found | null {
  const { content, source, cue } = one;
  if (kind === 'addressed' || first <= content.first || at(reading, first - 1).kind !== 'mark') return null;
  const quoted = kind === 'quotes' && cue !== null && cue.first >= content.end;
  const most = kind === 'quotes' && !tells(reading, end, content.end) ? MOST_QUOTED : MOST_BEHIND;
  if (!quoted && (end > content.end || wordsIn(reading, end, content.end) > most)) return null;
  const cut = { ...one, content: trimRun(reading, content.first, first) };
  if (cut.content.end - cut.content.first < 2) return null;
  return quoted && source.first > end ? { ...cut, source: { ...source, first: end } } : cut;
}

/** Who is quoted at the end is told in no more words than these, and says nothing. */
const MOST_QUOTED = 10;

function tells(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (reading.cueAt[index] === 1 || at(reading, index).kind === 'mark') return true;
  return false;
}

function wordsIn(reading: Reading, first: number, end: number): number {
  let count = 0;
  for (let index = first; index < end; index++) if (reading.dateAt[index] === 0) count += 1;
  return count;
}

/** `AFP of France quotes`: somewhere between an outlet and the end of its sentence. */
export function quotesBefore(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const cue = cueOn(reading, index);
    if (cue !== undefined) return relays(reading, cue);
  }
  return false;
}
