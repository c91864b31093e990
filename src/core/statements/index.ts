import type { Attribution, NameMention, Speakers } from '../entities/index.ts';
import type { Prose } from '../text/index.ts';
import type { DateMention, Statement } from '../types.ts';
import { attribute } from './attribute.ts';
import { formOf } from './form.ts';
import { type Reading, readProse, spanOf } from './reading.ts';
import type { StatementLanguage } from './statement-language.ts';
import { findRelays, type Relayed } from './via.ts';

export type { StatementLanguage } from './statement-language.ts';

/** Below this probability a frame is no statement; chosen on the training gold by `scripts/train-statements.ts`. */
const THRESHOLD = 0.4;

/** Finds every attribution relation: what is said, by which cue, and the noun phrase that names who says it; by the content's place. */
export function findAttributions(
  prose: Prose,
  names: readonly NameMention[],
  dates: readonly DateMention[],
  language: StatementLanguage,
): Attribution[] {
  const reading = readProse(prose, names, dates, language);
  const found = findRelays(reading, attribute(reading, THRESHOLD));
  return found.map((one) => toAttribution(reading, one, outerOf(found, one)));
}

/** The smallest statement in whose content a statement's cue stands. */
function outerOf(found: readonly Relayed[], { cue, content }: Relayed): number {
  const place = cue?.first ?? content.first;
  let outer = -1;
  found.forEach((other, index) => {
    const holds = other.content.first <= place && place < other.content.end && other.content.end >= content.end;
    const smaller = outer < 0 || sizeOf(other) < sizeOf(found[outer]);
    if (holds && sizeOf(other) > content.end - content.first && smaller) outer = index;
  });
  return outer;
}

const sizeOf = (one: Relayed | undefined): number => (one === undefined ? 0 : one.content.end - one.content.first);

function toAttribution(
  reading: Reading,
  { cue, source, content, kind, probability, via }: Relayed,
  outer: number,
): Attribution {
  return {
    content: spanOf(reading, content.first, content.end),
    cue: cue === null ? null : spanOf(reading, cue.first, cue.last + 1),
    source: source.end > source.first ? spanOf(reading, source.first, source.end) : null,
    via: via.map((run) => spanOf(reading, run.first, run.end)),
    form: formOf(reading, content, cue?.first ?? -1),
    ...(outer >= 0 ? { nestedIn: outer } : {}),
    rule: kind,
    confidence: Math.round(probability * 100) / 100,
  };
}

/** Completes attributions to statements: act, day of speech, relaying media. */
export function describeStatements(
  prose: Prose,
  attributions: readonly Attribution[],
  speakers: Speakers,
  _dates: readonly DateMention[],
  _language: StatementLanguage,
): Statement[] {
  return attributions.map((attribution, index) => ({
    id: `s${index + 1}`,
    content: attribution.content,
    cue: attribution.cue,
    source: attribution.source,
    speakers: speakers.speakers[index] ?? [],
    act: 'assert',
    form: attribution.form,
    saidOn: null,
    via: attribution.via.map((span) => prose.text.slice(span.start, span.end)),
    ...(attribution.nestedIn === undefined ? {} : { nestedIn: `s${attribution.nestedIn + 1}` }),
    rule: attribution.rule,
    confidence: attribution.confidence,
  }));
}
