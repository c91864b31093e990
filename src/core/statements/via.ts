import type { Found } from './attribute.ts';
import type { Run } from './limits.ts';
import { findMedia } from './media.ts';
import type { Reading } from './reading.ts';

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
export function findRelays(reading: Reading, found: readonly Found[]): Relayed[] {
  const media = findMedia(reading);
  if (media.length === 0) return found.map((one) => ({ ...one, via: [] }));
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
    .map((one) => ({ ...one, via: unique([...(relays.get(one) ?? []), ...nearbyMedia(reading, media, one)]) }));
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

/** Media named in the statement's own tag: who quotes the speaker, to whom the words were said, and a closing `according to`. */
function nearbyMedia(reading: Reading, media: readonly Run[], { cue, source, content, kind }: Found): Run[] {
  if (cue === null) return [];
  const right = kind === 'cue-content' ? content.first : tagEnd(reading, cue.last + 1);
  return media.filter((medium) => {
    if (medium.first >= source.first && medium.end <= source.end && source.end > source.first) return false;
    if (medium.first > cue.last && medium.end <= right) return true;
    return quotedBy(
      reading,
      medium,
      source.side === 'left' ? source.first : cue.first,
      cue.entry.kind === 'quoting' ? cue.first : null,
    );
  });
}

/** `AFP quotes X`: between the outlet and the speaker stands nothing but a quoting cue. */
function quotedBy(reading: Reading, medium: Run, source: number, own: number | null): boolean {
  if (own !== null) return medium.end <= own && own - medium.end <= 3;
  const cue = reading.cues.find((c) => c.entry.kind === 'quoting' && c.first >= medium.end && c.last < source);
  return cue !== undefined && cue.first - medium.end <= 4 && source - cue.last <= 2;
}

function tagEnd(reading: Reading, from: number): number {
  let index = from;
  while (index < reading.tokens.length && index < from + NEAR && reading.sentenceAt[index] !== 1) index += 1;
  return index;
}

const unique = (runs: readonly Run[]): Run[] =>
  runs.filter((run, index) => runs.findIndex((r) => r.first === run.first) === index);
