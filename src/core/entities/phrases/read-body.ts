import type { Token } from '../../text/index.ts';
import type { WordClass } from '../../words/index.ts';
import { AS, is, match, type Sense } from '../lexicon.ts';
import { areaPart, isFullName, type Part, runLength } from './area-part.ts';
import {
  bracketed,
  calledAt,
  closingOf,
  isAbbreviation,
  isHyphen,
  joined,
  type NameSense,
  nameAt,
  readCapitals,
  smallNameAt,
  wholeEnd,
  wordEnd,
} from './read-name.ts';
import type { PhraseReading, Stretch } from './reading.ts';
import { isNative } from './spelling.ts';

const MAX_BODY = 24;

/** Words of no list between a body's known words and its abbreviation. */
const MAX_LOOSE = 12;

/** What an organization phrase is. */
export interface Body extends Stretch {
  readonly state: boolean;
  readonly medium: boolean;
  /** It says which one it is. */
  readonly specific: boolean;
  readonly alone: boolean;
  readonly local: boolean;
  /** Its head word only says what the named company is; the name is known. */
  readonly carried: NameSense | undefined;
  /** Token index of an abbreviation in brackets right after it. */
  readonly abbreviation: number | undefined;
}

/**
 * Reads an organization from its head word on: `Bộ Quốc phòng Nga`, `Sở Văn hoá, thể thao và du lịch Quảng Nam`. Up to `limit`,
 * the end of a phrase that tells where somebody works who is named elsewhere, words of no list may stand before its name, and that
 * may be like a person's: `chi nhánh điện Châu Đức`, `hợp tác xã Hoàng Tuấn`.
 */
export function readBody(r: PhraseReading, from: number, limit: number = 0, owned: boolean = limit > 0): Body | null {
  const { tokens } = r;
  const head = match(r, from, AS.body);
  if (head === undefined) return null;
  const { alone, local, medium } = head.sense;
  let { state } = head.sense;
  let end = head.end;
  let specific = false;
  let settled = false;
  let free = false;
  // `Chủ tịch Quốc hội A`: no body of that name.
  const apposed = owned && !(alone && state);
  const headCapital = tokens[from]?.capital === true && !head.sense.carrier;
  const carried = head.sense.carrier ? nameAt(r, end) : undefined;
  const proper = carried?.sense.kind === 'organization';
  if (carried !== undefined && proper) {
    return {
      from,
      end: carried.end,
      state: false,
      medium: false,
      specific: true,
      alone,
      local,
      carried: carried.sense,
      abbreviation: undefined,
    };
  }
  while (end < from + MAX_BODY) {
    const next = bodyPart(
      r,
      end,
      { head: head.sense, specific, settled, state, owned: apposed && end < limit, free, first: end === head.end },
      tokens[end - 1],
    );
    if (next === null) break;
    end = next.end;
    specific ||= next.specific && (!next.small || headCapital);
    state ||= next.state === true;
    settled = next.settled === true;
    free = next.free === true;
    if (next.last === true) break;
  }
  if (head.sense.abroad) end = seatEnd(r, end);
  if (!specific && !alone && !medium) {
    const named = looseEnd(r, end, limit);
    specific = named > end;
    end = named;
  }
  end = Math.max(end, untilAbbreviation(r, from, end));
  const abbreviation = bracketed(r, end);
  specific ||= abbreviation !== undefined;
  if (abbreviation !== undefined) end = afterAbbreviation(r, end, abbreviation);
  state ||= head.sense.official && ofForeignState(r, head.end, end);
  return { from, end, state, medium, specific, alone, local, carried: undefined, abbreviation };
}

/** Most words of no list between a body's known words and its name. */
const MAX_PLAIN = 6;

/** Classes of words that no name goes on over. */
const BREAKS: number = AS.predicate | AS.of | AS.locative | AS.honorific | AS.role | AS.pronoun | AS.demonstrative;

function looseEnd(r: PhraseReading, end: number, limit: number): number {
  for (let at = end; at < Math.min(limit, end + MAX_PLAIN); at++) {
    const token = r.tokens[at];
    if (token === undefined || token.newline || token.kind !== 'word') return end;
    const field = match(r, at, AS.field)?.end ?? 0;
    if (field > at + 1 && !token.capital) {
      at = field - 1;
      continue;
    }
    if (is(r, at, BREAKS) || (is(r, at, AS.and) && !isAnd(r, at))) return end;
    if (!token.capital) continue;
    const inner = readBody(r, at, limit);
    const named = inner?.specific === true ? inner.end : wholeEnd(r, at, readCapitals(r, at)?.end ?? end);
    return Math.min(named, limit);
  }
  return end;
}

/** `Cục Hàng không Peru`: what such a body says its state says. */
function ofForeignState(r: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const name = nameAt(r, at);
    if (name?.sense.kind === 'country' && name.end <= end && !is(r, at - 1, AS.area))
      return name.sense.name !== r.words.home;
  }
  return false;
}

/** `Sở Tài nguyên (TN) An Giang`: the place after the brackets belongs to the name. */
function afterAbbreviation(r: PhraseReading, end: number, inside: number): number {
  const at = (closingOf(r, inside) ?? end - 1) + 1;
  const area = match(r, at, AS.area);
  return (area === undefined ? nameAt(r, at)?.end : areaPart(r, area.end)?.end) ?? end;
}

/** `tại Iran` after a mission. */
function seatEnd(r: PhraseReading, at: number): number {
  const locative = match(r, at, AS.locative);
  return locative === undefined ? at : (nameAt(r, locative.end)?.end ?? at);
}

/** A body's name in words of no list goes on up to its abbreviation: `Tổ chức Cấm phổ biến vũ khí hoá học (OPCW)`. */
function untilAbbreviation(r: PhraseReading, from: number, end: number): number {
  const { tokens } = r;
  for (let at = end; at < Math.min(end + MAX_LOOSE, from + MAX_BODY); at++) {
    const token = tokens[at];
    if (token === undefined || token.newline) return end;
    if (bracketed(r, at) !== undefined) return at;
    const told =
      is(r, at, AS.predicate | AS.honorific) || (!token.capital && is(r, at, AS.deed) && !is(r, at, AS.field));
    if (token.kind !== 'word' || told || otherOffice(r, at)) return end;
  }
  return end;
}

/** `… và giám đốc Cơ quan B`: the next body's head. */
const otherOffice = (r: PhraseReading, at: number): boolean =>
  isAnd(r, at) && r.tokens[at + 1]?.capital === false && match(r, at + 1, AS.role)?.sense.speaks === 'office';

/** What the words read so far say. */
interface SoFar {
  readonly head: Extract<Sense, { as: 'body' }>;
  readonly specific: boolean;
  readonly settled: boolean;
  readonly state: boolean;
  /** No name of a person follows. */
  readonly owned: boolean;
  /** The last word is of no list. */
  readonly free: boolean;
  /** Nothing but the head has been read. */
  readonly first: boolean;
}

function bodyPart(r: PhraseReading, at: number, soFar: SoFar, before: Token | undefined): Part | null {
  const { specific, settled, state } = soFar;
  const { medium, alone, namesake, carrier, official } = soFar.head;
  const named = specific || alone || state || official;
  const { tokens, words, joins } = r;
  const token = tokens[at];
  if (token === undefined || token.newline) return null;
  if (token.kind === 'mark') return joinedPart(r, at, specific, settled, soFar.head.state);
  const name = nameAt(r, at) ?? smallNameAt(r, at);
  if (name !== undefined && !(name.sense.kind === 'country' && !state && longerName(r, at, name.end))) {
    // `Viện Hải dương học`: no place.
    if (tokens[name.end]?.lower === words.science && tokens[name.end - 1]?.capital === false)
      return { end: name.end + 1, specific: true };
    const state = name.sense.kind === 'country' && !medium;
    // `cảnh sát Manila Kimberly Molitas`: behind the place comes who speaks for them.
    const bearer = soFar.state && name.sense.kind === 'place' && name.sense.home !== true && runLength(r, name.end) > 1;
    return { end: name.end, specific: true, last: bearer || (state && !stateAfter(r, name.end)), settled: true };
  }
  const about = !settled && !medium && !alone ? match(r, at, AS.topic) : undefined;
  const topic = about === undefined ? undefined : match(r, about.end, AS.field);
  if (topic !== undefined) return { end: topic.end, specific: true, small: true };
  const field = match(r, at, AS.field);
  const inner = match(r, at, AS.body);
  const area = match(r, at, AS.area);
  const longest = Math.max(field?.end ?? 0, inner?.end ?? 0, area?.end ?? 0);
  const deed = (specific || alone) && !token.capital && is(r, at, AS.deed) && !listsField(r, at);
  // `UBND tỉnh Bình Định Hồ Văn Tám`: a family name that is a word for a place too.
  if (settled && longest === at + 1 && isFullName(r, at)) return null;
  if (longest > 0 && !deed && !(settled && !token.capital && longest === field?.end)) {
    if (longest === area?.end && longest !== field?.end) return areaPart(r, longest);
    // `Trung tâm phát triển quỹ đất Hải An`: a longer word, no fund.
    const within = !token.capital && longest === inner?.end && (joins.endOf[at] ?? 0) > longest ? plainEnd(r, at) : at;
    if (within > at && specific && !settled) return { end: within, specific: true };
    if (longest === inner?.end && longest !== field?.end) {
      if (!token.capital && inner.sense.alone === false && !innerIsNamed(r, longest)) return null;
      return { end: longest, specific, state: inner.sense.state };
    }
    return { end: longest, specific: true, small: !token.capital };
  }
  const plain = !settled && specific && token.kind === 'word' && !token.capital ? plainEnd(r, at, soFar.free) : at;
  if (plain > at) return { end: plain, specific: true };
  if (isAnd(r, at)) return joinedPart(r, at, specific || (named && tokens[at + 1]?.capital === true));
  if (token.lower === words.numbering && tokens[at + 1]?.kind === 'number' && !medium)
    return { end: at + 2, specific: true, settled: true, last: tokens[at + 2]?.kind === 'mark' };
  if (token.kind === 'number') {
    const numbered = namesake && !specific && !token.newline;
    return before?.capital === true || numbered ? { end: at + 1, specific: true, settled: numbered } : null;
  }
  if (!token.capital) return null;
  // `Bộ Tài chính Chiều 22`: a sentence begins, though no dot stands before it.
  const begun = before?.capital === false && tokens[at + 1]?.capital === false && !isAbbreviation(token);
  if ((specific || alone) && begun && words.openers.has(token.lower)) return null;
  // `giám đốc nhà máy Lương Bá Tám`: behind the office and the bare word for its body comes who holds it.
  if (soFar.first && !namesake && !soFar.owned && isFullName(r, at) && isLed(r, at - 1)) return null;
  const ownName = namesake || soFar.owned || (carrier && runLength(r, at) === 2);
  if (
    named &&
    !ownName &&
    (words.surnames.has(token.lower) || words.feminine.has(tokens[at + 1]?.lower ?? '')) &&
    personLike(r, at)
  )
    return null;
  if (namesake && specific && !soFar.owned && endsWithName(r, at) && isFullName(r, at)) return null;
  const bearer = words.surnames.has(token.lower) ? named || before?.capital === false : named;
  if (bearer && calledAt(r, at) && (words.surnames.has(token.lower) || !isNative(words, token))) return null;
  // `Bộ trưởng Ngoại giao John Kerry`, but `BTC giải thưởng Zing Music`.
  // `Cơ quan Tình báo Quốc gia John Doe`: of a word in capitals mostly the first syllable is one.
  const titled = before?.capital === true || tokens[at - 2]?.capital === true;
  const bearing = state || (titled && runLength(r, at) > 1);
  if (named && bearing && foreignAfterNative(r, at, before)) return null;
  // `Trường THPT Phạm Văn Đồng than thở`: no small field word goes on with a person's name.
  const called = namesake && before?.capital === true && tokens[at + 1]?.capital === false;
  const settles = called || (!isNative(words, token) && !isAbbreviation(token));
  // `Trường THCS Phước Bình | chọn`: a proper name is no word's beginning.
  const proper = before?.capital === true && !isAbbreviation(before) && !soFar.first;
  const whole = wordEnd(r, at);
  // `Trung tâm Cảnh báo Bão Liên hợp | Mỹ`.
  const goesOn = !proper || nameAt(r, whole) !== undefined;
  return { end: Math.max(joined(r, at + 1), goesOn ? whole : 0), specific: true, settled: settles, free: !proper };
}

/** Right before the word for a body, in small letters, that ends at a token stands an office. */
function isLed(r: PhraseReading, last: number): boolean {
  for (let head = last; head >= last - 1; head--) {
    if (match(r, head, AS.body)?.end !== last + 1 || r.tokens[head]?.capital === true) continue;
    for (let from = head - 1; from >= head - MAX_OFFICE; from--) {
      const office = match(r, from, AS.role);
      if (office?.end === head && office.sense.speaks === 'office') return true;
    }
  }
  return false;
}

/** Longest office in words. */
const MAX_OFFICE = 3;

/** `Cục Quản lý xây dựng và Chất lượng`: what the body does goes on behind `và`. */
function listsField(r: PhraseReading, at: number): boolean {
  const end = match(r, at, AS.deed)?.end ?? at;
  return isAnd(r, end) && r.tokens[end + 1]?.capital === true && is(r, end + 1, AS.field);
}

/** `câu lạc bộ Thái Phiên`, `hợp tác xã Mỹ Lộc`: the short name of a state is but the first syllable of a name. */
function longerName(r: PhraseReading, at: number, end: number): boolean {
  const [token, next] = [r.tokens[at], r.tokens[at + 1]];
  if (end !== at + 1 || token === undefined || next?.capital !== true || next.newline || isAbbreviation(next))
    return false;
  if (!isNative(r.words, token) || !isNative(r.words, next) || r.words.surnames.has(next.lower)) return false;
  return runLength(r, at) === 2 && !is(r, at + 1, AS.name | AS.body | AS.role | AS.field | AS.area);
}

/** Nouns and adjectives of no list before the place or wider body that a name ends with: `Hiệp hội Vận tải | ôtô | Hà Nội`. */
function plainEnd(r: PhraseReading, from: number, free: boolean = false): number {
  const { tokens, joins, words } = r;
  let at = from;
  while (at < from + MAX_INNER && tokens[at]?.kind === 'word' && tokens[at]?.capital === false) {
    const tag = words.tags[joins.tagOf[at] ?? 0];
    if (!NAMING.has(tag) || joins.firstOf[at] !== at || is(r, at, BREAKS | AS.and | AS.side)) return from;
    at = joins.endOf[at] ?? at + 1;
  }
  const closed = free && (tokens[at]?.text === '(' || tokens[at]?.text === ',' || is(r, at, AS.predicate));
  const ended =
    closed || nameAt(r, at) !== undefined || (is(r, at, AS.area | AS.body) && tokens[at]?.newline === false);
  return closed || ((ended || isProper(r, at)) && tokens[at]?.kind === 'word') ? at : from;
}

/** `Trung tâm cứu hộ linh trưởng | Phú Lâm`: two native words in capitals, as names of places have. */
function isProper(r: PhraseReading, at: number): boolean {
  const { tokens, words } = r;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || first.newline || readCapitals(r, at)?.end !== at + 2) return false;
  const native = [first, second].every((token) => isNative(words, token) && !isAbbreviation(token));
  return native && !words.surnames.has(first.lower) && !words.openers.has(first.lower) && !calledAt(r, at);
}

/** Most such words, in syllables. */
const MAX_INNER = 4;
const NAMING: ReadonlySet<WordClass | undefined> = new Set(['N', 'A'] as const);

/** `Bệnh viện Chợ Rẫy`, `Trường THPT Lê Hồng Phong`: two words in capitals that tell which one it is stand before a token. */
function endsWithName(r: PhraseReading, at: number): boolean {
  for (let from = at - 2; from >= at - 4; from--) {
    const told = Math.max(match(r, from, AS.field)?.end ?? 0, match(r, from, AS.body)?.end ?? 0);
    if (told === at) return false;
  }
  return [at - 1, at - 2].every((before) => {
    const token = r.tokens[before];
    return token?.capital === true && !isAbbreviation(token) && isNative(r.words, token);
  });
}

/** `Bệnh viện Việt Nam - Cuba`, `Trường Việt Nhật`: two states in one name. */
function stateAfter(r: PhraseReading, at: number): boolean {
  const next = isHyphen(r.tokens[at]) || r.tokens[at]?.text === '–' ? at + 1 : at;
  return nameAt(r, next)?.sense.kind === 'country';
}

/** The name of a state ends right before a token. */
function endsWithState(r: PhraseReading, at: number): boolean {
  for (let from = at - 1; from >= at - 3; from--) {
    const name = nameAt(r, from);
    if (name?.end === at && name.sense.kind === 'country') return true;
  }
  return false;
}

/** A foreign name after native words: `Bộ trưởng Ngoại giao Marcelo`. */
function foreignAfterNative({ tokens, words }: PhraseReading, at: number, before: Token | undefined): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || isAbbreviation(token)) return false;
  // `Dan Smith`: a first name that could be a native word, and what could not.
  const first = words.given.has(token.lower) && next?.capital === true && !isNative(words, next);
  return (first || !isNative(words, token)) && isNative(words, before);
}

const innerIsNamed = (r: PhraseReading, at: number): boolean =>
  r.tokens[at]?.capital === true || match(r, at, AS.field) !== undefined;

const isAnd = ({ tokens, words }: PhraseReading, at: number): boolean =>
  tokens[at]?.lower === words.conjunction || tokens[at]?.text === '&';

/** After a surname come one to four more native name words, then no small field word. */
function personLike(r: PhraseReading, at: number): boolean {
  const run = readCapitals(r, at);
  // `Đại học Hoa Lư TP.HCM`: the place is no part of anybody's name.
  return run !== null && run.end - run.from >= 2 && run.end - run.from <= 5 && !is(r, at + 1, AS.area);
}

/** A name or number follows the body's word. */
const readsOn = (r: PhraseReading, at: number): boolean =>
  r.tokens[at]?.capital === true || r.tokens[at]?.kind === 'number' || is(r, at, AS.area);

/** Whether the body that begins behind a mark, with a word up to `end`, is no part of the name before it. */
function isApart(r: PhraseReading, at: number, end: number, settled: boolean, state: boolean): boolean {
  const mark = r.tokens[at];
  // `Công an tỉnh A, Công an huyện B`, `Bộ Y tế, Tổ chức B`; but `Cơ quan Cảnh sát điều tra, Công an tỉnh A` is all one.
  if (mark?.text === ',') return settled || (state && !is(r, end, AS.area));
  // `Khoa Cấp cứu - Bệnh viện A`, `Hội Nhà báo và Tổ chức B`: the wider or next body.
  return mark !== undefined && ((isHyphen(mark) && mark.spaced) || isAnd(r, at)) && readsOn(r, end);
}

/** A field word after a comma, `và`, `-` or `&` belongs to the name: `Lao động - Thương binh và Xã hội`. */
function joinedPart(
  r: PhraseReading,
  at: number,
  specific: boolean,
  settled: boolean = false,
  state: boolean = false,
): Part | null {
  const { tokens } = r;
  const mark = tokens[at];
  if (!specific || mark === undefined || !(mark.text === ',' || mark.text === '–' || isHyphen(mark) || isAnd(r, at)))
    return null;
  const field = match(r, at + 1, AS.field);
  const other = tokens[at + 1]?.capital === true ? match(r, at + 1, AS.body) : undefined;
  if (other !== undefined && other.end >= (field?.end ?? 0) && isApart(r, at, other.end, settled, state)) return null;
  if (field === undefined) {
    const next = tokens[at + 1];
    const glued = (isHyphen(mark) || mark.text === '&') && next !== undefined && isAbbreviation(next);
    const name = nameAt(r, at + 1);
    if (settled && name?.sense.kind === 'country' && endsWithState(r, at)) return { end: name.end, specific: true };
    // `đường sắt Cát Linh - Hà Đông`: from one place to another.
    const route = isHyphen(mark) && settled && name?.sense.kind === 'place' && !is(r, at - 1, AS.name);
    if (route && tokens[at - 1]?.capital === true) return { end: name.end, specific: true, settled: true };
    return glued ? { end: at + 2, specific: true } : null;
  }
  // `Sở Văn hóa, thể thao và du lịch`, but not `Viện Dinh dưỡng, y tế …`: a list in small letters ends with a conjunction.
  if (mark.text === ',' && is(r, at + 1, AS.role)) return null;
  // `HĐND TP Hà Nội - thông tin thêm`: a dash after the place ends the name.
  if (settled && mark.text !== ',' && !isAnd(r, at) && mark.spaced && tokens[at + 1]?.capital === false) return null;
  const goesOn = isAnd(r, field.end) || tokens[field.end]?.text === ',' || nameAt(r, field.end)?.sense.home === true;
  const listed = tokens[at + 1]?.capital === true || (!settled && goesOn);
  return mark.text === ',' && !listed ? null : { end: field.end, specific: true };
}
