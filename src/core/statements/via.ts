import type { Found } from './attribute.ts';
import { trimRun } from './frames.ts';
import type { Run } from './limits.ts';
import { type Medium, outletOf, quotesAt, relays } from './media.ts';
import { at, type Reading } from './reading.ts';

/** A statement with the media that relayed it, where the article names them. */
export interface Relayed extends Found {
  readonly via: readonly Run[];
}

/** A relaying outlet's own clause begins no farther before the statement that it relays, in tokens. */
const NEAR = 12;

/**
 * Tells who relayed each statement. `According to AFP, Mr X says C` is one statement by X by way of AFP: the outlet's own
 * statement is taken away when another one reaches from its beginning to its end.
 */
export function findRelays(reading: Reading, all: readonly Found[]): Relayed[] {
  const { media } = reading;
  if (media.length === 0) return all.map((one) => ({ ...one, via: [] }));
  const found = all.map((one) => cutContent(reading, cutSource(reading, one)));
  const outlets = found.map((one) => outletOf(reading, one.source));
  const relays = new Map<Found, Medium[]>();
  const dropped = new Set<Found>();
  found.forEach((outer, index) => {
    const medium = outlets[index];
    if (medium === undefined) return;
    for (const inner of found) {
      if (inner === outer || !relaysWhole(reading, outer, inner)) continue;
      relays.set(inner, [...(relays.get(inner) ?? []), medium]);
      dropped.add(outer);
    }
  });
  return found
    .filter((one) => !dropped.has(one))
    .map((one) => ({ ...one, via: namesOf([...(relays.get(one) ?? []), ...nearbyMedia(reading, one, found)]) }));
}

/** The inner statement says all that the outlet's statement holds. */
function relaysWhole(reading: Reading, outer: Found, inner: Found): boolean {
  if (inner.cue === null || inner.cue.entry.strength < 3) return false;
  const begins = inner.source.side === 'left' ? inner.source.first : inner.cue.first;
  const starts =
    begins >= outer.content.first &&
    begins - outer.content.first <= NEAR &&
    !hasComma(reading, outer.content.first, begins);
  if (starts && Math.abs(inner.content.end - outer.content.end) <= 3) return true;
  const last = Math.max(inner.content.end, inner.cue.last + 1, inner.source.end);
  return (
    inner.content.first - outer.content.first <= 1 &&
    Math.abs(last - outer.content.end) <= 3 &&
    inside(inner.content, outer.content)
  );
}

const hasComma = (reading: Reading, first: number, end: number): boolean => {
  for (let index = first; index < end; index++) if (reading.classes[index] === ',') return true;
  return false;
};

/** A sentence that names more outlets than this is a list of outlets. */
const MOST_BESIDE = 8;

/**
 * Media named beside the statement: in its sentence, but in nobody's content, and not as the speaker of a statement of their own.
 * Behind a quotation without a cue, only one that quotes it.
 */
function nearbyMedia(reading: Reading, one: Found, all: readonly Found[]): Medium[] {
  const { cue, source, content } = one;
  const place = cue?.first ?? content.end;
  const limits = cue === null ? tailOf(reading, content) : sentenceAround(reading, place, content);
  const beside = reading.media.filter(
    (m) =>
      m.first >= limits.first &&
      m.end <= limits.end &&
      !inside(m, content) &&
      (!inside(m, source) || isAddressed(reading, source, m)) &&
      (cue !== null || quotesBefore(reading, m.end, limits.end)),
  );
  if (beside.length > MOST_BESIDE) return [];
  return beside.filter((medium) => !all.some((other) => other !== one && takes(reading, other, medium, place)));
}

/** A medium that speaks or is spoken about in another statement relays none at a place outside that, nor one that somebody else tells of. */
function takes(reading: Reading, { content, source }: Found, medium: Medium, place: number): boolean {
  if (!holds(content, place)) return inside(medium, source) || inside(medium, content);
  return !inside(medium, content) && outletOf(reading, source) === undefined;
}

/** `an officer, in an interview with AP,`: an outlet in a source phrase, but no part of who speaks. */
function isAddressed(reading: Reading, { first }: Run, medium: Medium): boolean {
  let before = medium.first - 1;
  while (before > first && reading.language.media.words.headWords.has(at(reading, before).lower)) before -= 1;
  return reading.classes[before] === 'preposition' && hasComma(reading, first, before);
}

/** `AFP of France quotes`: somewhere between an outlet and the end of its sentence. */
function quotesBefore(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const cue = reading.cues[reading.cueOf[index] ?? -1];
    if (cue !== undefined) return relays(reading, cue);
  }
  return false;
}

const inside = (inner: Run, outer: Run): boolean => inner.first >= outer.first && inner.end <= outer.end;

const holds = (run: Run, index: number): boolean => run.first <= index && index < run.end;

/** The sentence that a cue stands in, on to the end of the one in which its content ends. */
function sentenceAround(reading: Reading, cue: number, content: Run): Run {
  let first = cue;
  while (first > 0 && reading.sentenceAt[first] !== 1) first -= 1;
  let end = Math.max(cue, content.first < cue ? cue : content.end - 1) + 1;
  while (end < reading.tokens.length && reading.sentenceAt[end] !== 1) end += 1;
  return { first, end };
}

/** What stands behind a quotation without a cue, to the end of its sentence. */
function tailOf(reading: Reading, content: Run): Run {
  let end = content.end;
  while (end < reading.tokens.length && reading.sentenceAt[end] !== 1) end += 1;
  return { first: content.end, end };
}

/** Takes `AFP quotes` off the front of who speaks. */
function cutSource(reading: Reading, one: Found): Found {
  const { source } = one;
  for (const medium of reading.media) {
    if (medium.first < source.first || medium.end >= source.end) continue;
    const quotes = quotesAt(reading, medium.end);
    if (quotes === null || quotes >= source.end - 1) continue;
    const cue = reading.cues[reading.cueOf[quotes] ?? -1];
    const first = (cue?.last ?? quotes) + 1;
    if (first < source.end) return { ...one, source: { ...source, first } };
  }
  return one;
}

/** Takes a closing `, according to AFP` off a content. */
function cutContent(reading: Reading, one: Found): Found {
  const { content } = one;
  const medium = reading.media.find((m) => m.end <= content.end && content.end - m.end <= 4 && m.first > content.first);
  if (medium === undefined) return one;
  const cue = reading.cues.find(
    (c) =>
      c.entry.kind === 'according' && c.last < medium.first && medium.first - c.last <= 4 && c.first > content.first,
  );
  if (cue === undefined || at(reading, cue.first - 1).kind !== 'mark') return one;
  const trimmed = trimRun(reading, content.first, cue.first);
  return trimmed.end - trimmed.first > 1 ? { ...one, content: trimmed } : one;
}

const namesOf = (media: readonly Medium[]): Run[] =>
  media
    .map(({ name }) => name)
    .filter((name, index, all) => all.findIndex(({ first }) => first === name.first) === index);
