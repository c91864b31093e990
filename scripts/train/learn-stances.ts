/** Learning of stances from stories whose issues are known: what the words of one statement tell, and what pairs tell. */
import { buildAgainst, describeClaim } from '#dist/core/issues/against.js';
import { OPPOSITION, readSides, weighOpposition } from '#dist/core/issues/opposition.js';
import type { EvidenceWeights, IssueWords } from '#dist/core/issues/words.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { Weights } from '#dist/core/statements/model/model.js';
import { Symbols } from '#dist/core/statements/model/symbols.js';
import { type GoldStory, partOf } from '../gold-stories.ts';
import { type Example as ClaimExample, FeatureSpace, learnExamples } from './learn.ts';
import { type Example, regress } from './regress.ts';

/** Strength of the ridge on pairs. */
export const RIDGE = 20;
const AGAINST = { rounds: 120, rate: 0.1, decay: 10, least: 0.1, fewest: 3 };
/** Statements of one part are judged by what the others taught, so that pairs learn on chances as they will be. */
const PARTS = 5;
/**
 * Added to the log odds of being opposed, for most pairs agree and a side of few is lost without it. Chosen on stories left out: with 0.5
 * the smaller side is found with F1 0.54, with 0.9 and 1 with 0.58, and with more the right stances become fewer than without weights.
 */
export const SHIFT = 1;

export interface LearnedStances {
  readonly against: Weights;
  readonly opposition: EvidenceWeights;
}

/** Learns from all stories but gives no pair a chance by words of its own story. */
export function learnStances(stories: readonly GoldStory[]): LearnedStances {
  const examples = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const held = partOf(stories, part, PARTS);
    const against = buildAgainst(learnAgainst(stories.filter((story) => !held.includes(story))));
    return held.flatMap((story) => pairsOf(story, { ...vietnamese.issues, against }));
  });
  const { bias, weights } = regress(examples, OPPOSITION, RIDGE);
  return { against: learnAgainst(stories), opposition: { bias: bias + SHIFT, weights } };
}

export const withLearned = ({ against, opposition }: LearnedStances): IssueWords => ({
  ...vietnamese.issues,
  against: buildAgainst(against),
  opposition,
});

/** Every stance is one example: it denies, or it affirms. */
function learnAgainst(stories: readonly GoldStory[]): Weights {
  const symbols = new Symbols().opened();
  const space = new FeatureSpace();
  const examples = stories.flatMap(({ claims, issues }) =>
    issues.flatMap((issue) =>
      [...issue].flatMap(([place, stance]): ClaimExample[] => {
        const claim = claims[place];
        if (claim === undefined || stance === 'withhold') return [];
        return [
          { features: space.code(symbols, (sink) => describeClaim(claim, symbols, sink)), right: stance === 'deny' },
        ];
      }),
    ),
  );
  return learnExamples(space, examples, AGAINST);
}

/** Every pair of an issue that both answer its question; the pairs of a large issue count less each. */
function pairsOf({ claims, issues }: GoldStory, words: IssueWords): Example[] {
  return issues.flatMap((issue) => {
    const answers = [...issue].filter(([place, stance]) => place >= 0 && stance !== 'withhold');
    const sides = readSides(
      answers.flatMap(([place]) => claims[place] ?? []),
      words,
    );
    const weight = 1 / Math.sqrt(answers.length);
    return sides.flatMap((a, i) =>
      sides.slice(i + 1).map((b, offset): Example => {
        const yes = answers[i]?.[1] !== answers[i + 1 + offset]?.[1];
        return { evidence: weighOpposition(a, b), yes, weight };
      }),
    );
  });
}
