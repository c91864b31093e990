import type { Found } from './attribute.ts';
import type { Cue } from './cues.ts';
import { trimRun } from './frames.ts';
import type { Run } from './limits.ts';
import { headStart, type Medium, quotesAt, relays, reportOf } from './media.ts';
import { at, type Reading } from './reading.ts';

/** The words by which an article says that an outlet relays something, where an outlet is named; token indices. */
export interface RelayPhrase extends Run {
  readonly medium: Medium;
  /** `according to AFP`, `AFP reports`, `AFP quotes` and `to AFP`, `on AFP`, `an interview of AFP`. */
  readonly kind: 'according' | 'reports' | 'quotes' | 'addressed';
}

/** Every outlet of an article that is named as relaying, in order. */
export const findRelayPhrases = (reading: Reading): RelayPhrase[] =>
  reading.media.flatMap((medium) => phraseAround(reading, medium) ?? []);

function phraseAround(reading: Reading, medium: Medium): RelayPhrase | null {
  const first = headStart(reading, medium);
  const report = reportOf(reading, medium.end);
  if (report !== null)
    return { first, end: report.last + 1, medium, kind: report.entry.kind === 'quoting' ? 'quotes' : 'reports' };
  const quotes = quotesAt(reading, medium.end);
  if (quotes !== null) return { first, end: quotes + 1, medium, kind: 'quotes' };
  const before = reading.cues[reading.cueOf[first - 1] ?? -1];
  if (before?.entry.kind === 'according') return { first: before.first, end: medium.end, medium, kind: 'according' };
  const from = addressStart(reading, first);
  return from === null ? null : { first: from, end: medium.end, medium, kind: 'addressed' };
}

/** `to`, `to a reporter of`, `in an interview with`: where what leads to an outlet begins. */
function addressStart(reading: Reading, outlet: number): number | null {
  const { occasions, genitives } = reading.language.clause;
  let first = outlet;
  while (reading.classes[first - 1] === 'person' || genitives.has(at(reading, first - 1).lower)) first -= 1;
  if (occasions.has(at(reading, first - 1).lower)) return reading.words.firstOf[first - 1] ?? first - 1;
  return reading.classes[first - 1] === 'preposition' ? first - 1 : null;
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

function cutSource(reading: Reading, { first, end, medium, kind }: RelayPhrase, one: Found): Found {
  const { source, cue } = one;
  if (medium.first < source.first || medium.end > source.end) return one;
  if (kind === 'quotes' && end < source.end) return { ...one, source: { ...source, first: end } };
  if (medium.end < source.end || first <= source.first) return one;
  const told = cueIn(reading, source.first, first);
  // `Mr X told reporters, AFP reports`: what X does is the cue.
  if (kind === 'reports' && at(reading, first - 1).kind === 'mark') {
    const name = trimRun(reading, source.first, told?.first ?? first);
    return name.first < name.end ? { ...one, source: { ...source, ...name }, cue: told ?? cue } : one;
  }
  // `Mr X answered AFP and added`
  if (kind === 'addressed' && told !== null && told.first > source.first)
    return { ...one, source: { ...source, end: told.first } };
  return one;
}

function cueIn(reading: Reading, first: number, end: number): Cue | null {
  for (let index = first; index < end; index++) {
    const cue = reading.cues[reading.cueOf[index] ?? -1];
    if (cue !== undefined && cue.entry.kind === 'verb' && cue.first >= first && cue.last < end) return cue;
  }
  return null;
}

function cutContent(reading: Reading, phrase: RelayPhrase, one: Found): Found {
  const { content } = one;
  if (phrase.medium.end > content.end || phrase.end < content.first) return one;
  return cutFront(reading, phrase, one) ?? cutEnd(reading, phrase, one) ?? one;
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

const isLink = (reading: Reading, index: number): boolean =>
  reading.classes[index] === ',' || reading.classes[index] === ':' || reading.classes[index] === 'that';

/** Behind a relaying phrase that closes a content stand a few words at most, dates aside. */
const MOST_BEHIND = 3;

/** `C, according to AFP`, `C, AFP reports` and `C, AFP quotes Mr X`: the content ends before the outlet. */
function cutEnd(reading: Reading, { first, end, kind }: RelayPhrase, one: Found): Found | null {
  const { content, source, cue } = one;
  if (kind === 'addressed' || first <= content.first || at(reading, first - 1).kind !== 'mark') return null;
  const quoted = kind === 'quotes' && cue !== null && cue.first >= content.end;
  if (!quoted && (end > content.end || wordsIn(reading, end, content.end) > MOST_BEHIND)) return null;
  const cut = { ...one, content: trimRun(reading, content.first, first) };
  if (cut.content.end - cut.content.first < 2) return null;
  return quoted && source.first > end ? { ...cut, source: { ...source, first: end } } : cut;
}

function wordsIn(reading: Reading, first: number, end: number): number {
  let count = 0;
  for (let index = first; index < end; index++) if (reading.dateAt[index] === 0) count += 1;
  return count;
}

/** `AFP of France quotes`: somewhere between an outlet and the end of its sentence. */
export function quotesBefore(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const cue = reading.cues[reading.cueOf[index] ?? -1];
    if (cue !== undefined) return relays(reading, cue);
  }
  return false;
}
