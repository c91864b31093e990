import type { Span } from '../../types.ts';
import { type Answer, isSame } from '../choice.ts';
import type { Gender } from '../lexicon.ts';
import type { Draft } from '../registry/draft.ts';
import { sightsBefore } from './antecedent.ts';
import { describe, type Shape, type Standing, shapeOf, surveyOf } from './describe-answer.ts';
import type { Question } from './question.ts';
import type { Walk } from './walk.ts';

/** Most answers that are weighed. */
const MAX_ANSWERS = 24;

/** Mentions that are looked at before a question, and behind it: more than an article of news has. */
const MAX_SIGHTS = 400;

/** Turns that are looked back. */
const MAX_TURNS = 40;

/** Who is meant by a source that names nobody. */
export function antecedent(walk: Walk, question: Question): Answer<Draft> {
  const shape = shapeOf(walk, question);
  if (!shape.human || shape.kin) return question.ruled;
  const standings = standingsOf(walk, question.offset);
  const answers = answersOf(walk, question, shape, standings);
  const [only] = answers;
  if (answers.length < 2) return only ?? null;
  const survey = surveyOf(walk, question, standings, shape);
  const answer = walk.r.words.antecedents.choose(question, answers, (one, tell) =>
    describe(walk, question, survey, one, tell),
  );
  const [draft] = answer ?? [];
  if (question.by === 'description' && draft !== undefined) walk.answered.set(shape.key, draft);
  return answer;
}

function standingsOf({ sights, turns }: Walk, offset: number): Map<Draft, Standing> {
  const standings = new Map<Draft, Standing>();
  const of = (draft: Draft): Standing => {
    const known = standings.get(draft);
    if (known !== undefined) return known;
    const made = { at: -1, spoke: -1, turns: 0, named: 0 };
    standings.set(draft, made);
    return made;
  };
  const here = sightsBefore(sights, offset);
  for (const { draft, start } of sights.slice(Math.max(0, here - MAX_SIGHTS), here + MAX_SIGHTS)) {
    const standing = of(draft);
    standing.named += 1;
    if (start < offset) standing.at = Math.max(standing.at, start);
  }
  for (const { at, drafts } of turns.slice(-MAX_TURNS))
    for (const draft of drafts) {
      const standing = of(draft);
      standing.turns += 1;
      standing.spoke = Math.max(standing.spoke, at);
      standing.at = Math.max(standing.at, at);
    }
  return standings;
}

function answersOf(
  walk: Walk,
  { by, ruled, gender }: Question,
  { span }: Shape,
  standings: ReadonlyMap<Draft, Standing>,
): readonly Answer<Draft>[] {
  const single: Draft[] = [];
  for (const [draft, { turns }] of standings) {
    const unnamed = by !== 'description' && draft.kind === 'unnamed' && draft.human;
    const fits = turns > 0 && (unnamed || by === 'nothing');
    if (fits || (draft.kind === 'person' && agrees(gender, draft) && !isNamedIn(walk, span, draft))) single.push(draft);
  }
  const near = single
    .sort((a, b) => (standings.get(b)?.at ?? -1) - (standings.get(a)?.at ?? -1))
    .slice(0, MAX_ANSWERS)
    .map((draft) => [draft]);
  const joint =
    by === 'nothing' ? walk.turns.slice(-MAX_PAIRS).flatMap(({ drafts }) => (drafts.length > 1 ? [drafts] : [])) : [];
  const answers: Answer<Draft>[] = ruled === null || isIn(ruled, near) ? [...near] : [ruled, ...near];
  for (const drafts of joint) if (!isIn(drafts, answers)) answers.push(drafts);
  if (by !== 'nothing' || ruled === null) answers.push(null);
  return answers;
}

const agrees = (asked: Gender, { gender }: Draft): boolean => asked === 'any' || gender === 'any' || asked === gender;

/** Turns of several who spoke together that are looked back. */
const MAX_PAIRS = 4;

const isIn = (drafts: readonly Draft[], answers: readonly Answer<Draft>[]): boolean =>
  answers.some((answer) => isSame(answer, drafts));

/** A name of the entity stands in the phrase. */
const isNamedIn = ({ sights }: Walk, { start, end }: Span, draft: Draft): boolean => {
  for (let at = sightsBefore(sights, start); (sights[at]?.start ?? end) < end; at++)
    if (sights[at]?.draft === draft) return true;
  return false;
};
