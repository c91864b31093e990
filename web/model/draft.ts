import { isTimex } from '../../src/contract/timex.ts';
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
} from './contract.ts';
import { type EntityField, isOfName, isSameName, isSameStatement, withoutField } from './corrections.ts';

/** All acts, the plainest first. */
export const acts: readonly Act[] = [
  'assert',
  'accuse',
  'deny',
  'confirm',
  'withhold',
  'demand',
  'warn',
  'commit',
  'express',
];

/** What a form sets right: a statement, or characters that are to become one. */
export interface Subject {
  /** As it was read, with names of any length. */
  readonly article: ArticleAnalysis;
  readonly content: Span;
  /** None where the program found none. */
  readonly statement: Statement | undefined;
}

/** Whom the first speaker speaks for. */
export interface DraftParty {
  party: string;
  /** It speaks for nobody but itself. */
  alone: boolean;
  onlyHere: boolean;
}

/** What stands in the form. */
export interface Draft extends DraftParty {
  verdict: 'change' | 'right' | 'wrong';
  /** Whoever says it, with the right name where the name is wrong. */
  speakers: { name: string; is: string }[];
  act: Act;
  /** TIMEX3; empty: not told. */
  saidOn: string;
  /** Empty: as it was read. */
  stance: Stance | 'none' | '';
  note: string;
}

/** The form as it opens: what was read, with what was gathered about it already. */
export function openDraft(subject: Subject, gathered: readonly Correction[]): Draft {
  const own = gathered.find((one): one is StatementCorrection => isSameStatement(one, placeOf(subject)));
  const names = own?.speakers ?? namesOf(subject);
  const speakers = names.map((name) => ({ name, is: told(gathered, subject, name, 'is')?.is ?? '' }));
  return {
    verdict: own?.statement === 'wrong' || own?.statement === 'right' ? own.statement : 'change',
    speakers,
    ...openParty(subject, speakers[0]?.name ?? '', gathered),
    act: own?.act ?? subject.statement?.act ?? 'assert',
    saidOn: (own?.saidOn === undefined ? subject.statement?.saidOn : own.saidOn) ?? '',
    stance: own?.stance ?? '',
    note: own?.note ?? '',
  };
}

/** The party of a name, for it is another when the first speaker becomes another. */
export function openParty(subject: Subject, name: string, gathered: readonly Correction[]): DraftParty {
  const correction = told(gathered, subject, name, 'party');
  const party = correction === undefined ? partyRead(subject, name) : correction.party;
  return {
    party: party ?? '',
    alone: party === null,
    onlyHere: isUnnamed(subject, name) || correction?.article !== undefined,
  };
}

/** What the articles call by such words is another elsewhere: `a resident`. */
export const isUnnamed = ({ article }: Subject, name: string): boolean => called(article, name)?.kind === 'unnamed';

/** Whether a name is that of an entity of the article, which can be misspelt. */
export const isKnown = ({ article }: Subject, name: string): boolean => called(article, name) !== undefined;

/** Whether a day is one that the contract and the calendar have; what was read may be told in other ways. */
export function isDay(value: string, { statement }: Subject): boolean {
  const day = value.trim();
  if (day === '' || day === statement?.saidOn) return true;
  return isTimex(day);
}

/** What was gathered, with what stands in the form in the stead of what it held about the same. */
export function saveDraft(draft: Draft, subject: Subject, gathered: readonly Correction[]): readonly Correction[] {
  const statement = statementOf(draft, subject);
  const others = gathered.filter((one) => !isSameStatement(one, placeOf(subject)));
  const set = statement ? [...others, statement] : others;
  return draft.verdict === 'change' ? saveNames(draft, subject, set) : set;
}

/** The correction of the statement, with the fields alone that are not as they were read. */
function statementOf(draft: Draft, subject: Subject): StatementCorrection | undefined {
  const note = clean(draft.note);
  const place = { ...placeOf(subject), ...(note !== '' && { note }) };
  if (draft.verdict !== 'change') return { ...place, statement: draft.verdict };
  const { statement } = subject;
  const speakers = [...new Set(draft.speakers.map(({ name }) => clean(name)))].filter((name) => name !== '');
  const read = namesOf(subject);
  const isAsRead = speakers.length === read.length && speakers.every((name, at) => isSameName(name, read[at] ?? ''));
  const saidOn = clean(draft.saidOn) || null;
  const changes = {
    ...(!isAsRead && { speakers }),
    ...(draft.act !== statement?.act && { act: draft.act }),
    ...(saidOn !== (statement?.saidOn ?? null) && { saidOn }),
    ...(draft.stance !== '' && draft.stance !== statement?.stance && { stance: draft.stance }),
  };
  if (statement === undefined) return { ...place, statement: 'missing', ...changes };
  return Object.keys(changes).length > 0 || note !== '' ? { ...place, ...changes } : undefined;
}

function saveNames(draft: Draft, subject: Subject, gathered: readonly Correction[]): readonly Correction[] {
  const { id } = subject.article;
  let set = gathered;
  for (const [at, row] of draft.speakers.entries()) {
    const name = clean(row.name);
    if (name === '') continue;
    const here = isUnnamed(subject, name);
    if (at === 0) {
      set = dropField(set, subject, name, 'party');
      const party = draft.alone ? null : clean(draft.party) || undefined;
      const known = partyRead(subject, name);
      if (party !== undefined && party !== known)
        set = [...set, { name, ...((here || draft.onlyHere) && { article: id }), party }];
    }
    set = dropField(set, subject, name, 'is');
    const is = clean(row.is);
    if (is !== '' && is !== name) set = [...set, { name, ...(here && { article: id }), is }];
  }
  return set;
}

function dropField(
  gathered: readonly Correction[],
  { article }: Subject,
  name: string,
  field: EntityField,
): readonly Correction[] {
  return gathered.flatMap((one): readonly Correction[] => {
    if (!isOfName(one) || !isSameName(one.name, name) || (one.article ?? article.id) !== article.id) return [one];
    const rest = withoutField(one, field);
    return rest ? [rest] : [];
  });
}

/** The last of the corrections that tell this field of a name in this article. */
function told(
  gathered: readonly Correction[],
  { article }: Subject,
  name: string,
  field: EntityField,
): EntityCorrection | undefined {
  return gathered.findLast(
    (one): one is EntityCorrection =>
      isOfName(one) &&
      one[field] !== undefined &&
      isSameName(one.name, name) &&
      (one.article ?? article.id) === article.id,
  );
}

/** Null: it speaks for nobody but itself; undefined: the article does not know the name. */
function partyRead({ article }: Subject, name: string): string | null | undefined {
  const entity = called(article, name);
  return entity && (entity.party ?? null);
}

const called = ({ entities }: ArticleAnalysis, name: string): Entity | undefined =>
  entities.find((entity) => isSameName(entity.name, name));

function namesOf({ article, statement }: Subject): readonly string[] {
  const names = (statement?.speakers ?? []).flatMap((id) => article.entities.find((one) => one.id === id)?.name ?? []);
  return [...new Set(names)];
}

/** What names the statement in a correction. */
export function placeOf({ article, content }: Pick<Subject, 'article' | 'content'>): StatementCorrection {
  const { start, end } = content;
  return { article: article.id, content: { start, end }, quote: article.text.slice(start, end) };
}

/** The form that texts of the dossier have. */
const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
