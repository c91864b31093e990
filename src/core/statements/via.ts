import type { Found } from './attribute.ts';
import { trimRun } from './frames.ts';
import type { Run } from './limits.ts';
import { findMedia } from './media.ts';
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
  const media = findMedia(reading);
  if (media.length === 0) return all.map((one) => ({ ...one, via: [] }));
  const found = all.map((one) => cutOutlet(reading, media, one));
  const outlets = found.map((one) => mediumOf(media, one.source));
  const relays = new Map<Found, Run[]>();
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
    .map((one) => ({ ...one, via: unique([...(relays.get(one) ?? []), ...nearbyMedia(reading, media, one, found)]) }));
}

const mediumOf = (media: readonly Run[], { first, end }: Run): Run | undefined =>
  media.find((m) => m.first >= first && m.end <= end && m.end >= end - 1);

/** The inner statement says all that the outlet's statement holds. */
function relaysWhole(reading: Reading, outer: Found, inner: Found): boolean {
  if (inner.cue === null || inner.cue.entry.strength < 3) return false;
  const begins = inner.source.side === 'left' ? inner.source.first : inner.cue.first;
  const starts =
    begins >= outer.content.first &&
    begins - outer.content.first <= NEAR &&
    !hasComma(reading, outer.content.first, begins);
  return starts && Math.abs(inner.content.end - outer.content.end) <= 3;
}

const hasComma = (reading: Reading, first: number, end: number): boolean => {
  for (let index = first; index < end; index++) if (reading.classes[index] === ',') return true;
  return false;
};

/** A sentence that names more outlets than this is a list of outlets. */
const MOST_BESIDE = 8;

/** Media named beside the statement: in its sentence, but in nobody's content, and not as the speaker of a statement of their own. */
function nearbyMedia(reading: Reading, media: readonly Run[], one: Found, all: readonly Found[]): Run[] {
  if (one.cue === null) return [];
  const { cue, source, content } = one;
  const limits = sentenceAround(reading, cue.first, content);
  const beside = media.filter(
    (m) => m.first >= limits.first && m.end <= limits.end && !inside(m, content) && !inside(m, source),
  );
  if (beside.length > MOST_BESIDE) return [];
  return beside.filter((medium) => {
    return !all.some(
      (other) =>
        other !== one &&
        (inside(medium, other.source) || inside(medium, other.content)) &&
        !holds(other.content, cue.first),
    );
  });
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

/** Takes a closing `, according to AFP` off a content. */
function cutOutlet(reading: Reading, media: readonly Run[], one: Found): Found {
  const { content } = one;
  const medium = media.find((m) => m.end <= content.end && content.end - m.end <= 4 && m.first > content.first);
  if (medium === undefined) return one;
  const cue = reading.cues.find(
    (c) =>
      c.entry.kind === 'according' && c.last < medium.first && medium.first - c.last <= 4 && c.first > content.first,
  );
  if (cue === undefined || at(reading, cue.first - 1).kind !== 'mark') return one;
  const trimmed = trimRun(reading, content.first, cue.first);
  return trimmed.end - trimmed.first > 1 ? { ...one, content: trimmed } : one;
}

const unique = (runs: readonly Run[]): Run[] =>
  runs.filter((run, index) => runs.findIndex((r) => r.first === run.first) === index);
