import { AS, is, match, type PronounKind, senseOf } from '../lexicon.ts';
import { folded } from '../phrases/spelling.ts';
import { tokenAt } from '../phrases/token-at.ts';
import type { Draft } from '../registry/draft.ts';
import type { Source } from '../sources/source.ts';
import { lastNamed, lastOf, lastTwo, namedNear, personBefore, sightsBefore } from './antecedent.ts';
import { antecedent } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import { country, unnamed, type Walk } from './walk.ts';

/** Turns that are looked back. */
const MAX_TURNS = 40;

/** Turns by which somebody is the article's main speaker. */
const LEADING = 3;

/** Statements of crowds and documents that a person's speech may go on after. */
const MAX_PASSING = 3;

/** No source: a follow-up continues the last speaker at its own level; a noun such as `cáo buộc` has none. */
export function withoutSource(walk: Walk, attribution: Attribution, index: number): readonly Draft[] {
  if (attribution.cue !== null && !resumes(walk, attribution.cue.start, index)) return [];
  const level = walk.outer[index];
  if (level === null || level === undefined) {
    const ruled = continued(walk, index);
    const { start: offset } = attribution.cue ?? attribution.content;
    return (
      antecedent(walk, {
        by: 'nothing',
        index,
        offset,
        gender: 'any',
        role: null,
        bodies: [],
        phrase: null,
        ruled: ruled.length === 0 ? null : ruled,
      }) ?? []
    );
  }
  for (let i = index - 1; i >= 0; i--) if (walk.outer[i] === level) return walk.resolved[i] ?? [];
  return walk.resolved[level] ?? [];
}

/** `Theo đó, …`; `Đồng thời đề nghị …` at the head of the sentence after another statement: the one who spoke goes on. */
function resumes({ r, sentences, attributions }: Walk, offset: number, index: number): boolean {
  const cue = tokenAt(r, offset);
  if (is(r, cue, AS.resume)) return true;
  const at = sentences.findLastIndex(({ start }) => start <= offset);
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  const last = attributions[index - 1]?.content.end ?? 0;
  if (before === undefined || sentence === undefined || last <= before.start || last > sentence.start) return false;
  const first = tokenAt(r, sentence.start);
  return cue > first && match(r, first, AS.resume)?.end === cue;
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
      const { gender } = source;
      const ruled = personBefore(walk, offset, gender);
      const [person = null] =
        antecedent(walk, {
          by: 'pronoun',
          index,
          offset,
          gender,
          role: null,
          bodies: [],
          phrase: source,
          ruled: ruled === null ? null : [ruled],
        }) ?? [];
      if (person?.gender === 'any') person.gender = gender;
      return person === null ? [unnamed(walk, source, { human: true })] : [person];
    }
    case 'self': {
      const outer = walk.outer[index];
      if (outer !== null && outer !== undefined) return walk.resolved[outer] ?? [];
      const last = continued(walk, index);
      const labelled = last.length > 0 ? null : labelBefore(walk, offset);
      return labelled === null ? last : [labelled];
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
      return several(walk, source, lastStates(walk, offset));
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

/** `Lê Văn Tám, sinh viên: tôi mong …`: who is named at the head of the sentence, before its colon. */
function labelBefore(walk: Walk, offset: number): Draft | null {
  const { r, sights, sentences } = walk;
  const sentence = sentences.findLast(({ start }) => start <= offset);
  const named = sights.find(({ start, draft }) => start >= (sentence?.start ?? offset) && draft.kind === 'person');
  if (named === undefined || named.start >= offset) return null;
  for (let at = tokenAt(r, named.end); (r.tokens[at]?.start ?? offset) < offset; at++)
    if (r.tokens[at]?.text === ':') return named.draft;
  return null;
}

/** The two states named last, by their own names or by those who speak for them. */
function lastStates(walk: Walk, offset: number): readonly Draft[] {
  const stateOf = (draft: Draft): Draft | undefined => {
    if (draft.kind === 'country') return draft;
    const party = draft.kind === 'person' && draft.party !== null ? folded(walk.r, draft.party) : null;
    const state = party === null ? undefined : senseOf(walk.r.words.lexicon, party, 'name');
    return state?.kind === 'country' ? country(walk, state.name) : undefined;
  };
  const found = new Set<Draft>();
  for (let i = sightsBefore(walk.sights, offset) - 1; i >= 0 && found.size < 2; i--) {
    const sight = walk.sights[i];
    const state = sight === undefined ? undefined : stateOf(sight.draft);
    if (state !== undefined) found.add(state);
  }
  return [...found].reverse();
}

const several = (walk: Walk, source: Source, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length === 2 ? drafts : [unnamed(walk, source, { plural: true })];

const isMany = (draft: Draft): boolean =>
  draft.plural || (draft.kind === 'organization' && !draft.medium) || draft.kind === 'group';
