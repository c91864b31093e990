import { isTimex } from '../../src/contract/timex.ts';
import { isOfName } from '../../src/core/corrections/kinds.ts';
import { isSamePhrase } from '../../src/core/text/index.ts';
import { type DraftAnswer, openAnswers, saveAnswers } from './answers.ts';
import { clean } from './clean.ts';
import type {
  Act,
  ArticleAnalysis,
  Correction,
  Entity,
  EntityCorrection,
  Span,
  Stance,
  Statement,
  StatementCorrection,
  StatementPlace,
} from './contract.ts';
import { type EntityField, isOfStatement, isSameStatement, withoutFields } from './corrections.ts';

/** What a form sets right: a statement, or characters that are to become one. */
export interface Subject {
  /** As it was read, with names of any length. */
  readonly article: ArticleAnalysis;
  readonly content: Span;
  /** None where the program found none. */
  readonly statement: Statement | undefined;
  /** The issues that it stands in, and what it answers there. */
  readonly answers: readonly { readonly question: string; readonly stance: Stance }[];
}

/** Whom the first speaker speaks for. */
interface PartyFields {
  party: string;
  /** It speaks for nobody but itself. */
  alone: boolean;
  onlyHere: boolean;
}

export interface DraftParty extends PartyFields {
  /** As it was shown first: what is not changed in a form sets nothing right. */
  readonly shown: Readonly<PartyFields>;
}

/** A name, and the right one where it is wrong. */
export interface DraftSpeaker {
  name: string;
  is: string;
  /** The right name as it was shown first. */
  readonly shown: string;
}

/** What stands in the form. */
export interface Draft extends DraftParty {
  verdict: 'change' | 'right' | 'wrong';
  /** Whoever says it, with the right name where the name is wrong. */
  speakers: DraftSpeaker[];
  act: Act;
  /** TIMEX3; empty: not told. */
  saidOn: string;
  answers: DraftAnswer[];
  note: string;
}

/** The form as it opens: what was read, with what was gathered about it already. */
export function openDraft(subject: Subject, gathered: readonly Correction[]): Draft {
  const place = placeOf(subject);
  const own = gathered.filter(isOfStatement).find((one) => isSameStatement(one, place));
  const names = own?.speakers ?? namesOf(subject);
  const speakers = names.map((name) => openSpeaker(subject, name, gathered));
  return {
    verdict: own?.statement === 'wrong' || own?.statement === 'right' ? own.statement : 'change',
    speakers,
    ...openParty(subject, speakers[0]?.name ?? '', gathered),
    act: own?.act ?? subject.statement?.act ?? 'assert',
    saidOn: (own?.saidOn === undefined ? subject.statement?.saidOn : own.saidOn) ?? '',
    answers: openAnswers(place, subject.answers, gathered),
    note: own?.note ?? '',
  };
}

/** A row of the form, with the right name that was given to this name before. */
export function openSpeaker(subject: Subject, name: string, gathered: readonly Correction[]): DraftSpeaker {
  const is = told(gathered, subject, name, 'is')?.is ?? '';
  return { name, is, shown: is };
}

/** The party of a name, for it is another when the first speaker becomes another. */
export function openParty(subject: Subject, name: string, gathered: readonly Correction[]): DraftParty {
  const correction = told(gathered, subject, name, 'party');
  const party = correction === undefined ? partyRead(subject, name) : correction.party;
  const shown = {
    party: party ?? '',
    alone: party === null,
    onlyHere: isUnnamed(subject, name) || correction?.article !== undefined,
  };
  return { ...shown, shown };
}

/** Whether a person has changed what the form showed of the party. */
export const isPartyChanged = ({ party, alone, onlyHere, shown }: DraftParty): boolean =>
  clean(party) !== shown.party || alone !== shown.alone || onlyHere !== shown.onlyHere;

/** What the articles call by such words is another elsewhere: `a resident`. */
export const isUnnamed = ({ article }: Subject, name: string): boolean => called(article, name)?.kind === 'unnamed';

/** Whether a name is that of an entity of the article, which can be misspelt. */
export const isKnown = ({ article }: Subject, name: string): boolean => called(article, name) !== undefined;

/** Whether a day is one that the contract and the calendar have; what was read may be told in other ways. */
export function isDay(value: string, { statement }: Subject): boolean {
  const day = toTimex(value);
  return day === '' || day === statement?.saidOn || isTimex(day);
}

/** `14/3/2025`, `3/2025`: as the page writes days, for `2025-03-14`, `2025-03`. */
function toTimex(value: string): string {
  const typed = clean(value);
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(typed) ?? [];
  if (year === '') return typed;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** What was gathered, with what stands in the form in the stead of what it held about the same. */
export function saveDraft(draft: Draft, subject: Subject, gathered: readonly Correction[]): readonly Correction[] {
  const statement = statementOf(draft, subject);
  const place = placeOf(subject);
  const isReplaced = (one: Correction): boolean =>
    isSameStatement(one, place) && (isOfStatement(one) || draft.verdict === 'wrong');
  const others = gathered.filter((one) => !isReplaced(one));
  const set = statement ? [...others, statement] : others;
  return draft.verdict === 'change' ? saveNames(draft, subject, saveAnswers(draft.answers, place, set)) : set;
}

/** The correction of the statement, with the fields alone that are not as they were read. */
function statementOf(draft: Draft, subject: Subject): StatementCorrection | undefined {
  const note = clean(draft.note);
  const place = { ...placeOf(subject), ...(note !== '' && { note }) };
  if (draft.verdict !== 'change') return { ...place, statement: draft.verdict };
  const { statement } = subject;
  const speakers = [...new Set(draft.speakers.map(({ name }) => clean(name)))].filter((name) => name !== '');
  const read = namesOf(subject);
  const isAsRead = speakers.length === read.length && speakers.every((name, at) => isSamePhrase(name, read[at] ?? ''));
  const saidOn = toTimex(draft.saidOn) || null;
  const changes = {
    ...(!isAsRead && { speakers }),
    ...(draft.act !== statement?.act && { act: draft.act }),
    ...(saidOn !== (statement?.saidOn ?? null) && { saidOn }),
  };
  if (statement === undefined) return { ...place, statement: 'missing', ...changes };
  return Object.keys(changes).length > 0 || note !== '' ? { ...place, ...changes } : undefined;
}

function saveNames(draft: Draft, subject: Subject, gathered: readonly Correction[]): readonly Correction[] {
  let set = gathered;
  for (const [at, row] of draft.speakers.entries()) {
    const name = clean(row.name);
    if (name === '') continue;
    const here = isUnnamed(subject, name);
    if (at === 0 && isPartyChanged(draft)) set = saveParty(draft, subject, name, set);
    const is = clean(row.is);
    if (is === row.shown) continue;
    set = dropField(set, subject, name, 'is', here);
    if (is !== '' && is !== name) set = [...set, { name, ...(here && { article: subject.article.id }), is }];
  }
  return set;
}

/** A party that was emptied: it speaks for nobody but itself. */
function saveParty(
  draft: DraftParty,
  subject: Subject,
  name: string,
  gathered: readonly Correction[],
): readonly Correction[] {
  const here = isUnnamed(subject, name) || draft.onlyHere;
  const emptied = draft.shown.party === '' ? undefined : null;
  const party = draft.alone ? null : clean(draft.party) || emptied;
  const others = dropField(gathered, subject, name, 'party', here);
  const isRead = party === partyRead(subject, name) && told(others, subject, name, 'party') === undefined;
  if (party === undefined || isRead) return others;
  return [...others, { name, ...(here && { article: subject.article.id }), party }];
}

/** Without what was gathered of a field in this article, or in all; what is set right here alone leaves that of the others as it is. */
function dropField(
  gathered: readonly Correction[],
  { article }: Subject,
  name: string,
  field: EntityField,
  here: boolean,
): readonly Correction[] {
  const isInScope = (of: string | undefined): boolean => of === article.id || (of === undefined && !here);
  return withoutFields(gathered, [field], (one) => isInScope(one.article) && isSamePhrase(one.name, name));
}

/** The last of the corrections that tell this field of a name in this article; what is told for it alone outranks what is told for all. */
function told(
  gathered: readonly Correction[],
  { article }: Subject,
  name: string,
  field: EntityField,
): EntityCorrection | undefined {
  const all = gathered.filter(
    (one): one is EntityCorrection => isOfName(one) && one[field] !== undefined && isSamePhrase(one.name, name),
  );
  return all.findLast((one) => one.article === article.id) ?? all.findLast((one) => one.article === undefined);
}

/** Null: it speaks for nobody but itself; undefined: the article does not know the name. */
function partyRead({ article }: Subject, name: string): string | null | undefined {
  const entity = called(article, name);
  return entity && (entity.party ?? null);
}

const called = ({ entities }: ArticleAnalysis, name: string): Entity | undefined =>
  entities.find((entity) => isSamePhrase(entity.name, name));

function namesOf({ article, statement }: Subject): readonly string[] {
  const names = (statement?.speakers ?? []).flatMap((id) => article.entities.find((one) => one.id === id)?.name ?? []);
  return [...new Set(names)];
}

/** What names the statement in a correction. */
export function placeOf({ article, content }: Pick<Subject, 'article' | 'content'>): StatementPlace {
  const { start, end } = content;
  return { article: article.id, content: { start, end }, quote: article.text.slice(start, end) };
}
