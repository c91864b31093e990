/**
 * Collates each of the training stories and of our readings with weights learned without it (five parts), and writes the gold
 * and the dossiers of each kind of story for ../shared/eval/score-stories.mjs:
 * `node build/scripts/measure/held-out-stories.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl ../shared/corpus /tmp/held-out`
 * then e.g. `node ../shared/eval/score-stories.mjs /tmp/held-out/vc /tmp/held-out/vc.jsonl`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { collateIn } from '#dist/core/collate.js';
import { voicesOf } from '#dist/core/issues/voices.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { ArticleAnalysis, Dossier } from '#dist/core/types.js';
import { type GoldStory, partOf, readGoldStories, readReadings } from '../gold-stories.ts';
import { learnLinks, toTraining } from '../train/learn-links.ts';
import { learnStances, withLearned } from '../train/learn-stances.ts';

const [folder, analysesFile, corpus, target] = process.argv.slice(2);
if (folder === undefined || analysesFile === undefined || corpus === undefined || target === undefined)
  throw new TypeError('usage: held-out-stories STORIES_DIR ANALYSES.jsonl CORPUS_DIR OUT_DIR');

const FOLDS = 5;
const annotated = readGoldStories(folder, analysesFile);
const stories = [...annotated, ...readReadings('scripts/readings/issue-readings.jsonl', corpus)];
const pairs = new Map(stories.map((story) => [story, toTraining(story)]));
/** Dossiers by the kind of their stories: `gold`, or the letters with which a reading's name begins. */
const lines = new Map<string, string[]>();
for (let part = 0; part < FOLDS; part += 1) {
  const held = partOf(stories, part, FOLDS);
  const rest = stories.filter((story) => !held.includes(story));
  const link = learnLinks(rest.flatMap((story) => pairs.get(story) ?? []));
  const issues = { ...withLearned(learnStances(rest)), link };
  for (const story of held) {
    const dossier = collateIn({ ...vietnamese, issues }, story.articles, { oneStory: true });
    const kind = annotated.includes(story) ? 'gold' : story.name.replace(/\d+$/u, '');
    mkdirSync(join(target, kind), { recursive: true });
    writeFileSync(join(target, kind, `${story.name}.json`), JSON.stringify(goldOf(story, dossier)));
    lines.set(kind, [
      ...(lines.get(kind) ?? []),
      JSON.stringify({ story: story.name, dossier: withoutFigures(dossier) }),
    ]);
  }
}
for (const [kind, all] of lines) writeFileSync(join(target, `${kind}.jsonl`), `${all.join('\n')}\n`);

/** Readings have no figures. */
function withoutFigures({ articles, stories }: Dossier): unknown {
  return {
    articles: articles.map(({ id, statements }) => ({ id, statements, figures: [] })),
    stories: stories.map(({ issues }) => ({ issues })),
  };
}

/** A story as ../shared/gold/stories has it, the parties as our own resolution tells them. */
function goldOf({ name, claims, issues }: GoldStory, { articles }: Dossier): unknown {
  const keyOf = (place: number): string => `${claims[place]?.article}#${claims[place]?.statement.id}`;
  return {
    story: name,
    statements: claims.map(({ article, statement }, place) => {
      const own: ArticleAnalysis | undefined = articles.find(({ id }) => id === article);
      const { start, end } = statement.content;
      return {
        key: keyOf(place),
        article,
        content: [start, end],
        party: voicesOf(statement, own?.entities ?? []).join('; ') || null,
      };
    }),
    issues: issues.map((issue) => ({
      question: '',
      stances: [...issue]
        .filter(([place]) => place >= 0)
        .map(([place, stance]) => ({ statement: keyOf(place), stance })),
    })),
    figures: [],
    figureConflicts: [],
  };
}
