/**
 * B-cubed precision, recall and F1 of story clustering on a corpus whose articles carry their gold `story`:
 * `node build/scripts/measure/score-stories.js ../shared/corpus/vietnamese-mds.jsonl.gz [undated]`
 * The constants were chosen on the stories of the tuning half only. `undated` drops the publication dates.
 */
import process from 'node:process';
import { type Article, analyze } from '#dist/core/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { clusterStories, type StoryCluster } from '#dist/core/stories/index.js';
import { readRows } from '../read-rows.js';

type Grouping = ReadonlyMap<string, string>;

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) throw new TypeError('usage: score-stories CORPUS.jsonl.gz [undated]');
const rows = readRows<Article & { story: string; published: string }>(file);
const analyses = rows.map(({ id, title, text, published, publisher }) => {
  const article = {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(publisher ? { publisher } : {}),
  };
  return analyze(flags.includes('undated') ? article : { ...article, published });
});
const gold: Grouping = new Map(rows.map((row) => [row.id, row.story]));
const tuning = (story: string) => ((Number(story.slice(3)) * 7919) % 13) % 2 === 0;

const started = performance.now();
const found = groupingOf(clusterStories(analyses, vietnamese));
console.log(
  `${rows.length} articles, ${new Set(found.values()).size} stories, ${Math.round(performance.now() - started)} ms`,
);
report('tuning half', found, gold, tuning);
report('held-out half', found, gold, (story) => !tuning(story));
report('all', found, gold, () => true);

function groupingOf(clusters: readonly StoryCluster[]): Grouping {
  return new Map(clusters.flatMap(({ story }) => story.articles.map((id) => [id, story.id] as const)));
}

function report(name: string, guess: Grouping, truth: Grouping, counts: (group: string) => boolean): void {
  let [precision, recall, items] = [0, 0, 0];
  for (const [id, group] of truth) {
    if (!counts(group)) continue;
    items += 1;
    const inTruth = [...truth].filter(([, g]) => g === group).map(([other]) => other);
    const inGuess = [...guess].filter(([, g]) => g === guess.get(id)).map(([other]) => other);
    const shared = inTruth.filter((other) => inGuess.includes(other)).length;
    precision += shared / inGuess.length;
    recall += shared / inTruth.length;
  }
  const [p, r] = [precision / items, recall / items];
  console.log(
    `${name}: F1 ${((2 * p * r) / (p + r)).toFixed(4)}  P ${p.toFixed(4)}  R ${r.toFixed(4)}  (${items} articles)`,
  );
}
