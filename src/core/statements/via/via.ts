import { partitionPoint } from '../../text/index.ts';
import type { Found } from '../attributions/found.ts';
import type { Cue } from '../lists/cues.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import { outletOf } from '../reading/media.ts';
import { at, cueOn, type Medium, phraseOf, type Reading, type Run } from '../reading/reading.ts';
import {
  cutRelays,
  findRelayPhrases,
  isHollow,
  isQuotedNoun,
  quotesBefore,
  type RelayPhrase,
} from './relay-phrases.ts';

const [COMMA, DOCUMENT, PREPOSITION] = [fixed(','), fixed('document'), fixed('preposition')];
/** Classes of words that begin an adverbial. */
const ADVERBIAL = new FixedSet(['preposition', 'time', 'date', 'connective']);

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
  if (media.length === 0) return dropNameless(reading, all).map((one) => relay(one, []));
  const phrases = findRelayPhrases(reading);
  const found = all.flatMap((one) => {
    const beside = phrasesBeside(phrases, one);
    if (beside.some((phrase) => isHollow(reading, phrase, one) || isQuotedNoun(phrase, one, all))) return [];
    return cutRelays(reading, beside, one);
  });
  const outlets = found.map((one) => outletOf(reading, one.source));
  const relays = new Map<Found, Medium[]>();
  const dropped = new Set<Found>();
  found.forEach((outer, index) => {
    const medium = outlets[index];
    if (medium === undefined) return;
    for (const inner of found) {
      if (inner === outer || !relaysWhole(reading, outer, inner, found)) continue;
      relays.set(inner, [...(relays.get(inner) ?? []), medium]);
      dropped.add(outer);
    }
  });
  const kept = dropNameless(
    reading,
    found.filter((one) => !dropped.has(one)),
  );
  const announced = announcedBy(reading, phrases, kept);
  const relayed = kept.map((one) => {
    const media = [...(relays.get(one) ?? []), ...nearbyMedia(reading, one, found)];
    return relay(one, namesOf(media.length > 0 ? media : (announced.get(one) ?? [])));
  });
  return goOn(reading, relayed);
}

/** No relaying phrase goes on farther from its outlet, in tokens. */
const LONGEST_PHRASE = 64;

/** The relaying phrases that may stand in or at a statement; phrases are in the order of their outlets. */
function phrasesBeside(phrases: readonly RelayPhrase[], one: Found): readonly RelayPhrase[] {
  const { cue, source, content } = one;
  const named = source.end > source.first;
  const first = Math.min(content.first, cue?.first ?? content.first, named ? source.first : content.first);
  const end = endOf(one);
  return phrases.slice(
    partitionPoint(phrases, ({ medium }) => medium.end + LONGEST_PHRASE < first),
    partitionPoint(phrases, ({ medium }) => medium.first - LONGEST_PHRASE <= end),
  );
}

const relay = ({ kind, cue, source, content, probability, floor }: Found, via: readonly Run[]): Relayed => ({
  kind,
  cue,
  source,
  content,
  probability,
  floor,
  via,
});

/**
 * `Mr X spoke to AFP in Paris. “C”, he said.`: an outlet that quotes or was spoken to in a sentence without a statement of its own
 * relays the first one of the next sentence, unless that is somebody else's.
 */
function announcedBy(
  reading: Reading,
  phrases: readonly RelayPhrase[],
  found: readonly Found[],
): ReadonlyMap<Found, readonly Medium[]> {
  const announced = new Map<Found, Medium[]>();
  for (const { medium, first, end, told } of phrases) {
    if (!told) continue;
    const sentence = sentenceOf(reading, first);
    const next = sentenceOf(reading, sentence.end);
    if (end > sentence.end || found.some((one) => touches(one, sentence))) continue;
    const one = found.find(({ cue, content }) => holds(next, cue?.first ?? content.first));
    if (one === undefined || outletOf(reading, one.source) !== undefined) continue;
    if (!isKnown(reading, one.source, sentence)) continue;
    announced.set(one, [...(announced.get(one) ?? []), medium]);
  }
  return announced;
}

const touches = ({ cue, content }: Found, { first, end }: Run): boolean =>
  (content.first < end && content.end > first) || (cue !== null && cue.first < end && cue.last >= first);

/** A person who is told by no name, or by one of a sentence before. */
function isKnown(reading: Reading, source: Run, sentence: Run): boolean {
  if (source.end > source.first && !PERSONS.has(reading.classes[source.first])) return false;
  for (let index = source.first; index < source.end; index++) {
    if (reading.nameAt[index] !== 1) continue;
    const { lower } = at(reading, index);
    for (let other = sentence.first; other < sentence.end; other++) if (at(reading, other).lower === lower) return true;
    return false;
  }
  return true;
}

const PERSONS = new FixedSet(['person', 'pronoun', 'name']);

/** A quotation behind a relayed statement, without a cue or a source of its own, has come the same way. */
function goOn(reading: Reading, relayed: readonly Relayed[]): Relayed[] {
  let last: Relayed | null = null;
  return relayed.map((one) => {
    if (last !== null && inside(one.content, last.content)) return one;
    const follows: boolean = last !== null && last.via.length > 0 && one.via.length === 0 && isNext(reading, last, one);
    last = follows && last !== null ? relay(one, last.via) : one;
    return last;
  });
}

function isNext(reading: Reading, last: Found, { kind, source, content }: Found): boolean {
  if (kind !== 'quote' || source.end > source.first) return false;
  for (let index = content.end; reading.sentenceAt[index] !== 1; index++)
    if (index >= reading.tokens.length) break;
    else if (at(reading, index).kind !== 'mark') return false;
  let sentences = 0;
  for (let index = endOf(last); index <= content.first; index++) sentences += reading.sentenceAt[index] === 1 ? 1 : 0;
  return sentences <= 1;
}

const endOf = ({ cue, source, content }: Found): number => Math.max(content.end, source.end, (cue?.last ?? -1) + 1);

/** The inner statement says all that the outlet's statement holds. */
function relaysWhole(reading: Reading, outer: Found, inner: Found, all: readonly Found[]): boolean {
  if (inner.cue === null || inner.cue.entry.strength < 3) return false;
  const begins = inner.source.side === 'left' ? inner.source.first : inner.cue.first;
  const starts =
    begins >= outer.content.first &&
    begins - outer.content.first <= NEAR &&
    isNear(reading, inner.source, inner.cue) &&
    !hasComma(reading, outer.content.first, begins);
  if (starts && Math.abs(inner.content.end - outer.content.end) <= 3) return true;
  if (starts && begins === outer.content.first && Math.abs(lastEnd(inner, all) - outer.content.end) <= 3) return true;
  if (inner.source.side === 'left' && isAdverbial(reading, outer.content.first, begins)) return true;
  const last = Math.max(inner.content.end, inner.cue.last + 1, inner.source.end);
  return (
    inner.content.first - outer.content.first <= 1 &&
    Math.abs(last - outer.content.end) <= 3 &&
    inside(inner.content, outer.content)
  );
}

/** `the minister says`, `the minister, an old friend, says`; what nobody says takes nothing from an outlet. */
function isNear(reading: Reading, { end, side }: Found['source'], cue: Cue): boolean {
  const gap = cue.first - end;
  return side !== 'none' && (gap <= NEAR || (reading.classes[end] === COMMA && gap <= 2 * NEAR));
}

/** Where the last of what one source says in a row ends: `X says A and demands B`. */
function lastEnd({ source, content }: Found, all: readonly Found[]): number {
  let { end } = content;
  for (const other of all)
    if (other.source.first === source.first && other.content.first > end && other.content.first - end <= NEAR)
      end = other.content.end;
  return end;
}

/**
 * `According to AFP, speaking in Paris, the minister, Ms Y, says C`: what stands before her is no claim of the outlet's own. Each part
 * of it ends with a comma.
 */
function isAdverbial(reading: Reading, first: number, end: number): boolean {
  if (end <= first || reading.classes[end - 1] !== COMMA) return false;
  let begin = first;
  for (let index = first; index < end; index++) {
    if (reading.classes[index] !== COMMA) continue;
    const opens = ADVERBIAL.has(reading.classes[begin]) || speaksAt(reading, begin);
    if (index - begin > NEAR || (!opens && (begin === first || !isApposition(reading, begin, index)))) return false;
    begin = index + 1;
  }
  return true;
}

/** `speaking at`, `answering AFP`: a cue that opens an adverbial. */
function speaksAt(reading: Reading, first: number): boolean {
  const cue = cueOn(reading, first);
  if (cue?.entry.kind !== 'verb' || cue.first !== first) return false;
  const { occasions, prepositions } = reading.language.clause;
  const next = cue.last + 1;
  if (prepositions.has(at(reading, next).lower)) return true;
  for (let index = next; index < next + 3; index++) if (occasions.has(at(reading, index).lower)) return true;
  return false;
}

/** `the minister` before `, Ms Y,`: an office without a verb. */
function isApposition(reading: Reading, first: number, end: number): boolean {
  if (!OFFICES.has(reading.classes[first])) return false;
  for (let index = first; index < end; index++)
    if (VERBS.has(reading.classes[index]) || reading.cueAt[index] === 1) return false;
  return true;
}

const OFFICES = new FixedSet(['person', 'body']);
const VERBS = new FixedSet(['verb', 'auxiliary', 'passive', 'that']);

/** `According to first counts, the police say C`: counts that nobody is named for only say how the police know. */
function dropNameless(reading: Reading, found: readonly Found[]): readonly Found[] {
  const nameless = found.filter(
    ({ cue, source }) => cue?.entry.kind === 'according' && isNameless(reading, source, cue),
  );
  const known = ({ content }: Found): boolean =>
    found.some(
      ({ cue, source, content: { end } }) =>
        source.first === content.first && cue?.entry.act === 'assert' && Math.abs(end - content.end) <= 3,
    );
  return nameless.length === 0 ? found : found.filter((one) => !nameless.includes(one) || !known(one));
}

/** Neither a person nor a body, only a document. */
function isNameless(reading: Reading, { first, end }: Run, { first: begin, last }: Cue): boolean {
  for (let index = first; index < end; index++)
    if (NAMING.has(reading.classes[index]) || reading.nameAt[index] !== 0) return false;
  if (reading.language.clause.documentWords.has(phraseOf(reading, begin + 1, last + 1))) return true;
  for (let index = begin; index < Math.max(end, last + 1); index++)
    if (reading.classes[index] === DOCUMENT) return true;
  return false;
}

const NAMING = new FixedSet(['person', 'body', 'name', 'pronoun', 'capital']);

const hasComma = (reading: Reading, first: number, end: number): boolean => {
  for (let index = first; index < end; index++) if (reading.classes[index] === COMMA) return true;
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
  return beside.filter((medium) => !all.some((other) => other !== one && takes(reading, other, medium, one, place)));
}

/** A medium that speaks or is spoken about in another statement relays none at a place outside that, nor one that somebody else tells of. */
function takes(reading: Reading, { content, source }: Found, medium: Medium, one: Found, place: number): boolean {
  if (!holds(content, place)) return inside(medium, source) || inside(medium, content);
  const goesOn = source.end > 0 && source.first === one.source.first;
  return !goesOn && !inside(medium, content) && outletOf(reading, source) === undefined;
}

/** `an officer, in an interview with AP,`: an outlet in a source phrase, but no part of who speaks. */
function isAddressed(reading: Reading, { first }: Run, medium: Medium): boolean {
  let before = medium.first - 1;
  while (before > first && reading.language.media.words.headWords.has(at(reading, before).lower)) before -= 1;
  return reading.classes[before] === PREPOSITION && hasComma(reading, first, before);
}

const inside = (inner: Run, outer: Run): boolean => inner.first >= outer.first && inner.end <= outer.end;

const holds = (run: Run, index: number): boolean => run.first <= index && index < run.end;

/** The sentence of a token. */
function sentenceOf(reading: Reading, index: number): Run {
  let first = Math.min(index, reading.tokens.length - 1);
  while (first > 0 && reading.sentenceAt[first] !== 1) first -= 1;
  let end = index + 1;
  while (end < reading.tokens.length && reading.sentenceAt[end] !== 1) end += 1;
  return { first, end };
}

/** The sentence that a cue stands in, on to the end of the one in which its content ends. */
const sentenceAround = (reading: Reading, cue: number, content: Run): Run => ({
  first: sentenceOf(reading, cue).first,
  end: sentenceOf(reading, Math.max(cue, content.first < cue ? cue : content.end - 1)).end,
});

/** What stands behind a quotation without a cue, to the end of its sentence. */
const tailOf = (reading: Reading, { end }: Run): Run => ({ first: end, end: sentenceOf(reading, end - 1).end });

const namesOf = (media: readonly Medium[]): Run[] =>
  media
    .map(({ name }) => name)
    .filter((name, index, all) => all.findIndex(({ first }) => first === name.first) === index);
