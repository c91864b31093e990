import type { Prose, Token } from '../text/index.ts';
import type { EntityKind, Span } from '../types.ts';
import { begins, type Match, maskOf, match, type Sense } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';
import {
  areaPart,
  bracketed,
  is,
  isAbbreviation,
  nameAt,
  type Reading,
  readBody,
  readCapitals,
  reading,
  type Stretch,
} from './read-name.ts';
import { nameWords } from './spelling.ts';
import type { EntityWords } from './words.ts';

/** A role phrase that is being read; names that follow at `reach` may be its bearer. */
interface OpenRole {
  readonly from: number;
  /** Token index after the last word that surely belongs to it. */
  end: number;
  /** Token index up to which words may belong to it. */
  reach: number;
  /** Its bearers are many: `đại diện`, `quan chức`; a bare name after it is a body's. */
  readonly collective: boolean;
  /** Index in `found` of the person before it, in apposition. */
  readonly owner: number | null;
  /** The last word read over was a comma, a conjunction or a preposition. */
  bridge: 'none' | 'comma' | 'bracket' | 'other' | 'topic';
  /** Its head ends with the word for its body: `trưởng ban`, `cục trưởng`. */
  readonly home: boolean;
  /** A topic word stands in it, so that words of no list may follow. */
  topical: boolean;
  /** Words read over since a topic word. */
  loose: number;
}

interface Scan extends Reading {
  readonly text: string;
  readonly found: NameMention[];
  role: OpenRole | null;
}

/** `Ban`, `Cục`, `Phòng`: bodies that need a field to be a name. */
const MAX_PREFIX = 5;

/** Longest topic of an office in words that no list knows: `giáo sư về hành vi nghiện của …`. */
const MAX_TOPIC = 8;

const OPENING = new Set(['"', '“', '‘', '«', '(', '-', '–', '—', ':', '.', '!', '?', '…', '”', ';']);

/** Finds the names of people, organizations, countries and places; in order, without overlap. */
export function findNames(prose: Prose, words: EntityWords): NameMention[] {
  const scan: Scan = { ...reading(prose, words), text: prose.text, found: [], role: null };
  let at = 0;
  while (at < scan.tokens.length) at = Math.max(step(scan, at), at + 1);
  closeRole(scan);
  return unifyKinds(scan);
}

/** A name of one word is of the kind that it has where the article gives it in full or with a title. */
function unifyKinds({ found, words, text }: Scan): NameMention[] {
  const people = new Set<string>();
  for (const mention of found) {
    if (mention.kind !== 'person') continue;
    const parts = nameWords(text, mention.name, words);
    const last = parts.at(-1);
    if (last === undefined || (parts.length === 1 && mention.addressed !== true)) continue;
    people.add(last);
    if (parts.length === 2) people.add(parts[0] ?? last);
  }
  const brands = new Set<string>();
  for (const { kind, name, known } of found) {
    if (kind === 'organization' && known === undefined) brands.add(nameWords(text, name, words).join(' '));
  }
  const branded = (mention: NameMention): boolean =>
    mention.addressed !== true && brands.has(nameWords(text, mention.name, words).join(' '));
  const certain = found.filter(
    ({ doubtful, name }) => doubtful !== true || people.has(nameWords(text, name, words)[0] ?? ''),
  );
  return certain.map((mention) => {
    if (mention.known !== undefined || mention.state !== undefined) return mention;
    if (mention.kind === 'person') return branded(mention) ? { ...mention, kind: 'organization' } : mention;
    const parts = nameWords(text, mention.name, words);
    return parts.length === 1 && people.has(parts[0] ?? '') ? { ...mention, kind: 'person' } : mention;
  });
}

/** Reads what stands at one token; gives the token after it. */
function step(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (token === undefined) return at + 1;
  if (token.newline) closeRole(scan);
  if (token.kind === 'mark') return readMark(scan, at, token);
  const { lexicon } = scan.words;
  if (!begins(lexicon, token, LEADING)) return readPlain(scan, at, token);
  const compound = match(lexicon, scan.tokens, at, 'compound');
  const honorific = readHonorific(scan, at);
  if (honorific !== null) return honorific;
  const name = knownName(scan, at, token);
  const role = roleAt(scan, at);
  const body = namedLikeArea(scan, at) ? undefined : match(lexicon, scan.tokens, at, 'body');
  const longest = Math.max(name?.end ?? 0, role?.end ?? 0, body?.end ?? 0);
  const blocked = Math.max(compound?.end ?? 0, match(lexicon, scan.tokens, at, 'document')?.end ?? 0);
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

/** Classes of phrases that a name or role may begin with. */
const LEADING = maskOf(['compound', 'honorific', 'name', 'role', 'body', 'area']);

/** A word that begins no phrase of the lists, or only function and field phrases. */
function readPlain(scan: Scan, at: number, token: Token): number {
  if (token.capital && !opensPhrase(scan, at) && !fieldAt(scan, at)) {
    const end = readPerson(scan, at, token);
    if (end > at) return end;
  }
  return scan.role === null ? at + 1 : readFiller(scan, at, 0);
}

/** After `Trưởng ban` comes what the body is about, even if the word could begin a body too. */
function homeField(scan: Scan, at: number, bodyEnd: number): boolean {
  const { role } = scan;
  if (role === null || !role.home || role.end !== at) return false;
  return (match(scan.words.lexicon, scan.tokens, at, 'field')?.end ?? 0) >= Math.max(bodyEnd, at + 1);
}

/** `Hồ Văn Tám`: a family name that is an area word too. */
function namedLikeArea(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token?.capital !== true || next?.capital !== true || !scan.words.surnames.has(token.lower)) return false;
  return scan.role?.reach === at || scan.tokens[at + 2]?.capital === true;
}

/** `tỉnh Khánh Hoà`, `quận 1`: the name after the area word. */
function readArea(scan: Scan, at: number): number {
  const area = match(scan.words.lexicon, scan.tokens, at, 'area');
  if (area === undefined || namedLikeArea(scan, at)) return at;
  const part = areaPart(scan, area.end);
  if (part === null) return at;
  const from = scan.tokens[area.end]?.kind === 'mark' ? area.end + 1 : area.end;
  const known = match(scan.words.lexicon, scan.tokens, from, 'name');
  const span = spanOf(scan, from, part.end);
  if (known?.sense.kind === 'country') return at;
  if (scan.tokens[from]?.capital === true) {
    scan.found.push({
      ...span,
      name: span,
      kind: 'place',
      ...(known?.sense.home === true ? { home: true } : {}),
      known: known !== undefined && known.end === part.end ? known.sense.name : scan.text.slice(span.start, span.end),
    });
  }
  extendRole(scan, at, part.end);
  return part.end;
}

/** What an office is about, as `Quốc phòng` in `Bộ trưởng Quốc phòng`. */
function fieldAt(scan: Scan, at: number): boolean {
  const field = match(scan.words.lexicon, scan.tokens, at, 'field');
  if (field === undefined || field.end === at + 1) return false;
  return scan.role?.reach === at || scan.tokens[at + 1]?.capital !== true;
}

/** A noun, relation or function word that begins a phrase with a capital. */
function opensPhrase(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token !== undefined && isAbbreviation(token)) return false;
  if (!startsSentence(scan, at) && scan.tokens[at + 1]?.capital === true) return is(scan, at, 'role');
  return (['role', 'document', 'group', 'quantifier', 'pronoun', 'side', 'area', 'former'] as const).some((as) =>
    is(scan, at, as),
  );
}

function startsSentence({ tokens }: Reading, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token === undefined || before === undefined || token.newline || OPENING.has(before.text);
}

const spanOf = ({ tokens }: Reading, from: number, end: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

function knownName(scan: Scan, at: number, token: Token): Match<Extract<Sense, { as: 'name' }>> | undefined {
  const name = match(scan.words.lexicon, scan.tokens, at, 'name');
  if (name === undefined) return undefined;
  if (token.capital) {
    if (nameAt(scan, at) === undefined) return undefined;
    if (name.sense.needsHead === true && !afterMediumHead(scan, at)) return undefined;
    if (name.end === at + 1 && name.sense.kind === 'country' && partOfPerson(scan, at, token)) return undefined;
    return name;
  }
  for (let i = at + 1; i < name.end; i++) if (scan.tokens[i]?.capital === true) return name;
  return undefined;
}

/** `Thái Em`, `Đức Phúc`: a short name of a state that begins a native person's name. */
function partOfPerson(scan: Scan, at: number, token: Token): boolean {
  const next = scan.tokens[at + 1];
  if (next?.capital !== true || next.newline) return false;
  if (!scan.words.isNative(token.lower) || !scan.words.isNative(next.lower) || isAbbreviation(next)) return false;
  return !(['name', 'body', 'role', 'field'] as const).some((as) => is(scan, at + 1, as));
}

function afterMediumHead({ tokens, words }: Reading, at: number): boolean {
  for (let from = at - 1; from >= at - 3 && from >= 0; from--) {
    const head = match(words.lexicon, tokens, from, 'body');
    if (head?.end === at) return head.sense.medium;
  }
  return false;
}

function takeKnown(
  scan: Scan,
  at: number,
  { sense, end }: Match<Extract<Sense, { as: 'name' }>>,
  from: number = at,
): number {
  scan.found.push({
    ...spanOf(scan, at, end),
    name: spanOf(scan, from, end),
    kind: sense.kind,
    known: sense.name,
    ...(sense.party === undefined ? {} : { party: sense.party }),
    ...(sense.medium === true ? { medium: true } : {}),
    ...(sense.asWritten === true ? { asWritten: true } : {}),
    ...(sense.club === true ? { club: true } : {}),
    ...(sense.home === true ? { home: true } : {}),
    ...(sense.seatOf === undefined ? {} : { seatOf: sense.seatOf }),
    ...abbreviationAt(scan, end),
  });
  extendRole(scan, at, end);
  return afterBracket(scan, end);
}

/** An abbreviation in brackets belongs to the name before it; what follows may still bear the role. */
function afterBracket(scan: Scan, end: number): number {
  if (bracketed(scan, end) === undefined || scan.tokens[end + 2]?.text !== ')') return end;
  if (scan.role?.reach === end) scan.role.reach = end + 3;
  return end + 3;
}

function abbreviationAt(scan: Scan, end: number): { abbreviation?: Span } {
  const inside = bracketed(scan, end);
  return inside === undefined ? {} : { abbreviation: spanOf(scan, inside, inside + 1) };
}

function takeBody(scan: Scan, at: number, headEnd: number): number {
  const body = readBody(scan, at);
  if (body === null || !(body.specific || body.alone)) {
    extendRole(scan, at, headEnd);
    return headEnd;
  }
  if (body.carried !== undefined) return takeKnown(scan, at, { sense: body.carried, end: body.end }, headEnd);
  const span = spanOf(scan, at, body.end);
  const capitals = body.medium ? ownName(scan, headEnd, body.end) : null;
  scan.found.push({
    ...span,
    name: capitals ?? span,
    kind: 'organization',
    ...(body.medium ? { medium: true } : {}),
    ...(body.state ? { state: true } : {}),
    ...(body.local ? { local: true } : {}),
    ...(body.abbreviation === undefined
      ? {}
      : { abbreviation: spanOf(scan, body.abbreviation, body.abbreviation + 1) }),
  });
  extendRole(scan, at, body.end);
  return afterBracket(scan, body.end);
}

/** A medium is called by its own name, without `báo`, `tờ`, `hãng tin`. */
function ownName(scan: Scan, from: number, end: number): Span | null {
  for (let at = from; at < end; at++) {
    const known = match(scan.words.lexicon, scan.tokens, at, 'name');
    if (known !== undefined && known.sense.kind !== 'organization' && scan.tokens[at]?.capital === true) {
      if (known.end >= end) return null;
      at = known.end - 1;
    } else if (scan.tokens[at]?.capital === true) return spanOf(scan, at, end);
  }
  return null;
}

/** A role word; a relation (`mẹ`, `luật sư của`) is none, for its name is somebody else's. */
function roleAt(scan: Scan, at: number): Match<Extract<Sense, { as: 'role' }>> | undefined {
  const role = match(scan.words.lexicon, scan.tokens, at, 'role');
  if (role?.sense.speaks === 'kin') return undefined;
  return scan.role?.reach === at && is(scan, at, 'topic') ? undefined : role;
}

function takeRole(scan: Scan, at: number, end: number): number {
  if (scan.role !== null && scan.role.reach === at) {
    extendRole(scan, at, end);
    return end;
  }
  closeRole(scan);
  const owner = ownerBefore(scan, at);
  const sense = match(scan.words.lexicon, scan.tokens, at, 'role')?.sense;
  const collective = sense !== undefined && scan.words.impersonal.has(sense.group);
  const home = sense?.body !== undefined && sense.body.length <= MAX_PREFIX;
  scan.role = {
    from: roleStart(scan, at),
    end,
    reach: end,
    owner,
    bridge: 'none',
    collective,
    loose: 0,
    topical: owner !== null,
    home,
  };
  return end;
}

/** `cựu`, `nguyên`, `phó` before a role word belong to it. */
function roleStart({ tokens, words }: Reading, at: number): number {
  const before = match(words.lexicon, tokens, at - 1, 'former');
  return before?.end === at ? at - 1 : at;
}

/** The person right before `at`, with a comma, dash, bracket or `là` between. */
function ownerBefore(scan: Scan, at: number): number | null {
  const last = scan.found.length - 1;
  const person = scan.found[last];
  if (person === undefined || person.kind !== 'person' || person.apposition !== undefined) return null;
  let from = roleStart(scan, at) - 1;
  let steps = 0;
  let marks = 0;
  while (steps < 4 && from >= 0) {
    const token = scan.tokens[from];
    if (token === undefined) return null;
    if (token.end === person.end) return marks > 0 ? last : null;
    if (token.end < person.end) return null;
    if ([',', '-', '–', '—', '('].includes(token.text) || is(scan, from, 'copula')) marks += 1;
    else if (!is(scan, from, 'quantifier') && !is(scan, from, 'honorific')) return null;
    from -= 1;
    steps += 1;
  }
  return null;
}

function extendRole(scan: Scan, at: number, end: number): void {
  const { role } = scan;
  if (role === null || at < role.end) return;
  if (role.reach !== at) {
    closeRole(scan);
    return;
  }
  role.end = end;
  role.reach = end;
  role.bridge = 'none';
  role.loose = 0;
}

function closeRole(scan: Scan): void {
  const { role } = scan;
  scan.role = null;
  if (role === null || role.owner === null) return;
  const owner = scan.found[role.owner];
  if (owner !== undefined) scan.found[role.owner] = { ...owner, apposition: spanOf(scan, role.from, role.end) };
}

function readMark(scan: Scan, at: number, token: Token): number {
  const { role } = scan;
  if (role === null || role.reach !== at) return at + 1;
  const abbreviation = bracketed(scan, at);
  if (abbreviation !== undefined) {
    let end = abbreviation;
    while (end < abbreviation + 6 && scan.tokens[end]?.text !== ')') end += 1;
    role.reach = end + 1;
    return end + 1;
  }
  if (token.text === ',' || token.text === '-' || token.text === '&') {
    role.reach = at + 1;
    role.bridge = token.text === ',' ? 'comma' : 'other';
  } else if (token.text === '(' && role.owner === null && scan.tokens[at + 1]?.capital === true) {
    role.reach = at + 1;
    role.bridge = 'bracket';
  } else closeRole(scan);
  return at + 1;
}

/** Function words and field words inside a role phrase; all else ends it. */
function readFiller(scan: Scan, at: number, compoundEnd: number): number {
  const token = scan.tokens[at];
  const { role } = scan;
  const { lexicon } = scan.words;
  if (role === null || role.reach !== at) {
    if (role !== null && role.reach < at) closeRole(scan);
    return Math.max(compoundEnd, at + 1);
  }
  const field = match(lexicon, scan.tokens, at, 'field');
  const area = match(lexicon, scan.tokens, at, 'area');
  const material = Math.max(field?.end ?? 0, area?.end ?? 0);
  if (material > 0 && ((role.bridge !== 'comma' && role.bridge !== 'bracket') || scan.tokens[at]?.capital === true)) {
    extendRole(scan, at, material);
    return material;
  }
  const link =
    match(lexicon, scan.tokens, at, 'of') ??
    match(lexicon, scan.tokens, at, 'link') ??
    match(lexicon, scan.tokens, at, 'and');
  const topic = match(lexicon, scan.tokens, at, 'topic');
  if (topic !== undefined && role.bridge !== 'comma') {
    role.reach = topic.end;
    role.bridge = 'topic';
    role.topical = true;
    return topic.end;
  }
  const loose = role.topical && role.loose < MAX_TOPIC && link === undefined && token?.capital === false;
  if (loose && role.bridge !== 'comma' && role.bridge !== 'bracket' && !is(scan, at, 'predicate')) {
    role.reach = at + 1;
    role.bridge = 'topic';
    role.loose += 1;
    return at + 1;
  }
  if (link !== undefined && role.bridge !== 'comma') {
    role.reach = link.end;
    if (role.bridge !== 'topic' || is(scan, at, 'of')) role.bridge = 'other';
    return link.end;
  }
  if (is(scan, at, 'former') && match(lexicon, scan.tokens, at + 1, 'role') !== undefined) {
    role.reach = at + 1;
    return at + 1;
  }
  closeRole(scan);
  return Math.max(compoundEnd, at + 1);
}

/** `ông`, `bà` … before a name. */
function readHonorific(scan: Scan, at: number): number | null {
  const honorific = match(scan.words.lexicon, scan.tokens, at, 'honorific');
  if (honorific === undefined) return null;
  const [token, next] = [scan.tokens[at], scan.tokens[honorific.end]];
  if (token === undefined || next?.capital !== true || next.newline) return null;
  if (token.capital && !startsSentence(scan, at) && scan.tokens[at - 1]?.capital === true) return null;
  if ((is(scan, honorific.end, 'body') && !namedLikeArea(scan, honorific.end)) || titleAt(scan, honorific.end))
    return null;
  const run = readCapitals(scan, honorific.end);
  if (run === null) return null;
  const end = cutName(scan, run);
  pushPerson(scan, at, { from: run.from, end }, honorific.sense.gender, true);
  return end;
}

/** A role word in capitals that no name begins with: `ông Cục trưởng`. */
function titleAt(scan: Scan, at: number): boolean {
  const role = match(scan.words.lexicon, scan.tokens, at, 'role');
  return role !== undefined && role.end > at + 1;
}

/** Cuts a run of capitals where a known name of two words or more begins after a name's own words. */
function cutName(scan: Scan, run: Stretch): number {
  for (let i = run.from + 1; i < run.end; i++) {
    const known = match(scan.words.lexicon, scan.tokens, i, 'name');
    if (known !== undefined && known.end > i + 1 && known.end <= run.end && known.sense.kind !== 'place') return i;
    const role = match(scan.words.lexicon, scan.tokens, i, 'role');
    if (role !== undefined && role.end > i + 1) return i;
    if (addressInside(scan, i)) return i;
  }
  const [last, next] = [scan.tokens[run.end - 1], scan.tokens[run.end]];
  const before = scan.tokens[run.end - 2];
  const foreign = before !== undefined && !scan.words.isNative(before.lower);
  const glued =
    last !== undefined &&
    foreign &&
    run.end - run.from > 1 &&
    is(scan, run.end - 1, 'quantifier') &&
    next?.capital === false;
  return glued && scan.words.openers.has(last.lower) ? run.end - 1 : run.end;
}

/** `Văn Kỳ Bà Lê Thị Sen`: a byline glued to the next sentence. */
function addressInside(scan: Scan, at: number): boolean {
  const honorific = match(scan.words.lexicon, scan.tokens, at, 'honorific');
  const next = scan.tokens[honorific?.end ?? -1];
  if (honorific === undefined || next?.capital !== true) return false;
  return scan.words.surnames.has(next.lower) && scan.tokens[honorific.end + 1]?.capital === true;
}

function readPerson(scan: Scan, at: number, token: Token): number {
  const { words, tokens } = scan;
  const opens = startsSentence(scan, at);
  const next = tokens[at + 1];
  const bearer = scan.role?.reach === at && scan.role.bridge === 'none' && !opens;
  const known = next?.capital === true && (['body', 'role', 'name'] as const).some((as) => is(scan, at + 1, as));
  if (known && words.openers.has(token.lower) && !words.surnames.has(token.lower)) return at;
  const common = (opens || next?.capital !== true) && words.openers.has(token.lower) && !bearer;
  if (common && !(words.surnames.has(token.lower) && next?.capital === true)) return at;
  if (
    !bearer &&
    !opens &&
    next !== undefined &&
    words.openers.has(token.lower) &&
    !words.surnames.has(token.lower) &&
    !words.isNative(next.lower)
  )
    return at;
  const run = abbreviationFirst(scan, at) ?? readCapitals(scan, at);
  if (run === null) return at;
  const end = cutName(scan, run);
  const stretch = { from: at, end };
  const kind = guessKind(scan, stretch, opens);
  if (kind === 'person')
    pushPerson(scan, at, stretch, undefined, false, opens && end === at + 1 && words.isNative(token.lower));
  else {
    const span = spanOf(scan, at, end);
    const medium = kind === 'organization' && match(words.lexicon, tokens, end - 1, 'tail')?.sense.medium === true;
    scan.found.push({ ...span, name: span, kind, ...(medium ? { medium } : {}), ...abbreviationAt(scan, end) });
    extendRole(scan, at, end);
  }
  return afterBracket(scan, end);
}

/** `thủ lĩnh CNRP Sam Rainsy`: the abbreviation is a body, the name after it its bearer's. */
function abbreviationFirst(scan: Scan, at: number): Stretch | null {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (scan.role?.reach !== at || token === undefined || next?.capital !== true) return null;
  return isAbbreviation(token) && !isAbbreviation(next) && next.kind === 'word' ? { from: at, end: at + 1 } : null;
}

function guessKind(scan: Scan, { from, end }: Stretch, opens: boolean): EntityKind {
  const { tokens, words } = scan;
  const names = tokens.slice(from, end).filter((token) => token.kind === 'word');
  const [first] = names;
  if (first === undefined) return 'organization';
  const role = scan.role;
  const bearer = role !== null && role.reach === from && role.bridge === 'none' && !afterArea(scan, from);
  const native = names.every((token) => words.isNative(token.lower));
  if (names.length === 1 && isAbbreviation(first)) return 'organization';
  if (names.every(isAbbreviation) && !native) return 'organization';
  if (bearer && (names.length > 1 || (!role.collective && role.owner === null))) {
    return role.collective && native && !words.surnames.has(first.lower) ? 'organization' : 'person';
  }
  if (names.length === 1 && words.people.has(words.foldWord(first.lower))) return 'person';
  if (names.length > 1 && is(scan, end - 1, 'tail')) return 'organization';
  const ofBody = role !== null && role.reach === from && is(scan, from - 1, 'of');
  if (ofBody && (names.length <= 2 ? !native : !words.surnames.has(first.lower))) return 'organization';
  if (native && names.length >= 2 && names.length <= 5 && words.surnames.has(first.lower)) {
    return afterArea(scan, from) ? 'place' : 'person';
  }
  if (afterArea(scan, from)) return 'place';
  if (native) return names.length === 1 && opens ? 'person' : names.length > 2 ? 'organization' : 'place';
  if (names.length === 1) return /\p{Ll}\p{Lu}|\d/u.test(first.text) ? 'organization' : 'person';
  return is(scan, from - 1, 'locative') ? 'place' : 'person';
}

function afterArea({ tokens, words, found }: Scan, from: number): boolean {
  for (let at = from - 1; at >= from - 2 && at >= 0; at--) {
    if ((found.at(-1)?.end ?? 0) > (tokens[at]?.start ?? 0)) return false;
    if (match(words.lexicon, tokens, at, 'area')?.end !== from) continue;
    const word = match(words.lexicon, tokens, at - 1, 'field');
    return word === undefined || word.end < from;
  }
  return false;
}

/** Adds a person; the role phrase right before it becomes part of the mention. */
function pushPerson(
  scan: Scan,
  at: number,
  stretch: Stretch,
  gender: NameMention['gender'],
  addressed: boolean,
  doubtful: boolean = false,
): void {
  const name = spanOf(scan, stretch.from, stretch.end);
  const role = bearerRole(scan, at, stretch, addressed);
  const start = role?.start ?? scan.tokens[at]?.start ?? name.start;
  const within: NameMention[] = [];
  if (role !== null) {
    scan.role = null;
    for (let last = scan.found.at(-1); last !== undefined && last.start >= role.start; last = scan.found.at(-1)) {
      within.unshift(last);
      scan.found.pop();
    }
  } else closeRole(scan);
  scan.found.push({
    start,
    end: name.end,
    name,
    kind: 'person',
    ...(role === null ? {} : { role }),
    ...(within.length === 0 ? {} : { within }),
    ...(gender === undefined ? {} : { gender }),
    ...(addressed || role !== null ? { addressed: true } : {}),
    ...(doubtful && role === null ? { doubtful: true } : {}),
  });
}

function bearerRole(scan: Scan, at: number, stretch: Stretch, addressed: boolean): Span | null {
  const { role } = scan;
  if (role === null || role.reach !== at || role.bridge === 'other') return null;
  const full = stretch.end - stretch.from >= 2;
  if (!addressed && afterArea(scan, at)) return null;
  if (!addressed && stretch.end - stretch.from < 2 && (role.collective || role.owner !== null)) return null;
  if ((role.bridge === 'bracket' || role.bridge === 'topic') && (!full || role.owner !== null)) return null;
  if (role.bridge === 'comma' && (role.owner !== null || !addressed || !full)) return null;
  return spanOf(scan, role.from, role.end);
}
