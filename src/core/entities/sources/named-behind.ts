import { DASHES } from '../../text/index.ts';
import { AS, is, match } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { isAbbreviation } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { isNative } from '../phrases/spelling.ts';
import { tokenAt } from '../phrases/token-at.ts';
import type { Source } from './source.ts';
import { endsPhrase, joint } from './source-names.ts';

/** More than the source was taken for it, or no more than what somebody is: who speaks is named at the end. */
export function namedBehind(r: PhraseReading, whole: Source, inside: readonly NameMention[]): Source | null {
  return (
    clauseName(r, whole, inside) ??
    addressedBehind(r, whole, inside) ??
    toldBehind(r, whole, inside) ??
    titledBehind(r, whole, inside) ??
    listedBehind(r, whole, inside) ??
    behindList(r, whole, inside)
  );
}

/** The names alone, the first of which begins the source. */
const namesFrom = (r: PhraseReading, end: number, names: readonly [NameMention, ...NameMention[]]): Source => ({
  from: tokenAt(r, names[0].start),
  end,
  kind: 'names',
  names,
});

/** `Ông A nhấn mạnh, sinh thời Chủ tịch B`: behind a verb of saying and its comma, the person at the end of the phrase speaks. */
function clauseName(r: PhraseReading, whole: Source, inside: readonly NameMention[]): Source | null {
  const last = inside.at(-1);
  const { from, end } = whole;
  if (last?.kind !== 'person' || !endsPhrase(r, last, end)) return null;
  const start = tokenAt(r, last.start);
  for (let comma = start - 1; comma > from + 1 && comma >= start - 1 - MAX_LEAD; comma--) {
    if (r.tokens[comma]?.text !== ',') continue;
    for (let verb = comma - 1; verb >= comma - MAX_VERB && verb > from; verb--)
      if ((match(r, verb, AS.relay) ?? match(r, verb, AS.predicate))?.end === comma) return namesFrom(r, end, [last]);
    return null;
  }
  return null;
}

/** `Kết luận tại buổi họp ông A, vụ trưởng Vụ B`: a comma is missing before the one who speaks. */
function addressedBehind(r: PhraseReading, { kind, from, end }: Source, inside: readonly NameMention[]): Source | null {
  const [person, other] = inside.filter((name) => name.kind === 'person');
  if (kind !== 'document' || person?.addressed !== true || person.role !== undefined || other !== undefined)
    return null;
  const at = tokenAt(r, person.start);
  const behind = tokenAt(r, person.apposition?.end ?? person.end);
  const bound = is(r, at - 1, AS.of | AS.and | AS.topic | AS.author | AS.locative | AS.link);
  if (bound || at <= from || (behind < end && r.tokens[behind]?.text !== '(')) return null;
  return namesFrom(r, end, [person]);
}

/** `một người có tên A`, `nhà leo núi lừng danh - B`: at the end of what somebody is stands who it is. */
function toldBehind(r: PhraseReading, { kind, from, end }: Source, inside: readonly NameMention[]): Source | null {
  const last = inside.at(-1);
  if (last?.kind !== 'person' || !(kind === 'other' || kind === 'role') || !endsPhrase(r, last, end)) return null;
  const at = tokenAt(r, last.start);
  const copula = r.tokens[at - 1]?.lower === r.words.copula ? at - 1 : at;
  const called = copula - 1 > from && r.tokens[copula - 1]?.lower === r.words.naming;
  return called || (kind === 'other' && isApposed(r, at - 1, from)) ? namesFrom(r, end, [last]) : null;
}

/** `nghệ sĩ ưu tú A B`, `hoa hậu năm 1996 C D`: behind a calling and words that no list knows, a full name. */
function titledBehind(r: PhraseReading, whole: Source, inside: readonly NameMention[]): Source | null {
  const last = inside.at(-1);
  if (whole.kind !== 'role' || whole.plural || last?.kind !== 'person' || !endsPhrase(r, last, whole.end)) return null;
  const [at, nameEnd] = [tokenAt(r, last.name.start), tokenAt(r, last.name.end)];
  if (last.start !== last.name.start || nameEnd - at < 2 || at === whole.headEnd || at - whole.headEnd > MAX_CALLING)
    return null;
  const words = r.tokens.slice(at, nameEnd).filter(({ kind }) => kind === 'word');
  if (words.some((token) => token.text.length === 1 || isAbbreviation(token))) return null;
  for (let between = whole.headEnd; between < at; between++)
    if (r.tokens[between]?.kind === 'mark' || is(r, between, RELATING)) return null;
  return namesFrom(r, whole.end, [last]);
}

/** Most words between a calling and a name. */
const MAX_CALLING = 6;

/** Classes of words that tie a name to what stands before it: it is somebody else's. */
const RELATING: number =
  AS.of | AS.and | AS.topic | AS.author | AS.locative | AS.link | AS.predicate | AS.relay | AS.role | AS.body | AS.area;

/** `hai bị cáo cầm đầu là A và B`: who several are stands behind what they are. */
function listedBehind(r: PhraseReading, { from, end }: Source, inside: readonly NameMention[]): Source | null {
  const first = inside.find(
    ({ kind, start }) => kind === 'person' && r.tokens[tokenAt(r, start) - 1]?.lower === r.words.copula,
  );
  if (first === undefined || tokenAt(r, first.start) - 1 <= from) return null;
  const names = [first, ...joint(r, first, inside, end)] as const;
  const people = names.every(({ kind }) => kind === 'person');
  if (names.length < 2 || !people || !endsPhrase(r, names.at(-1) ?? first, end)) return null;
  return namesFrom(r, end, names);
}

/** A dash behind a description; none in `al - Rahman`, nor between two names. */
function isApposed({ tokens, words }: PhraseReading, at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at - 1 <= from || !DASHES.has(tokens[at]?.text ?? '')) return false;
  return before.kind === 'word' && !before.capital && isNative(words, before);
}

/** Longest verb in words. */
const MAX_VERB = 3;

/** Most words between a comma and the name after it: `…, với việc Tổng thống A`. */
const MAX_LEAD = 3;

/** `Với Mỹ, EU, ông A`, `ở Kiev, Ukraine, Bộ trưởng B`: bodies and places, a comma, and then the one who speaks. */
function behindList(r: PhraseReading, whole: Source, inside: readonly NameMention[]): Source | null {
  const last = inside.at(-1);
  if (whole.kind !== 'names' || last?.kind !== 'person' || !endsPhrase(r, last, whole.end)) return null;
  const at = tokenAt(r, last.start);
  if (whole.names[0]?.kind === 'person' || r.tokens[at - 1]?.text !== ',' || at <= whole.from) return null;
  return namesFrom(r, whole.end, [last]);
}

/** Nothing stands before the state, or words such as `phía`. */
const isSide = (r: PhraseReading, from: number, at: number): boolean => from === at || is(r, from, AS.side | AS.body);

/** A stretch of the sentence before, a comma, and then the one who speaks. */
export function afterComma(r: PhraseReading, { from, end }: Source, inside: readonly NameMention[]): Source | null {
  const last = inside.at(-1);
  const seat = last?.kind === 'country' && inside.length > 1;
  if (last === undefined || last.kind === 'place' || seat || !endsPhrase(r, last, end)) return null;
  const at = tokenAt(r, last.start);
  for (let comma = at - 1; comma > from && comma >= at - 1 - MAX_LEAD; comma--) {
    // `cô dâu, chú rể Peru`: no state.
    if (r.tokens[comma]?.text === ',')
      return last.kind === 'country' && !isSide(r, comma + 1, at) ? null : namesFrom(r, end, [last]);
    if (match(r, comma, AS.of) !== undefined || match(r, comma, AS.and)?.end === at) return null;
  }
  return null;
}
