import { sentenceAt } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { type Answer, isSame, type Tell, VALUES } from '../choice.ts';
import { AS, type Gender, is, match } from '../lexicon.ts';
import type { RoleFact } from '../phrases/role-fact.ts';
import { folded, foldedTokens } from '../phrases/spelling.ts';
import type { Draft } from '../registry/draft.ts';
import { sightsBefore } from './antecedent.ts';
import type { Question } from './question.ts';
import type { Walk } from './walk.ts';

/** How an entity stands in the text around a question. */
export interface Standing {
  /** Last place before it where it was named or spoke; -1: only later. */
  at: number;
  spoke: number;
  turns: number;
  named: number;
}

/** What holds for all answers to a question. */
export interface Survey {
  readonly standings: ReadonlyMap<Draft, Standing>;
  readonly sentence: number;
  /** People and their distances, the one named last first. */
  readonly order: readonly Draft[];
  readonly most: number;
  readonly firstBefore: Draft | null;
  readonly firstOwn: Draft | null;
  readonly women: boolean;
  /** Mentions of people. */
  readonly people: number;
  /** The first person named behind the content in its sentence. */
  readonly firstBehind: Draft | null;
  readonly shape: Shape;
}

/** What a description is made of. */
export interface Shape {
  readonly key: string;
  readonly span: Span;
  /** A word for a person stands in it. */
  readonly human: boolean;
  /** A relative of somebody, or one who serves him. */
  readonly kin: boolean;
  readonly of: boolean;
  readonly group: boolean;
  readonly length: number;
}

const NOWHERE: Span = { start: 0, end: 0 };

export function shapeOf({ r }: Walk, { phrase }: Question): Shape {
  if (phrase === null) return { key: '', span: NOWHERE, human: true, kin: false, of: false, group: false, length: 1 };
  const { from, end } = phrase;
  const starts = (as: number): boolean => {
    for (let at = from; at < Math.min(end, from + MAX_OPENING); at++) if (is(r, at, as)) return true;
    return false;
  };
  let of = false;
  let kin = false;
  let head: unknown = null;
  for (let at = from; at < end; at++) {
    of ||= is(r, at, AS.of);
    const role = match(r, at, AS.role)?.sense;
    kin ||= at < from + MAX_OPENING && role?.speaks === 'kin';
    // `quản lý của nữ ca sĩ`: somebody who serves another one.
    kin ||= at > from + 1 && role !== undefined && r.words.celebrated.has(role.group) && head !== null;
    head ??= role ?? null;
  }
  return {
    key: foldedTokens(r, from, end).join(' '),
    span: { start: r.tokens[from]?.start ?? 0, end: r.tokens[end - 1]?.end ?? 0 },
    human: starts(AS.origin | AS.honorific | AS.role),
    kin,
    of,
    group: starts(AS.group),
    length: end - from,
  };
}

/** Words of quantity before a noun. */
const MAX_OPENING = 3;

/** `“…” - ông A cười`: who is named behind the content, in the sentence that it ends in. */
function firstBehind({ sights, sentences, attributions }: Walk, { by, index }: Question): Draft | null {
  const end = attributions[index]?.content.end;
  if (by !== 'nothing' || end === undefined) return null;
  const last = sentences[sentenceAt(sentences, end)]?.end ?? end;
  for (let at = sightsBefore(sights, end); (sights[at]?.start ?? last) < last; at++)
    if (sights[at]?.draft.kind === 'person') return sights[at]?.draft ?? null;
  return null;
}

export function surveyOf(
  walk: Walk,
  question: Question,
  standings: ReadonlyMap<Draft, Standing>,
  shape: Shape,
): Survey {
  const { sights, sentences } = walk;
  const { offset } = question;
  const sentence = sentenceAt(sentences, offset);
  const people = [...standings].filter(([{ kind }]) => kind === 'person');
  const firstIn = (index: number): Draft | null => {
    const span = sentences[index];
    if (span === undefined) return null;
    for (let at = sightsBefore(sights, span.start); at < sights.length; at++) {
      const sight = sights[at];
      if (sight === undefined || sight.start >= Math.min(span.end, offset)) return null;
      if (sight.draft.kind === 'person') return sight.draft;
    }
    return null;
  };
  return {
    standings,
    sentence,
    order: people.sort(([, a], [, b]) => b.at - a.at).map(([draft]) => draft),
    most: Math.max(0, ...people.map(([, { named }]) => named)),
    firstBefore: firstIn(sentence - 1),
    firstOwn: firstIn(sentence),
    women: people.some(([draft, { at }]) => draft.gender === 'f' && at >= 0),
    people: people.reduce((sum, [, { named }]) => sum + named, 0),
    firstBehind: firstBehind(walk, question),
    shape,
  };
}

const KINDS: readonly string[] = ['person', 'organization', 'country', 'place', 'group', 'document', 'unnamed'];

const flag = (value: boolean): number => (value ? 1 : 0);

/** Small numbers by themselves, greater ones together. */
function bucket(value: number): number {
  if (value < 5) return Math.max(0, value);
  return value < 8 ? 5 : value < 13 ? 6 : 7;
}

export function describe(walk: Walk, question: Question, survey: Survey, answer: Answer<Draft>, tell: Tell): void {
  const { role, ruled, bodies, by } = question;
  const { shape } = survey;
  const rule = isSame(answer, ruled);
  tell('rule', flag(rule));
  const [draft, second] = answer ?? [];
  if (draft === undefined) {
    tell('none', flag(ruled === null));
    if (role !== null) tell('none role', roleKind(role) * 2 + flag(rule));
    tell('none head', flag(shape.of) * 2 + flag(shape.group) * 4 + flag(rule) * 8);
    tell('none length', bucket(shape.length - 1) * 2 + flag(rule));
    tell('none class', classOf(walk, role) * 2 + flag(rule));
    tell('none bodies', Math.min(3, bodies.length) * 2 + flag(role?.words.size === role?.head.length));
    return;
  }
  const { standings, sentence, order, most, people } = survey;
  const standing = standings.get(draft) ?? { at: -1, spoke: -1, turns: 0, named: 0 };
  const far = standing.at < 0 ? VALUES - 1 : bucket(sentence - sentenceAt(walk.sentences, standing.at));
  const quoted = standing.at < 0 ? 2 : flag(isQuoted(walk.attributions, standing.at, question.index));
  tell('kind', (KINDS.indexOf(draft.kind) + 1) * 2 + flag(second !== undefined));
  tell('far', far);
  tell('rule far', rule ? far : VALUES - 2);
  tell(
    'spoke',
    standing.spoke < 0 ? 0 : standing.spoke === walk.turns.at(-1)?.at ? 1 : standing.at > standing.spoke ? 3 : 2,
  );
  tell('far spoke', standing.spoke < 0 ? VALUES - 1 : bucket(sentence - sentenceAt(walk.sentences, standing.spoke)));
  tell('turns', bucket(standing.turns));
  tell('named', bucket(standing.named));
  tell('most named', flag(standing.named === most) * 2 + flag(most > 2));
  tell('title', flag(isInTitle(walk, draft)));
  tell('first before', flag(draft === survey.firstBefore) * 2 + flag(survey.firstBefore === null));
  tell('own sentence', flag(draft === survey.firstOwn) * 2 + flag(survey.firstOwn === null));
  tell('quoted', quoted);
  tell('rule quoted', quoted * 2 + flag(rule));
  tell('opens', flag(opensSentence(walk, standing.at)));
  tell('rank', Math.min(4, order.indexOf(draft) + 1));
  tell('gender', genderFit(question.gender, draft, survey.women));
  tell('words', Math.min(4, draft.words.length) * 2 + flag(draft.foreign));
  tell('share', people === 0 ? 0 : Math.round((standing.named / people) * 6));
  tell('behind', flag(draft === survey.firstBehind) * 2 + flag(survey.firstBehind === null));
  if (by === 'nothing') return;
  const before = walk.answered.get(shape.key);
  tell('answered', before === undefined ? 2 : flag(before === draft));
  tell('class', classOf(walk, role) * 2 + flag(draft.roles.length === 0));
  tell('office', officeOf(walk, role, draft));
  tell('calling', (role === null ? 0 : roleKind(role)) * 3 + callingOf(walk, draft));
  tell('body', bodies.length === 0 ? 2 : flag(bodies.some((body) => isOf(walk, draft, body))));
}

const ROLE_KINDS: readonly string[] = ['office', 'profession', 'rank', 'private'];
const roleKind = ({ speaks }: RoleFact): number => ROLE_KINDS.indexOf(speaks) + 1;

/** The place lies in the content of an attribution before the question. */
function isQuoted(attributions: Walk['attributions'], at: number, index: number): boolean {
  for (let i = Math.min(index, attributions.length) - 1; i >= 0; i--) {
    const content: Span | undefined = attributions[i]?.content;
    if (content !== undefined && content.start <= at && at < content.end) return true;
    if (content !== undefined && content.end < at - MAX_CONTENT) return false;
  }
  return false;
}

/** Contents that began longer ago are not looked at. */
const MAX_CONTENT = 2000;

function isInTitle({ title, r }: Walk, { words, kind }: Draft): boolean {
  if (title === undefined || kind === 'unnamed') return false;
  const parts = folded(r, title);
  const last = words.at(-1);
  return parts.some((word, at) => word === last && (words.length < 2 || parts[at - 1] === words.at(-2)));
}

/** It is named within the first words of its sentence. */
function opensSentence({ sentences }: Walk, at: number): boolean {
  const start = sentences[sentenceAt(sentences, at)]?.start ?? 0;
  return at >= 0 && at - start < OPENING;
}

/** Characters before the subject of a sentence: a word of address, a title. */
const OPENING = 24;

const GENDERS: readonly Gender[] = ['any', 'm', 'f'];

const genderFit = (asked: Gender, { gender, foreign }: Draft, women: boolean): number =>
  gender === 'any' && asked !== 'any'
    ? 9 + flag(women) * 2 + flag(foreign)
    : GENDERS.indexOf(asked) * 3 + GENDERS.indexOf(gender);

/** Kinds of offices and callings that are for somebody named before more or less often. */
function classOf({ r }: Walk, role: RoleFact | null): number {
  if (role === null) return 0;
  const { words } = r;
  if (words.celebrated.has(role.group)) return 1;
  if (words.team.has(role.group)) return 2;
  if (words.impersonal.has(role.group)) return 3;
  if (words.covers.has(role.group)) return 4;
  return 4 + roleKind(role) > 7 ? 7 : 4 + Math.min(3, roleKind(role));
}

/** Whether somebody holds the office or calling asked for. */
function officeOf({ r }: Walk, role: RoleFact | null, { roles }: Draft): number {
  if (role === null) return roles.length === 0 ? 0 : 1;
  if (roles.some((held) => held.group === role.group)) return 2;
  if (roles.some((held) => r.words.covers.get(role.group)?.has(held.group) === true)) return 3;
  return roles.length === 0 ? 4 : roles.some(({ speaks }) => speaks === role.speaks) ? 5 : 6;
}

/** Whether somebody is of the stage, or holds an office. */
function callingOf({ r }: Walk, { roles }: Draft): number {
  if (roles.some(({ group }) => r.words.celebrated.has(group) || r.words.team.has(group))) return 1;
  return roles.some(({ speaks }) => speaks === 'office') ? 2 : 0;
}

function isOf({ r, registry }: Walk, { party, roles }: Draft, body: readonly string[]): boolean {
  const full = registry.lookup(body.join(' '))?.words ?? body;
  const within = (words: readonly string[]): boolean =>
    [body, full].some((own) => own.every((word) => words.includes(word)));
  return (party !== null && within(folded(r, party))) || roles.some(({ bodies }) => bodies.some(within));
}
