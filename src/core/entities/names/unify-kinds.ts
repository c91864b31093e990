import type { EntityKind } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import { brandOf } from '../phrases/brands.ts';
import { copyOf, mentionOf, type NameMention } from '../phrases/name-mention.ts';
import { foldedToken } from '../phrases/spelling.ts';
import { nameWords, tokenAt } from '../phrases/token-at.ts';
import type { Scan } from './scan.ts';

/** A name of one word is of the kind that it has where the article gives it in full or with a title. */
export function unifyKinds(scan: Scan): NameMention[] {
  const { found } = scan;
  const parts = found.map(({ name }) => nameWords(scan, name));
  partPlaces(scan, parts);
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
    const plain = mention.known === undefined && mention.state !== true && mention.kind !== 'person';
    const full = own.join(' ');
    const person = own.length === 1 ? called.has(full) : fullNames.has(full) || addressees.has(full);
    const brand = brands.told.has(full) || (!person && brands.names.has(full));
    if (brand && mayBeBrand(scan, mention)) names.push(ofKind(mention, 'organization'));
    else if (own.length > 1 && plain && fullNames.has(full)) names.push(ofKind(mention, 'person'));
    else if (!seen || own.length > 1) names.push(mention);
    // `Nga` is a woman who is called so, not Russia, where no other state is named.
    else if (mention.kind === 'country' && states.size === 1) names.push(personOf(mention));
    else names.push(plain ? ofKind(mention, 'person') : mention);
  }
  return names;
}

/** Nothing but its form tells that the name is a person's, or a place's. */
const mayBeBrand = (scan: Scan, { kind, known, state, addressed, start, name }: NameMention): boolean =>
  known === undefined &&
  state !== true &&
  addressed !== true &&
  (kind === 'person' || (kind === 'place' && start === name.start && !is(scan, tokenAt(scan, start) - 1, AS.area)));

/** Takes the places that the article names with one word, none of the language, out of the names of people. */
function partPlaces(scan: Scan, parts: (readonly string[])[]): void {
  const { found, words } = scan;
  const places = new Set<string>();
  for (const [index, { kind }] of found.entries()) {
    const [only = '', more] = parts[index] ?? [];
    if (kind === 'place' && more === undefined && !words.isNative(only)) places.add(only);
  }
  for (const [index, mention] of found.entries()) {
    const own = parts[index] ?? [];
    const parted = places.has(own[0] ?? '') ? besidePlace(scan, mention, own) : null;
    if (parted === null) continue;
    found[index] = parted;
    parts[index] = nameWords(scan, parted.name);
  }
}

/**
 * `Thị trưởng Valdora Maria Costa`, `cư dân Valdora`: where the article names a place so, it is the office's and no part of the person's name, nor
 * is anybody without an office called so.
 */
function besidePlace(scan: Scan, mention: NameMention, own: readonly string[]): NameMention | null {
  const { kind, role, name, known } = mention;
  if (kind !== 'person' || role === undefined || known !== undefined) return null;
  const head = match(scan, tokenAt(scan, role.start), AS.role);
  if (own.length === 1 && head?.sense.speaks === 'private') return mentionOf(name, name, 'place');
  const at = tokenAt(scan, name.start);
  const [place, next] = [scan.tokens[at], scan.tokens[at + 1]];
  const whole = place !== undefined && foldedToken(scan.words, place) === own[0];
  if (own.length < LEAST_WITH_PLACE || !whole || next?.capital !== true) return null;
  const person = copyOf(mention);
  person.role = { start: role.start, end: place.end };
  person.name = { start: next.start, end: name.end };
  return person;
}

/** Words of a place, a given and a family name. */
const LEAST_WITH_PLACE = 3;

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
    const full = own.join(' ');
    if ((body && own.length > 1) || inBrackets(scan, found[index - 1], mention)) told.add(full);
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
