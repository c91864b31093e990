/**
 * B-cubed precision, recall and F1 of story clustering on a corpus whose articles carry their gold `story`:
 * `node build/scripts/measure/score-stories.js ../shared/corpus/vietnamese-mds.jsonl.gz [undated] [portions]`
 * The constants were chosen on the stories of the tuning half only. `undated` drops the publication dates. `portions` adds
 * the articles in ten portions, in several orders, and compares the grouping with that of all at once.
 */
import process from 'node:process';
import { type Article, type ArticleAnalysis, analyze } from '#dist/core/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { clusterStories, type StoryCluster, StoryIndex, storiesOf } from '#dist/core/stories/index.js';
import { readRows } from '../read-rows.js';

type Grouping = ReadonlyMap<string, string>;

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) throw new TypeError('usage: score-stories CORPUS.jsonl.gz [undated] [portions]');
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

if (flags.includes('portions')) {
  for (const step of [1, 7, 101, 251]) {
    const order = analyses.map((_, n) => analyses[(n * step) % analyses.length]).filter((a) => a !== undefined);
    report(`portions, order ${step}, against all at once`, groupingOf(inPortions(order)), found, () => true);
  }
}

function inPortions(order: readonly ArticleAnalysis[]): StoryCluster[] {
  const index = new StoryIndex(vietnamese.stories);
  const size = Math.ceil(order.length / 10);
  for (let at = 0; at < order.length; at += size) index.add(order.slice(at, at + size));
  return storiesOf(index);
}

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
