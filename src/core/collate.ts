import { type CollateOptions, checkAnalyses, checkCollateOptions } from './arguments.ts';
import { type FigureContext, figureContexts } from './conflicts/context.ts';
import { findFigureConflicts } from './conflicts/index.ts';
import { correctIssues } from './corrections/issues.ts';
import { shareParties } from './entities/link/share-parties.ts';
import { findIssues } from './issues/index.ts';
import type { Language } from './language/language.ts';
import { vietnamese } from './language/vi/index.ts';
import { findLimits } from './limits/index.ts';
import { tracePositions } from './positions/index.ts';
import { clusterStories, type StoryCluster, takeAsOneStory } from './stories/index.ts';
import { compareText } from './text/index.ts';
import { inferDates, referenceDateOf } from './time/index.ts';
import { buildTimeline } from './timeline/index.ts';
import type { ArticleAnalysis, Dossier, Issue, Story } from './types.ts';

/**
 * Sets the statements of many articles side by side. Pure, and independent of the order of the articles. The dossier's articles
 * are the given ones, except for what only the other articles of a story tell: years, marked `inferred`, and parties of people.
 * @throws TypeError when they are no analyses, two of them have one id, or the options are none.
 */
export function collate(analyses: readonly ArticleAnalysis[], options: CollateOptions = {}): Dossier {
  checkAnalyses(analyses, 'collate');
  checkCollateOptions(options);
  return collateIn(vietnamese, analyses, options);
}

/** {@link collate} with this language pack. */
export function collateIn(
  language: Language,
  analyses: readonly ArticleAnalysis[],
  options: CollateOptions = {},
): Dossier {
  const { corrections = [] } = options;
  const given = analyses.toSorted(byId);
  const clusters = options.oneStory === true ? takeAsOneStory(given, language) : clusterStories(given, language);
  const completed = clusters.map((cluster) => fillGaps(cluster, language));
  const stories = completed.map(({ story, articles }) => {
    const issues = correctIssues(findIssues(articles, language), articles, corrections).map((issue) =>
      tracePositions(issue, articles),
    );
    return { ...story, label: nameOf(story.label, articles, issues), issues, ...compare(articles, language) };
  });
  const articles = completed.flatMap((cluster) => cluster.articles).sort(byId);
  const dossier = { generatedFrom: articles.map(({ id }) => id), articles, stories };
  return corrections.length === 0 ? dossier : { ...dossier, corrections };
}

type Compared = Pick<Story, 'figureConflicts' | 'limits' | 'timeline'>;

function compare(articles: readonly ArticleAnalysis[], language: Language): Compared {
  // Read once for both, and only if either looks at a figure at all.
  let contexts: readonly FigureContext[] | undefined;
  const read = (): readonly FigureContext[] => {
    contexts ??= figureContexts(articles, language);
    return contexts;
  };
  return {
    figureConflicts: findFigureConflicts(articles, language, read),
    limits: findLimits(articles, language, read),
    timeline: buildTimeline(articles, language),
  };
}

/** A story without a single title is better named by its first issue than by a sentence cut in the middle. */
const nameOf = (label: string, articles: readonly ArticleAnalysis[], issues: readonly Issue[]): string =>
  articles.some((article) => article.title !== undefined) ? label : (issues[0]?.question ?? label);

function fillGaps({ story, articles }: StoryCluster, { entities }: Language): StoryCluster {
  const reference = referenceDateOf(articles);
  const dated = articles.map((article) => inferDates(article, reference));
  return { story, articles: shareParties(dated, entities) };
}

const byId = (a: ArticleAnalysis, b: ArticleAnalysis): number => compareText(a.id, b.id);
