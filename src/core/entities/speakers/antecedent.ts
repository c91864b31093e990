import { partitionPoint, sentenceAt } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { AS, type Gender, match } from '../lexicon.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { tokenAt } from '../phrases/token-at.ts';
import type { Draft, Sight } from '../registry/draft.ts';

/** Who spoke up to here, and who was named where. */
export interface Discourse {
  readonly r: PhraseReading;
  readonly sights: readonly Sight[];
  readonly sentences: readonly Span[];
  /** Speakers of the attributions before, the latest last, with where each was said. */
  readonly turns: { readonly at: number; readonly drafts: readonly Draft[] }[];
}

type Fits = (draft: Draft) => boolean;

/**
 * Women are called so somewhere in the article, men often by their title alone: once a woman was named, a pronoun for
 * women is for one of those.
 */
function agreement({ sights }: Discourse, offset: number, gender: Gender): Fits {
  if (gender === 'any') return () => true;
  const before = sights.slice(0, gender === 'f' ? sightsBefore(sights, offset) : 0);
  const sure = before.some(({ draft }) => draft.kind === 'person' && draft.gender === 'f');
  return (draft) => draft.gender === gender || (draft.gender === 'any' && !sure);
}

/** A single person, named or not. */
const isPerson = (draft: Draft): boolean => draft.kind === 'person' || (draft.kind === 'unnamed' && draft.human);

/** Sights that begin before an offset: how many. */
export const sightsBefore = (sights: readonly Sight[], offset: number): number =>
  partitionPoint(sights, ({ start }) => start < offset);

/**
 * The person that a pronoun at `offset` stands for: the first one of its own sentence, else the last speaker when he was
 * named or quoted within two sentences, else the first person of the sentence before, else the last named at all.
 */
export function personBefore(discourse: Discourse, offset: number, gender: Gender, depth: number = 0): Draft | null {
  const { sights, sentences, turns } = discourse;
  const agrees = agreement(discourse, offset, gender);
  const sentence = sentenceAt(sentences, offset);
  const count = sightsBefore(sights, offset);
  const own = firstPersonIn(discourse, sentence, offset, agrees);
  if (own !== null) return own;
  const last = lastSpeaker(discourse, offset, (draft) => agrees(draft) || (draft.gender === 'any' && draft.foreign), 1);
  if (last !== null) return last;
  const spoke = turns.findLast(
    (turn) => turn.drafts.length === 1 && turn.drafts.some((draft) => isPerson(draft) && agrees(draft)),
  );
  const speaker = spoke?.drafts[0] ?? null;
  if (spoke !== undefined && sentence - sentenceAt(sentences, spoke.at) <= NEAR) return speaker;
  const pronoun = depth < MAX_CHAIN ? pronounOpening(discourse, sentence - 1) : null;
  if (pronoun?.gender === gender) return personBefore(discourse, pronoun.start, gender, depth + 1);
  const before = firstPersonIn(discourse, sentence - 1, offset, agrees);
  if (before !== null) return before;
  for (let i = count - 1; i >= 0; i--) {
    const draft = sights[i]?.draft;
    if (draft !== undefined && draft.kind === 'person' && agrees(draft)) return draft;
  }
  return speaker;
}

/** Sentences in a row that begin with pronouns. */
const MAX_CHAIN = 8;

/** Words before the subject of a sentence. */
const MAX_LEAD = 3;

/** A pronoun for a person that a sentence begins with: who it stands for is still spoken of. */
function pronounOpening({ r, sentences }: Discourse, sentence: number): { start: number; gender: Gender } | null {
  const span = sentences[sentence];
  if (span === undefined) return null;
  const first = tokenAt(r, span.start);
  for (let at = first; at < first + MAX_LEAD; at++) {
    const token = r.tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    const pronoun = match(r, at, AS.pronoun);
    if (pronoun?.sense.of === 'person') return { start: token.start, gender: pronoun.sense.gender };
    const address = match(r, at, AS.honorific);
    if (address !== undefined)
      return r.tokens[address.end]?.capital === false ? { start: token.start, gender: address.sense.gender } : null;
  }
  return null;
}

/** The one who has just spoken, alone, within so many sentences. */
export function lastSpeaker(
  { turns, sentences }: Discourse,
  offset: number,
  fits: Fits,
  reach: number = NEAR,
): Draft | null {
  const spoke = turns.findLast(({ drafts }) => drafts.length === 1 && drafts.some(isPerson));
  const [speaker] = spoke?.drafts ?? [];
  if (spoke === undefined || speaker === undefined || !fits(speaker)) return null;
  return sentenceAt(sentences, offset) - sentenceAt(sentences, spoke.at) <= reach ? speaker : null;
}

/** Sentences within which somebody is still being spoken of. */
const NEAR = 2;

function firstPersonIn({ sights, sentences }: Discourse, sentence: number, before: number, agrees: Fits): Draft | null {
  const span = sentences[sentence];
  if (span === undefined) return null;
  for (let i = sightsBefore(sights, span.start); i < sights.length; i++) {
    const sight = sights[i];
    if (sight === undefined || sight.start >= Math.min(span.end, before)) return null;
    if (sight.draft.kind === 'person' && agrees(sight.draft)) return sight.draft;
  }
  return null;
}

/** The entity of a kind that spoke last, else the one named last before `offset`. */
export function lastOf(discourse: Discourse, offset: number, fits: (draft: Draft) => boolean): Draft | null {
  const spoke = discourse.turns.findLast((turn) => turn.drafts.some(fits));
  const named = lastNamed(discourse, offset, fits);
  if (spoke === undefined) return named;
  return spoke.drafts.find(fits) ?? named;
}

/** The single person that was named or spoke last before `offset`. */
export function lastSingle(discourse: Discourse, offset: number, fits: (draft: Draft) => boolean): Draft | null {
  const single = (draft: Draft): boolean => isPerson(draft) && fits(draft);
  const spoke = discourse.turns.findLast(({ drafts }) => drafts.length === 1 && drafts.some(single));
  for (let i = sightsBefore(discourse.sights, offset) - 1; i >= 0; i--) {
    const sight = discourse.sights[i];
    if (sight === undefined || sight.start <= (spoke?.at ?? -1)) break;
    if (single(sight.draft)) return sight.draft;
  }
  return spoke?.drafts[0] ?? null;
}

/** The two different entities of a kind named last before `offset`, in text order; fewer when there are not two. */
export function lastTwo({ sights }: Discourse, offset: number, fits: (draft: Draft) => boolean): Draft[] {
  const found = new Set<Draft>();
  for (let i = sightsBefore(sights, offset) - 1; i >= 0 && found.size < 2; i--) {
    const draft = sights[i]?.draft;
    if (draft !== undefined && fits(draft)) found.add(draft);
  }
  return [...found].reverse();
}

/** The entity named last before `offset`, in its sentence or the one before. */
export function namedNear(discourse: Discourse, offset: number, fits: (draft: Draft) => boolean): Draft | null {
  const { sentences } = discourse;
  const from = sentences[Math.max(0, sentenceAt(sentences, offset) - 1)]?.start ?? 0;
  return lastNamed(discourse, offset, fits, from);
}

/** The entity named last before `offset`, and not before `from`. */
export function lastNamed(
  { sights }: Pick<Discourse, 'sights'>,
  offset: number,
  fits: (draft: Draft) => boolean,
  from = 0,
): Draft | null {
  for (let i = sightsBefore(sights, offset) - 1; i >= 0 && (sights[i]?.start ?? 0) >= from; i--) {
    const draft = sights[i]?.draft;
    if (draft !== undefined && fits(draft)) return draft;
  }
  return null;
}
