import { lastNamed, lastOf, lastTwo, namedNear, personBefore } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import type { PronounKind } from './lexicon.ts';
import { is } from './read-name.ts';
import type { Source } from './read-source.ts';
import type { Draft } from './registry.ts';
import { tokenAt } from './token-at.ts';
import { unnamed, type Walk } from './walk.ts';

/** Turns that are looked back. */
const MAX_TURNS = 40;

/** Turns by which somebody is the article's main speaker. */
const LEADING = 3;

/** Statements of crowds and documents that a person's speech may go on after. */
const MAX_PASSING = 3;

/** No source: a follow-up continues the last speaker at its own level; a noun such as `cáo buộc` has none. */
export function withoutSource(walk: Walk, attribution: Attribution, index: number): readonly Draft[] {
  if (attribution.cue !== null && !is(walk.r, tokenAt(walk.r, attribution.cue.start), 'resume')) return [];
  const level = walk.outer[index];
  if (level === null || level === undefined) return continued(walk, index);
  for (let i = index - 1; i >= 0; i--) if (walk.outer[i] === level) return walk.resolved[i] ?? [];
  return walk.resolved[level] ?? [];
}

/** The speaker whose speech goes on; a crowd or a document that was only quoted in passing does not. */
function continued(walk: Walk, index: number): readonly Draft[] {
  let last: readonly Draft[] | null = null;
  let steps = 0;
  for (let i = index - 1; i >= 0 && steps < MAX_PASSING; i--) {
    if (walk.outer[i] !== null) continue;
    const drafts = walk.resolved[i] ?? [];
    last ??= drafts;
    const [only] = drafts;
    const leads = only !== undefined && (last === drafts || spokeOften(walk, only));
    if (leads && !drafts.every((draft) => draft.plural || draft.kind === 'document')) return drafts;
    steps += 1;
  }
  return last ?? [];
}

const spokeOften = ({ turns }: Walk, draft: Draft): boolean =>
  turns.slice(-MAX_TURNS).filter(({ drafts }) => drafts.includes(draft)).length >= LEADING;

export function pronoun(
  walk: Walk,
  of: PronounKind,
  source: Extract<Source, { kind: 'pronoun' }>,
  offset: number,
  index: number,
): readonly Draft[] {
  const found = (draft: Draft | null): readonly Draft[] => (draft === null ? [unnamed(walk, source)] : [draft]);
  switch (of) {
    case 'person': {
      const person = personBefore(walk, offset, source.gender);
      if (person?.gender === 'any') person.gender = source.gender;
      return person === null ? [unnamed(walk, source, { human: true })] : [person];
    }
    case 'self': {
      const outer = walk.outer[index];
      return outer === null || outer === undefined ? continued(walk, index) : (walk.resolved[outer] ?? []);
    }
    case 'people': {
      const around = walk.resolved[walk.outer[index] ?? -1] ?? [];
      if (around.length > 1 || around.some((draft) => isMany(draft) || draft.kind === 'country')) return around;
      const turn = walk.turns.findLast(({ drafts }) => drafts.length > 1 || drafts.some(isMany));
      return turn?.drafts ?? found(namedNear(walk, offset, isMany));
    }
    case 'pair':
      return several(
        walk,
        source,
        lastTwo(walk, offset, (draft) => draft.kind === 'person'),
      );
    case 'states':
      return several(
        walk,
        source,
        lastTwo(walk, offset, (draft) => draft.kind === 'country'),
      );
    case 'country':
      return found(lastNamed(walk, offset, (draft) => draft.kind === 'country'));
    case 'body':
      return found(lastOf(walk, offset, (draft) => draft.kind === 'organization' && !draft.medium));
    case 'document':
      return found(lastOf(walk, offset, (draft) => draft.kind === 'document'));
    case 'source':
      return found(
        walk.turns.findLast(({ drafts }) => drafts.some((draft) => draft.kind === 'unnamed'))?.drafts[0] ?? null,
      );
  }
}

const several = (walk: Walk, source: Source, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length === 2 ? drafts : [unnamed(walk, source, { plural: true })];

const isMany = (draft: Draft): boolean =>
  draft.plural || (draft.kind === 'organization' && !draft.medium) || draft.kind === 'group';
