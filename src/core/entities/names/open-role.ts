import { DASHES, type Token } from '../../text/index.ts';
import { AS, is, type Match, match, type Sense } from '../lexicon.ts';
import { copyOf } from '../phrases/name-mention.ts';
import { bracketed, isAbbreviation } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { isNative } from '../phrases/spelling.ts';
import { type OpenRole, type Scan, spanOf } from './scan.ts';

/** Longest topic of an office in words that no list knows: `giáo sư về hành vi nghiện của …`. */
const MAX_TOPIC = 8;

/** After `Trưởng ban` comes what the body is about, even if the word could begin a body too. */
export function homeField(scan: Scan, at: number, bodyEnd: number): boolean {
  const { role } = scan;
  if (role === null || !role.home || role.end !== at) return false;
  return (match(scan, at, AS.field)?.end ?? 0) >= Math.max(bodyEnd, at + 1);
}

/** A role word; a relation (`mẹ`, `luật sư của`) is none, for its name is somebody else's. */
export function roleAt(scan: Scan, at: number): Match<Extract<Sense, { as: 'role' }>> | undefined {
  const role = match(scan, at, AS.role);
  if (role?.sense.speaks === 'kin') return undefined;
  return scan.role?.reach === at && is(scan, at, AS.topic) ? undefined : role;
}

export function takeRole(scan: Scan, at: number, end: number): number {
  if (scan.role !== null && scan.role.reach === at && !beginsAnother(scan, scan.role, at, end)) {
    extendRole(scan, at, end);
    return end;
  }
  closeRole(scan);
  const sense = match(scan, at, AS.role)?.sense;
  const owner = ownerBefore(scan, at);
  const collective = sense !== undefined && scan.words.impersonal.has(sense.group);
  const home = sense?.under !== undefined;
  scan.role = {
    from: roleStart(scan, at),
    end,
    reach: end,
    owner,
    bridge: 'none',
    named: false,
    collective,
    loose: 0,
    topical: owner !== null,
    home,
  };
  return end;
}

/** Whether a role word right behind an open role is somebody else's. */
function beginsAnother(scan: Scan, { from, bridge, owner, named }: OpenRole, at: number, end: number): boolean {
  // `trợ lý của Bộ trưởng A`: A is the minister.
  if (is(scan, at - 1, AS.of) || besideMany(scan, from, at)) return true;
  // `ông A, đại biểu tỉnh B, về vụ kiện bác sĩ C`.
  if (bridge === 'topic') return owner !== null && leadsPerson(scan, end);
  if (bridge !== 'comma') return false;
  // `theo ủy quyền của Chủ tịch, Bộ trưởng A`.
  if (is(scan, from - 1, AS.of)) return true;
  // `Trả lời phóng viên, Đại tá A`.
  const before = match(scan, from, AS.role);
  if (before !== undefined && scan.words.audience.has(before.sense.group)) return true;
  // `Trả lời thẩm phán, bị cáo A`: who speaks for nobody holds no office besides.
  if (owner === null) return match(scan, at, AS.role)?.sense.speaks === 'private';
  // `ông A, chủ tịch Công ty B, luật sư C`: the office is that of A.
  return named && leadsPerson(scan, end) && !is(scan, end, AS.field);
}

const leadsPerson = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.capital === true && !is(scan, at, AS.body | AS.area | AS.name);

/** `các tướng lĩnh và Bộ trưởng A`: many, and one besides them. */
function besideMany(scan: Scan, from: number, at: number): boolean {
  const quantifier = match(scan, from - 1, AS.quantifier);
  return is(scan, at - 1, AS.and) && quantifier?.end === from && quantifier.sense.plural;
}

/** `cựu`, `nguyên`, `phó` before a role word belong to it. */
function roleStart(r: PhraseReading, at: number): number {
  const before = match(r, at - 1, AS.former);
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
    if ([',', '-', '–', '—', '('].includes(token.text) || is(scan, from, AS.copula)) marks += 1;
    else if (!is(scan, from, AS.quantifier) && !is(scan, from, AS.honorific)) return null;
    from -= 1;
    steps += 1;
  }
  return null;
}

export function extendRole(scan: Scan, at: number, end: number): void {
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

/** A body or state that stands in the open role phrase. */
export function extendByName(scan: Scan, at: number, end: number): void {
  extendRole(scan, at, end);
  if (scan.role !== null && scan.role.end === end) scan.role.named = true;
}

export function closeRole(scan: Scan): void {
  const { role } = scan;
  scan.role = null;
  if (role === null || role.owner === null) return;
  const owner = scan.found[role.owner];
  if (owner === undefined) return;
  const apposed = copyOf(owner);
  apposed.apposition = spanOf(scan, role.from, role.end);
  scan.found[role.owner] = apposed;
}

export function readMark(scan: Scan, at: number, token: Token): number {
  const { role } = scan;
  if (role === null || role.reach !== at) return at + 1;
  const abbreviation = bracketed(scan, at);
  if (abbreviation !== undefined) {
    let end = abbreviation;
    while (end < abbreviation + 6 && scan.tokens[end]?.text !== ')') end += 1;
    role.reach = end + 1;
    return end + 1;
  }
  if (token.text === '.' && isShortTitle(scan, at - 1)) role.reach = at + 1;
  else if (token.text === ',' || token.text === '&' || DASHES.has(token.text)) {
    role.reach = at + 1;
    role.bridge = token.text === ',' ? 'comma' : 'other';
  } else if (token.text === '(' && role.owner === null && scan.tokens[at + 1]?.capital === true) {
    role.reach = at + 1;
    role.bridge = 'bracket';
  } else closeRole(scan);
  return at + 1;
}

/** `TS. Trần Văn A`, `GS.TS`: the dot of a title of few letters that is no word. */
function isShortTitle({ tokens, words }: Scan, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 2]];
  if (token === undefined || next?.capital !== true || isNative(words, token)) return false;
  return token.text.length <= MAX_TITLE && (isAbbreviation(token) || token.text.length < MAX_TITLE);
}

/** Longest title with a dot behind it in letters, in capitals: `NSƯT.`. */
const MAX_TITLE = 4;

/** Function words and field words inside a role phrase; all else ends it. */
export function readFiller(scan: Scan, at: number, compoundEnd: number): number {
  const token = scan.tokens[at];
  const { role } = scan;
  if (role === null || role.reach !== at) {
    if (role !== null && role.reach < at) closeRole(scan);
    return Math.max(compoundEnd, at + 1);
  }
  // `phóng viên 29 tuổi John Doe`.
  if (token?.kind === 'number' && role.bridge === 'none') {
    const [unit, bearer] = [scan.tokens[at + 1], scan.tokens[at + 2]];
    if (unit?.lower === scan.words.age && bearer?.capital === true) {
      extendRole(scan, at, at + 2);
      return at + 2;
    }
  }
  const field = match(scan, at, AS.field);
  const area = match(scan, at, AS.area);
  const material = Math.max(field?.end ?? 0, area?.end ?? 0);
  if (material > 0 && ((role.bridge !== 'comma' && role.bridge !== 'bracket') || scan.tokens[at]?.capital === true)) {
    extendRole(scan, at, material);
    return material;
  }
  const and = token?.lower === scan.words.conjunction ? match(scan, at, AS.and) : undefined;
  const link = match(scan, at, AS.of) ?? match(scan, at, AS.link) ?? and;
  const topic = match(scan, at, AS.topic);
  if (topic !== undefined && role.bridge !== 'comma') {
    role.reach = topic.end;
    role.bridge = 'topic';
    role.topical = true;
    return topic.end;
  }
  const loose = role.topical && role.loose < MAX_TOPIC && link === undefined && token?.capital === false;
  if (loose && role.bridge !== 'comma' && role.bridge !== 'bracket' && !is(scan, at, AS.predicate | AS.and)) {
    role.reach = at + 1;
    role.bridge = 'topic';
    role.loose += 1;
    return at + 1;
  }
  if (link !== undefined && role.bridge !== 'comma') {
    role.reach = link.end;
    if (role.bridge !== 'topic' || is(scan, at, AS.of)) role.bridge = 'other';
    return link.end;
  }
  if (is(scan, at, AS.former) && match(scan, at + 1, AS.role) !== undefined) {
    role.reach = at + 1;
    return at + 1;
  }
  closeRole(scan);
  return Math.max(compoundEnd, at + 1);
}
