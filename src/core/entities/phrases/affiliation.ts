import type { Token } from '../../text/index.ts';
import { AS, is, type Match, match } from '../lexicon.ts';
import { type Body, readBody } from './read-body.ts';
import {
  closingOf,
  isAbbreviation,
  type NameSense,
  nameAt,
  namedLikeBody,
  readCapitals,
  smallNameAt,
  wholeEnd,
} from './read-name.ts';
import type { PhraseReading, Stretch } from './reading.ts';
import { foldedTokens, isNative } from './spelling.ts';

/** A name or organization inside a phrase. */
export interface Affiliation {
  readonly name: string;
  readonly kind: 'country' | 'organization' | 'place' | 'person';
  /** A public body: with a country it speaks for the country. */
  readonly state: boolean;
  readonly medium: boolean;
  readonly party: string | null;
  /** It follows another body and a comma, and holds it: `Phòng A, Sở B`. */
  readonly wider: boolean;
  /** Token indexes of its limits. */
  readonly from: number;
  readonly end: number;
}

/** Text of the tokens from one up to, and not with, another. */
export function textOf({ tokens, text }: PhraseReading, from: number, end: number): string {
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** The bodies, states and places that a phrase names, in order. */
export function affiliations(r: PhraseReading, from: number, end: number): Affiliation[] {
  const out: Affiliation[] = [];
  let at = from;
  while (at < end) {
    const token = r.tokens[at];
    const camp = campAt(r, at);
    if (camp !== undefined && camp.end <= end) {
      out.push(named(camp.sense.name, 'country', false, camp.sense.party ?? null, at, camp.end));
      at = camp.end;
      continue;
    }
    const name = nameAt(r, at) ?? smallNameAt(r, at);
    const kin = name?.sense.kind === 'country' ? match(r, at, AS.role)?.end : undefined;
    // `Anh họ của nạn nhân`: no state.
    if (name !== undefined && kin !== undefined && kin > name.end) {
      at = kin;
      continue;
    }
    if (name !== undefined && name.end <= end && name.sense.kind !== 'organization' && isOrigin(r, from, at)) {
      at = name.end;
      continue;
    }
    if (name !== undefined && name.end <= end) {
      const { sense } = name;
      const kind = sense.kind === 'country' || sense.kind === 'place' ? sense.kind : 'organization';
      const party = sense.party ?? null;
      out.push(named(sense.name, kind, sense.medium === true, party, at, name.end));
      at = name.end;
      continue;
    }
    const compound = match(r, at, AS.compound)?.end ?? 0;
    // `Trưởng Công an xã Trường Lộc`.
    const placeLike = is(r, at - 1, AS.area) && namedLikeBody(r, at);
    const faction = factionAt(r, at);
    if (faction > at && faction <= end) {
      out.push(named(textOf(r, at, faction), 'organization', false, null, at, faction));
      at = faction;
      continue;
    }
    const body = placeLike ? null : readBody(r, at, end);
    if (
      body !== null &&
      Math.max(compound, match(r, at, AS.role)?.end ?? 0) <= (match(r, at, AS.body)?.end ?? 0) &&
      (body.specific || body.alone) &&
      body.end <= end
    ) {
      if (body.carried === undefined) out.push(bodyAffiliation(r, at, body, after(out, r, at)));
      else {
        const { name, medium, party } = body.carried;
        out.push(named(name, 'organization', medium === true, party ?? null, at, body.end));
      }
      at = body.end;
      continue;
    }
    // `cán bộ Công an`: no ministry.
    if (compound > at + 1 && (match(r, at, AS.body)?.end ?? 0) < compound) {
      at = compound;
      continue;
    }
    const field = match(r, at, AS.field);
    if (field !== undefined) {
      at = field.end;
      continue;
    }
    // `Trưởng công an TP Hải An`: the word for the place is no body's name.
    if (token !== undefined && isAbbreviation(token) && is(r, at, AS.area)) {
      at += 1;
      continue;
    }
    // `(SN 1980, ngụ phường B)`: when somebody was born.
    if (token !== undefined && isAbbreviation(token) && isYear(r.tokens[at + 1])) {
      at += 2;
      continue;
    }
    // `phó chủ tịch quận 3`.
    if (token?.kind === 'number' && at > from && match(r, at - 1, AS.area)?.end === at && !token.newline) {
      out.push(named(textOf(r, at - 1, at + 1), 'place', false, null, at - 1, at + 1));
      at += 1;
      continue;
    }
    const first =
      at === from ||
      is(r, at - 1, AS.of | AS.locative) ||
      r.words.comingFrom.has(r.tokens[at - 1]?.lower ?? '') ||
      (at === from + 1 && is(r, from, AS.area));
    const foreign = token !== undefined && !isNative(r.words, token);
    // `trưởng thôn A`: the office ends with the word for the place.
    const placed = at === from && (governs(r, at) || (is(r, at - 1, AS.area) && match(r, at - 2, AS.role)?.end === at));
    const fits = token !== undefined && (isAbbreviation(token) ? first : at > from || foreign || placed);
    if (token?.capital === true && fits && !is(r, at, AS.role) && (placeLike || !is(r, at, AS.body))) {
      // `Trưởng Công an xã Tân Hòa | Lê Minh Đức`: behind the phrase the capitals go on with the bearer's name.
      const run = upToBody(r, readCapitals(r, at, end - at));
      if (run !== null && run.end <= end) {
        const kind = at === from || isAbbreviation(token) ? 'organization' : 'place';
        const last = kind === 'organization' ? Math.min(wholeEnd(r, at, run.end), end) : run.end;
        out.push(named(textOf(r, at, last), kind, false, null, at, last));
        at = last;
        continue;
      }
    }
    at += 1;
  }
  return out;
}

/** `nghị sĩ Dân chủ`: the end of the name of a political party without the word for one, right behind the word for a politician. */
function factionAt(r: PhraseReading, at: number): number {
  if (r.tokens[at]?.capital !== true) return at;
  const politic = [at - 2, at - 3].some((from) => {
    const role = match(r, from, AS.role);
    return role?.end === at && r.words.politicians.has(role.sense.group);
  });
  return politic && r.words.factions.has(foldedTokens(r, at, at + 2).join(' ')) ? at + 2 : at;
}

/** `tỉnh trưởng Chiang Rai`: behind the office of who heads a place. */
const governs = (r: PhraseReading, at: number): boolean =>
  [at - 2, at - 3].some((from) => {
    const role = match(r, from, AS.role);
    return role?.end === at && r.words.governors.has(role.sense.group);
  });

/** `phương Tây`: a camp of states, which begins in small letters. */
function campAt(r: PhraseReading, at: number): Match<NameSense> | undefined {
  const camp = smallNameAt(r, at);
  return camp?.sense.party === camp?.sense.name ? camp : undefined;
}

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length === YEAR_DIGITS;

const YEAR_DIGITS = 4;

/** `CSMT Công an tỉnh A`: the abbreviation alone. */
function upToBody(r: PhraseReading, run: Stretch | null): Stretch | null {
  if (run === null) return null;
  for (let at = run.from + 1; at < run.end; at++)
    if ((match(r, at, AS.body)?.end ?? 0) > at + 1) return { from: run.from, end: at };
  return run;
}

/** `huấn luyện viên người Bồ Đào Nha`, `nghị sĩ thân Nga`: where somebody comes from, whom he is for, is not whom he speaks for. */
const isOrigin = (r: PhraseReading, from: number, at: number): boolean =>
  at - 1 >= from && (match(r, at - 1, AS.origin)?.end === at || r.words.leanings.has(r.tokens[at - 1]?.lower ?? ''));

const after = (out: readonly Affiliation[], { tokens }: PhraseReading, at: number): boolean =>
  out.at(-1)?.kind === 'organization' && WIDER.has(tokens[at - 1]?.text ?? '');

/** Marks between a body and the one that holds it. */
const WIDER: ReadonlySet<string> = new Set([',', '(', '-', '–']);

/** What goes by a name of its own. */
function named(
  name: string,
  kind: Affiliation['kind'],
  medium: boolean,
  party: string | null,
  from: number,
  end: number,
): Affiliation {
  return { name, kind, state: false, medium, party, wider: false, from, end };
}

function bodyAffiliation(
  r: PhraseReading,
  from: number,
  { end, state, medium, abbreviation }: Body,
  wider: boolean,
): Affiliation {
  const party = state ? stateIn(r, from, end) : ledBy(r, from, end);
  // `Sở A (LĐ - TB & XH) tỉnh B`: the name without its abbreviation inside.
  const close = abbreviation === undefined ? undefined : closingOf(r, abbreviation);
  const closed = close !== undefined && close < end - 1 ? close : undefined;
  const bracket = closed === undefined || abbreviation === undefined ? undefined : abbreviation - 1;
  const name = `${textOf(r, from, bracket ?? end)}${closed === undefined ? '' : ` ${textOf(r, closed + 1, end)}`}`;
  return { name, kind: 'organization', state, medium, party, wider, from, end };
}

/** `hội đồng quản trị Công ty A`: the company. */
export function ledBy(r: PhraseReading, from: number, end: number): string | null {
  const head = match(r, from, AS.body);
  if (head?.sense.organ !== true) return null;
  for (let at = head.end; at < end - 1; at++) {
    const firm = match(r, at, AS.body);
    if (firm !== undefined && firm.end < end && firm.sense.carrier) return textOf(r, at, end);
  }
  return null;
}

/** The first state named in a stretch. */
export function countryIn(r: PhraseReading, from: number, end: number): string | null {
  for (let at = from; at < end; at++) {
    const name = nameAt(r, at);
    if (name?.sense.kind === 'country' && name.end <= end && !isPartOfPlace(r, at, name.end)) return name.sense.name;
  }
  return null;
}

/** `thành phố Mỹ Tho`, `phường Long Thạnh Mỹ`: one word of the name of a place. */
function isPartOfPlace(r: PhraseReading, from: number, end: number): boolean {
  let first = from;
  while (r.tokens[first - 1]?.capital === true && r.tokens[first]?.newline === false) first -= 1;
  const longer = first < from || r.tokens[end]?.capital === true;
  return longer && end === from + 1 && is(r, first - 1, AS.area);
}

/** The state of a public body: named in its name, or that of the place in it. */
export function stateIn(r: PhraseReading, from: number, end: number): string | null {
  const named = countryIn(r, from, end);
  if (named !== null) return named;
  const head = match(r, from, AS.body);
  // `chính quyền Bắc Kinh`: the capital stands for its state.
  const seat = head?.sense.government === true ? nameAt(r, head.end) : undefined;
  if (seat?.sense.seatOf !== undefined && seat.end === end && seat.sense.home !== true) return seat.sense.seatOf;
  // `chính quyền Scotland` speaks for itself.
  if (seat?.sense.lies !== undefined && seat.end === end) return seat.sense.name;
  for (let at = from; at < end; at++) {
    const name = nameAt(r, at);
    if (name?.sense.lies !== undefined && name.end <= end) return name.sense.lies;
  }
  return null;
}

/** Of a body and the one that holds it, the one to speak for: `Vụ A, Bộ B` speaks for the ministry, `Cục A, Bộ B` for itself. */
export function spokenFor(r: PhraseReading, part: Affiliation, whole: Affiliation): Affiliation {
  // `Văn phòng A, Bộ Tài chính Mỹ`: abroad for the state.
  if (whole.state && whole.party !== null && whole.party !== r.words.home && part.party === null) return whole;
  return is(r, part.from, AS.body) && !isInner(r, part.from) ? part : whole;
}

/** `Vụ A`, `bộ môn B`: part of a body that speaks for it. */
export function isInner({ tokens, words }: PhraseReading, at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return words.inner.has(first) || words.inner.has(`${first} ${second}`);
}
