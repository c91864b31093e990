import type { Token } from '../../text/index.ts';
import { AS, is, match } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { isAbbreviation, namedLikeBody } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { knownName, namedLikeArea, readArea, takeBody, takeKnown } from './known-names.ts';
import { closeRole, extendRole, homeField, readFiller, readMark, roleAt, takeRole } from './open-role.ts';
import { readHonorific, readPerson } from './person-names.ts';
import { type Scan, startsSentence } from './scan.ts';
import { unifyKinds } from './unify-kinds.ts';
import { withoutAddresses } from './without-addresses.ts';

/** Finds the names of people, organizations, countries and places; in order, without overlap. */
export function findNames(reading: PhraseReading): NameMention[] {
  const { tokens, meanings, classes, places, text, title, published, sentences, words, joins, foldings, called } =
    reading;
  // Written out: V8 gives each object that is spread and then added to a shape of its own, which makes all reads of it slow.
  const scan: Scan = {
    tokens,
    meanings,
    classes,
    places,
    text,
    title,
    published,
    sentences,
    words,
    joins,
    foldings,
    called,
    found: [],
    role: null,
    shorts: new Set(),
  };
  let at = 0;
  while (at < scan.tokens.length) at = Math.max(step(scan, at), at + 1);
  closeRole(scan);
  return withoutAddresses(scan, unifyKinds(scan));
}

/** Reads what stands at one token; gives the token after it. */
function step(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (token === undefined) return at + 1;
  if (token.newline && !endsTitle(scan, at)) closeRole(scan);
  if (token.kind === 'mark') return readMark(scan, at, token);
  const ordinal = ordinalEnd(scan, at, token);
  if (ordinal > at) {
    if (scan.role?.reach === at) extendRole(scan, at, ordinal);
    return ordinal;
  }
  if (!is(scan, at, LEADING) && !homeField(scan, at, 0)) return readPlain(scan, at, token);
  const compound = match(scan, at, AS.compound);
  const honorific = readHonorific(scan, at);
  if (honorific !== null) return honorific;
  const name = isAddress(scan, at) ? undefined : knownName(scan, at, token);
  const role = roleAt(scan, at);
  const body = namedLikeArea(scan, at) || namedLikeBody(scan, at) ? undefined : match(scan, at, AS.body);
  const longest = Math.max(name?.end ?? 0, role?.end ?? 0, body?.end ?? 0);
  const blocked = Math.max(compound?.end ?? 0, match(scan, at, AS.document)?.end ?? 0);
  if (homeField(scan, at, body?.end ?? 0)) return readFiller(scan, at, 0);
  if (longest > 0 && longest > blocked) {
    if (name?.end === longest) return takeKnown(scan, at, name);
    if (role?.end === longest) return takeRole(scan, at, longest);
    return takeBody(scan, at, longest);
  }
  const area = readArea(scan, at);
  if (area > at) return area;
  if (token.capital && compound === undefined && !opensPhrase(scan, at) && !fieldAt(scan, at)) {
    const end = readPerson(scan, at, token);
    if (end > at) return end;
  }
  return readFiller(scan, at, compound?.end ?? 0);
}

/** `Anh nhân viên`, `Anh và đồng nghiệp`: a word of address that is a state's name, too. */
function isAddress(scan: Scan, at: number): boolean {
  if (!is(scan, at, AS.honorific) || !is(scan, at, AS.name) || !startsSentence(scan, at)) return false;
  const end = match(scan, at, AS.honorific)?.end ?? at;
  if (scan.tokens[end]?.capital !== false) return false;
  const role = match(scan, end, AS.role);
  const beside = match(scan, end, AS.and)?.end ?? end;
  const alone = beside > end && scan.tokens[beside]?.capital === false && !is(scan, beside, OF_STATES);
  return alone || (role !== undefined && role.sense.speaks !== 'office');
}

/** Classes of phrases that states are listed with. */
const OF_STATES: number = AS.side | AS.body | AS.group | AS.quantifier | AS.area;

/** `GS.` and a new line: the dot of the title was taken for the end of a sentence. */
const endsTitle = ({ role, tokens }: Scan, at: number): boolean => role?.reach === at && tokens[at - 1]?.text === '.';

const ROMAN = /^[IVX]{2,}$/u;

/**
 * `đại biểu Quốc hội khóa XIV Trần Nam`: a number behind a word in small letters, no name's beginning; `phát ngôn viên Hạm đội 7 John Doe`: one
 * that ends an office.
 */
function ordinalEnd(scan: Scan, at: number, { kind, capital }: Token): number {
  const next = scan.tokens[at + 1];
  if (next?.capital !== true || next.newline) return at;
  if (kind === 'number') return scan.role?.reach === at && next.spaced && behindBody(scan, at) ? at + 1 : at;
  return kind === 'word' && !capital && ROMAN.test(next.text) ? at + 2 : at;
}

/** Longest word for a body that bears a number, in tokens. */
const MAX_NUMBERED = 2;

/** `Hạm đội 7`: right behind a word for a body, in capitals. */
function behindBody(scan: Scan, end: number): boolean {
  for (let at = end - MAX_NUMBERED; at < end; at++)
    if (scan.tokens[at]?.capital === true && match(scan, at, AS.body)?.end === end) return true;
  return false;
}

/** Classes of phrases that a name or role may begin with. */
const LEADING = AS.compound | AS.honorific | AS.name | AS.role | AS.body | AS.area;

/** A word that begins no phrase of the lists, or only function and field phrases. */
function readPlain(scan: Scan, at: number, token: Token): number {
  if (token.capital && !opensPhrase(scan, at) && !fieldAt(scan, at)) {
    const end = readPerson(scan, at, token);
    if (end > at) return end;
  }
  return scan.role === null ? at + 1 : readFiller(scan, at, 0);
}

/** What an office is about, as `Quốc phòng` in `Bộ trưởng Quốc phòng`. */
function fieldAt(scan: Scan, at: number): boolean {
  const field = match(scan, at, AS.field);
  if (field === undefined || field.end === at + 1) return false;
  return scan.role?.reach === at || scan.tokens[at + 1]?.capital !== true;
}

/** A noun, relation or function word that begins a phrase with a capital. */
function opensPhrase(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token !== undefined && isAbbreviation(token)) return false;
  const former = match(scan, at, AS.former);
  if (former !== undefined && is(scan, former.end, AS.role)) return true;
  if (!startsSentence(scan, at) && scan.tokens[at + 1]?.capital === true) return is(scan, at, AS.role);
  return is(scan, at, OPENING);
}

/** Classes of phrases that may begin a sentence before a name. */
const OPENING = AS.role | AS.document | AS.group | AS.quantifier | AS.pronoun | AS.side | AS.area | AS.former;
