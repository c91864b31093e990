import type { Attribution, Floor as Holder, Speakers } from '../entities/index.ts';
import type { Prose } from '../text/index.ts';
import type { Act, DateMention, Statement } from '../types.ts';
import { chooseAct } from './acts/acts.ts';
import { attribute } from './attributions/attribute.ts';
import type { Floor } from './attributions/found.ts';
import { paperIn } from './attributions/paper.ts';
import { dateStatements, type SaidOn } from './days/said-on.ts';
import { formOf } from './form.ts';
import { withName } from './frames/descriptions.ts';
import { outletOf } from './reading/media.ts';
import { at, phraseOf, type Reading, type Run, spanOf } from './reading/reading.ts';
import type { StatementLanguage } from './statement-language.ts';
import { findRelays, type Relayed } from './via/via.ts';

export { readProse } from './reading/read-prose.ts';
export type { StatementLanguage } from './statement-language.ts';

/** An attribution with what is done by saying it. */
export interface Utterance extends Attribution {
  readonly act: Act;
}

/** Below this probability a frame is no statement; chosen on the training gold by `scripts/train/train-statements.ts`. */
const THRESHOLD = 0.45;

/** Finds every attribution relation in what {@link readProse} has read, by the content's place. */
export function findAttributions(prose: Prose, reading: Reading): Relayed[] {
  return findRelays(reading, attribute(reading, THRESHOLD)).filter((one) => !standsInTeaser(prose, reading, one));
}

/** Tells of each attribution what is said, by which cue, the noun phrase that names who says it, and what is done by saying it. */
export const chooseActs = (reading: Reading, found: readonly Relayed[]): Utterance[] =>
  found.map((one) => toAttribution(reading, one, outerOf(found, one)));

/** Statements of unrelated teasers belong to other articles. */
function standsInTeaser({ noise }: Prose, reading: Reading, { content }: Relayed): boolean {
  const { start, end } = spanOf(reading, content.first, content.end);
  return noise.some((block) => block.kind === 'teaser' && block.start < end && start < block.end);
}

/** The smallest statement in whose content a statement's cue stands. */
function outerOf(found: readonly Relayed[], { cue, content }: Relayed): number {
  const place = cue?.first ?? content.first;
  let outer = -1;
  found.forEach((other, index) => {
    const holds =
      other.content.first <= Math.min(place, content.first) &&
      place < other.content.end &&
      other.content.end >= content.end;
    const smaller = outer < 0 || sizeOf(other) < sizeOf(found[outer]);
    if (holds && sizeOf(other) > content.end - content.first && smaller) outer = index;
  });
  return outer;
}

const sizeOf = (one: Relayed | undefined): number => (one === undefined ? 0 : one.content.end - one.content.first);

function toAttribution(
  reading: Reading,
  { cue, source, content, kind, probability, via, floor }: Relayed,
  outer: number,
): Utterance {
  const paper = paperIn(reading, cue, source);
  const named = source.side === 'left' || source.side === 'inherited' ? withName(reading, source) : source;
  const who = withNegation(reading, paper ?? named);
  return {
    content: spanOf(reading, content.first, content.end),
    cue: cue === null ? null : spanOf(reading, cue.first, paper?.first ?? cue.last + 1),
    source: who.end > who.first ? spanOf(reading, who.first, who.end) : null,
    byOutlet: outletOf(reading, source) !== undefined,
    via: via.map((run) => spanOf(reading, run.first, run.end)),
    act: chooseAct(reading, { cue, content, source }),
    form: formOf(reading, content, cue?.first ?? -1),
    nestedIn: outer >= 0 ? outer : undefined,
    floor: floor === undefined ? undefined : holderOf(reading, floor),
    rule: kind,
    confidence: Math.min(SUREST, Math.round(probability * 100) / 100),
  };
}

/** Only a person is sure. */
const SUREST = 0.99;

/** `not few people`: the negation before the first word of a source belongs to it. */
function withNegation(reading: Reading, { first, end }: Run): Run {
  for (let from = first - LONGEST_LITOTES + 1; from < first; from++)
    if (reading.language.clause.litotes.has(phraseOf(reading, from, first + 1))) return { first: from, end };
  return { first, end };
}

/** No such phrase has more syllables. */
const LONGEST_LITOTES = 3;

const holderOf = (reading: Reading, { label, asked }: Floor): Holder => ({
  label: label === null ? null : spanOf(reading, label.first, label.end),
  asked: at(reading, asked).start,
});

/** Completes attributions to statements: speakers, day of speech, relaying media. */
export function describeStatements(
  prose: Prose,
  utterances: readonly Utterance[],
  { entities, mentions, speakers }: Speakers,
  dates: readonly DateMention[],
  language: StatementLanguage,
): Statement[] {
  const placed = utterances.map(({ content, cue, source }, index) => ({
    content,
    cue,
    source,
    speakers: speakers[index] ?? [],
  }));
  const days = dateStatements(prose, placed, { entities, mentions }, dates, language);
  return utterances.map(({ content, cue, source, act, form, via, nestedIn, rule, confidence }, index) => ({
    id: idOf(index),
    content,
    cue,
    source,
    speakers: speakers[index] ?? [],
    act,
    form,
    saidOn: days[index]?.value ?? null,
    saidOnInferred: days[index]?.inferred ?? false,
    ...fromOf(days[index]),
    via: via.map((span) => prose.text.slice(span.start, span.end)),
    ...(nestedIn === undefined ? {} : { nestedIn: idOf(nestedIn) }),
    rule,
    confidence,
  }));
}

const fromOf = (day: SaidOn | undefined): Pick<Statement, 'saidOnFrom'> =>
  day === undefined || day.from === null ? {} : { saidOnFrom: day.from };

const idOf = (index: number): string => `s${index + 1}`;
