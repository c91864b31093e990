import { AS, is, match } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { standAt, tokenAt } from '../phrases/token-at.ts';

/** Most tokens from a lawyer to the client: `, người bảo vệ quyền và lợi ích hợp pháp cho`. */
const MAX_GAP = 12;

/** Most tokens in brackets behind a lawyer's name. */
const MAX_BRACKET = 14;

/** Behind the word for a lawyer: `của bà B`, `bào chữa cho bị cáo B`. */
export function isClientOf(r: PhraseReading, from: number, { kind, start, name }: NameMention): boolean {
  const end = tokenAt(r, start);
  if (kind !== 'person' || end <= from || end - from > MAX_GAP) return false;
  // `luật sư của tổng thống, ông A`: the lawyer is named.
  for (let at = end; at < tokenAt(r, name.start); at++) if (r.tokens[at]?.text === ',') return false;
  const defends = r.words.defence.some((phrase) => holds(r, from, end, phrase));
  for (let at = from; at < end; at++) {
    const token = r.tokens[at];
    if (token?.kind !== 'word' || token.capital || token.newline) return false;
    if (!defends && is(r, at, AS.predicate | AS.honorific)) return false;
  }
  const of = is(r, end - 1, AS.of) && match(r, end - 1, AS.of)?.end === end;
  return of || (defends && r.tokens[end - 1]?.lower === r.words.beneficiary);
}

/** Behind a lawyer's name: `(đoàn A), người bào chữa cho bị cáo B`, `bảo vệ quyền lợi cho ông B`. */
export function isDefendedBehind(r: PhraseReading, behind: number, next: NameMention): boolean {
  let from = behind;
  if (r.tokens[from]?.text === '(' && !r.words.defence.some((phrase) => holds(r, from, from + 4, phrase)))
    for (let at = from; at < behind + MAX_BRACKET; at++) if (r.tokens[at]?.text === ')') from = at + 1;
  if (r.tokens[from]?.kind === 'mark') from += 1;
  return r.words.defence.some((phrase) => holds(r, from, from + MAX_LEAD, phrase)) && isClientOf(r, from, next);
}

/** Most words up to the end of the word for defending: `là người tham gia bào chữa`. */
const MAX_LEAD = 6;

/** The words stand one behind the other in a stretch. */
function holds(r: PhraseReading, from: number, end: number, phrase: readonly string[]): boolean {
  for (let at = from; at + phrase.length <= end; at++) if (standAt(r, at, phrase)) return true;
  return false;
}
