import type { Act } from '../../types.ts';
import type { Cue } from '../lists/cues.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import { at, cueOn, type Reading, type Run, type Stretch } from '../reading/reading.ts';
import { type Frame, hasCue } from './frames.ts';

const [COMMA, THAT, CONNECTIVE] = [fixed(','), fixed('that'), fixed('connective')];

/** Acts whose content the speaker does not say. */
export const UNSAID: ReadonlySet<Act> = new Set(['deny', 'withhold']);

/** The readings of a cue that its sentence leaves room for. */
export function fitting(reading: Reading, stretch: Stretch, cue: Cue, frames: readonly Frame[]): readonly Frame[] {
  const named = namedAround(reading, stretch, cue);
  return frames.filter(
    (frame) =>
      (named === null || staysWithin(named, frame)) &&
      !takesNextCue(reading, frame) &&
      !beginsWithin(reading, frame) &&
      !isTitle(reading, frame),
  );
}

/** `The director, Mr X, denied.`: a noun phrase before who speaks is another word for him, not what he denies. */
const isTitle = (reading: Reading, { kind, cue, content }: Frame): boolean =>
  kind === 'content-cue' && UNSAID.has(cue.entry.act) && !tellsSomething(reading, content);

function tellsSomething(reading: Reading, { first, end }: Run): boolean {
  for (let index = first; index < end; index++) if (TELLING.has(reading.classes[index])) return true;
  return false;
}

const TELLING = new FixedSet(['verb', 'auxiliary', 'passive', 'adjective', 'that', 'connective']);

/** What a cue in A of `X calls A B` says is not said by X, and not of B. */
const staysWithin = ({ first, end }: Run, { source, content }: Frame): boolean =>
  first <= content.first && content.end <= end && (source.side === 'none' || first <= source.first);

/** `X denies it, saying that C`: what stands behind the comma is a statement of its own, not what is denied. */
function takesNextCue(reading: Reading, { cue, kind, content }: Frame): boolean {
  if (kind !== 'cue-content' || !UNSAID.has(cue.entry.act) || reading.classes[content.first - 1] !== COMMA)
    return false;
  let first = content.first;
  while (LEADS.has(reading.classes[first])) first += 1;
  return reading.cueAt[first] === 1;
}

const LEADS = new FixedSet(['connective', 'auxiliary']);

/** `X calls the claim that C false`: what X says begins with the claim, not with C. */
function beginsWithin(reading: Reading, { cue, content }: Frame): boolean {
  const first = namedFrom(reading, cue);
  if (first === null || content.first <= first || reading.classes[content.first - 1] !== THAT) return false;
  const copula = copulaFrom(reading, first, content.end);
  return copula !== null && content.first <= copula;
}

/** What is called something is told in no more tokens. */
const LONGEST_NAMED = 32;

/** A of `X calls A B`, where a cue stands in it. */
function namedAround(reading: Reading, stretch: Stretch, cue: Cue): Run | null {
  const limit = Math.max(stretch.first, cue.first - LONGEST_NAMED);
  for (let place = (reading.cueOf[cue.first] ?? 0) - 1; place >= 0; place--) {
    const calling = reading.cues[place];
    if (calling === undefined || calling.last < limit) return null;
    const first = namedFrom(reading, calling);
    if (first === null) continue;
    if (isParted(reading, first, cue.first) || (isVerb(reading, first) && first === cue.first)) return null;
    const end = copulaFrom(reading, cue.last + 1, Math.min(stretch.end, first + LONGEST_NAMED));
    return end === null ? null : { first, end };
  }
  return null;
}

function isParted(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (reading.classes[index] === CONNECTIVE || breaks(reading, index)) return true;
  return false;
}

/** Where A of `X calls A B` begins; null where a cue means nothing like that, or the call that somebody gets. */
function namedFrom(reading: Reading, cue: Cue | undefined): number | null {
  if (cue === undefined || !reading.language.clause.namings.has(cue.entry.phrase)) return null;
  return HEARERS.has(reading.classes[cue.last + 1]) ? null : cue.last + 1;
}

/** A cue of one syllable behind the word for calling is no noun: `gọi đùa`. */
function isVerb(reading: Reading, index: number): boolean {
  const cue = cueOn(reading, index);
  return cue !== undefined && cue.first === cue.last;
}

const HEARERS = new FixedSet(['name', 'person', 'pronoun', 'preposition', 'that']);

/** The word before B of `X calls A B`. */
function copulaFrom(reading: Reading, first: number, limit: number): number | null {
  for (let index = first; index < limit && !breaks(reading, index); index++)
    if (reading.language.clause.copulas.has(at(reading, index).lower)) return index;
  return null;
}

const BREAKS = new FixedSet([',', ';', ':', '(', '…']);

const breaks = (reading: Reading, index: number): boolean =>
  BREAKS.has(reading.classes[index]) && reading.quoteAt[index] === -1;

/** `X calls the claim B`. */
export function isNaming(reading: Reading, { cue, content, source }: Frame): boolean {
  const first = namedFrom(reading, cue);
  if (source.side !== 'left' || first !== content.first || isVerb(reading, first)) return false;
  const copula = copulaFrom(reading, first, content.end);
  return copula !== null && hasCue(reading, first, copula);
}
