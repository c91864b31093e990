import type { Span } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import { tokenAt } from '../phrases/token-at.ts';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import type { Attribution } from './attribution.ts';
import type { Walk } from './walk.ts';

/**
 * `Theo báo cáo, …`, `Theo kết luận mới đây của Sở A, …`: the noun at the end of the cue says who speaks, or what of theirs, when
 * no source stands behind it, or one that is none by itself (`Theo thông tin ban đầu, …`).
 */
export function paperOfCue({ r, names }: Walk, { cue, source }: Attribution): Span | null {
  if (cue === null) return null;
  const [from, end] = [tokenAt(r, cue.start), tokenAt(r, cue.end)];
  let at = from + 1;
  while (at < end && match(r, at, AS.document)?.end !== end) at += 1;
  const start = r.tokens[at]?.start;
  if (at >= end || start === undefined) return null;
  const { issued, vague } = match(r, at, AS.document)?.sense ?? { issued: false, vague: true };
  if (source === null) return issued ? { start, end: cue.end } : null;
  const next = tokenAt(r, source.start);
  if (source.start < cue.end) return null;
  if (r.tokens[next]?.text === ',') return vague ? null : { start, end: cue.end };
  if (next !== end || readSource(r, source, names).kind !== 'other') return null;
  // `nguồn tin`: those who tell, not what they tell.
  const tellers = match(r, at - 1, AS.group)?.end === end ? r.tokens[at - 1] : undefined;
  return { start: tellers?.start ?? start, end: source.end };
}

const SPEAKING: ReadonlySet<Source['kind']> = new Set(['names', 'body', 'role']);

/** `yêu cầu của ông A`, `các cáo buộc của nạn nhân`, `ghi nhận của Bệnh viện B`: whose saying it is. */
export function speechOf({ r, names }: Walk, { from, end }: Source): Span | null {
  const verb = match(r, match(r, from, AS.quantifier)?.end ?? from, AS.predicate);
  const of = verb === undefined ? undefined : match(r, verb.end, AS.of);
  const [first, last] = [r.tokens[of?.end ?? end], r.tokens[end - 1]];
  if (of === undefined || of.end >= end || first === undefined || last === undefined) return null;
  const rest = { start: first.start, end: last.end };
  const whose = readSource(r, rest, names);
  const some = whose.kind === 'other' && (whose.plural || is(r, whose.from, AS.group));
  return some || SPEAKING.has(whose.kind) ? rest : null;
}
