import type { Token } from '../../text/index.ts';
import type { EntityKind } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import { brandOf } from './brands.ts';
import { knownName, namedLikeArea, namedLikeBody, readArea, takeBody, takeKnown } from './known-names.ts';
import { copyOf, mentionOf, type NameMention } from './name-mention.ts';
import { closeRole, extendRole, homeField, readFiller, readMark, roleAt, takeRole } from './open-role.ts';
import { readHonorific, readPerson } from './person-names.ts';
import { isAbbreviation, type Reading } from './read-name.ts';
import { type Scan, startsSentence } from './scan.ts';
import { nameWords, tokenAt } from './token-at.ts';

/** Finds the names of people, organizations, countries and places; in order, without overlap. */
export function findNames(reading: Reading): NameMention[] {
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
  return unifyKinds(scan);
}

/** A name of one word is of the kind that it has where the article gives it in full or with a title. */
function unifyKinds(scan: Scan): NameMention[] {
  const { found } = scan;
  const parts = found.map(({ name }) => nameWords(scan, name));
  const people = new Set<string>();
  /** Those of them who may be called by one word: not by the first of what is a person's name by its form alone. */
  const called = new Set<string>();
  /** The last two words of full names: `Thu Hằng`. */
  const fullNames = new Set<string>();
  /** Shorter ones with a title or a word of address. */
  const addressees = new Set<string>();
  for (const [index, { kind, addressed }] of found.entries()) {
    const own = parts[index] ?? [];
    const last = own.at(-1);
    if (kind !== 'person' || last === undefined || (own.length === 1 && addressed !== true)) continue;
    people.add(last);
    called.add(last);
    if (own.length === 2) people.add(own[0] ?? last);
    if (own.length === 2 && addressed === true) called.add(own[0] ?? last);
    if (own.length > 2) fullNames.add(own.slice(-2).join(' '));
    else if (addressed === true) addressees.add(own.join(' '));
  }
  const states = statesOf(scan);
  const brands = brandsOf(scan, parts);
  const names: NameMention[] = [];
  for (const [index, mention] of found.entries()) {
    const own = parts[index] ?? [];
    const seen = people.has(own[0] ?? '');
    if (mention.doubtful === true && !seen) continue;
    const other = mention.known === undefined && mention.state !== true && mention.kind !== 'person';
    const full = own.join(' ');
    const person = own.length === 1 ? called.has(full) : fullNames.has(full) || addressees.has(full);
    const brand = brands.told.has(full) || (!person && brands.names.has(full));
    if (brand && mayBeBrand(scan, mention)) names.push(ofKind(mention, 'organization'));
    else if (own.length > 1 && other && fullNames.has(full)) names.push(ofKind(mention, 'person'));
    else if (!seen || own.length > 1) names.push(mention);
    // `Nga` is a woman who is called so, not Russia, where no other state is named.
    else if (mention.kind === 'country' && states.size === 1) names.push(personOf(mention));
    else names.push(other ? ofKind(mention, 'person') : mention);
  }
  return names;
}

/** Nothing but its form tells that the name is a person's, or a place's. */
const mayBeBrand = (scan: Scan, { kind, known, state, addressed, start, name }: NameMention): boolean =>
  known === undefined &&
  state !== true &&
  addressed !== true &&
  (kind === 'person' || (kind === 'place' && start === name.start && !is(scan, tokenAt(scan, start) - 1, AS.area)));

/** What bodies of the article are called, in folded words. */
interface Brands {
  /** Names without the words that say what they are, and parts of them: somebody may be called so, too. */
  readonly names: ReadonlySet<string>;
  /** Whole names of two words or more, and those in brackets behind another one. */
  readonly told: ReadonlySet<string>;
}

/** The names of bodies, as far as they hold the last word of a name that may be one of them: few do, and the others are not read. */
function brandsOf(scan: Scan, parts: readonly (readonly string[])[]): Brands {
  const { found, words } = scan;
  const ends = new Set<string>();
  for (const [index, mention] of found.entries()) if (mayBeBrand(scan, mention)) ends.add(parts[index]?.at(-1) ?? '');
  const names = new Set<string>();
  const told = new Set<string>();
  const seen = new Set<string>();
  for (const [index, mention] of found.entries()) {
    const own = parts[index] ?? [];
    if (!own.some((word) => ends.has(word))) continue;
    const body = mention.kind === 'organization' && mention.known === undefined;
    if ((body && own.length > 1) || inBrackets(scan, found[index - 1], mention)) told.add(own.join(' '));
    const full = own.join(' ');
    if (!body || seen.has(full)) continue;
    seen.add(full);
    const { name, shorts } = brandOf(own, words);
    for (const one of [name, ...shorts]) names.add(one);
  }
  return { names, told };
}

/** `Công ty Báo cáo Việt Nam (Vietnam Report)`: the body's other name. */
const inBrackets = ({ text }: Scan, before: NameMention | undefined, { start, end }: NameMention): boolean =>
  before?.kind === 'organization' && text[start - 1] === '(' && text[end] === ')' && start - before.end <= 2;

/** The states that the article names, but for that of the language. */
function statesOf({ found, words }: Scan): Set<string> {
  const states = new Set<string>();
  for (const { kind, known, seatOf } of found) {
    const state = kind === 'country' ? known : seatOf;
    if (state !== undefined && state !== words.home) states.add(state);
  }
  return states;
}

function ofKind(mention: NameMention, kind: EntityKind): NameMention {
  const other = copyOf(mention);
  other.kind = kind;
  return other;
}

const personOf = (mention: NameMention): NameMention => mentionOf(mention, mention.name, 'person');

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
  const name = knownName(scan, at, token);
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

/** `GS.` and a new line: the dot of the title was taken for the end of a sentence. */
const endsTitle = ({ role, tokens }: Scan, at: number): boolean => role?.reach === at && tokens[at - 1]?.text === '.';

const ROMAN = /^[IVX]{2,}$/u;

/** `đại biểu Quốc hội khóa XIV Trần Nam`: a number behind a word in small letters, no name's beginning. */
function ordinalEnd({ tokens }: Scan, at: number, { kind, capital }: Token): number {
  const next = tokens[at + 1];
  const numbered = kind === 'word' && !capital && next?.capital === true && !next.newline && ROMAN.test(next.text);
  return numbered ? at + 2 : at;
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
