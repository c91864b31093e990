import { compareText } from '../text/index.ts';
import type { ArticleAnalysis, Span, Story } from '../types.ts';
import { findAccounts } from './accounts.ts';
import { joinLasting } from './lasting.ts';
import { type Member, StoryIndex } from './story-index.ts';
import type { StoryLanguage, StoryWords } from './words.ts';

export { StoryIndex } from './story-index.ts';

/** A story's own facts with the analyses of its articles. */
export interface StoryCluster {
  readonly story: Pick<Story, 'id' | 'label' | 'articles' | 'from' | 'to' | 'accounts'>;
  /** The earliest first, the undated last; then by id. */
  readonly articles: readonly ArticleAnalysis[];
}

/** Groups articles about the same course of events; the earliest story first. An article that stands alone is a story too. */
export const clusterStories = (articles: readonly ArticleAnalysis[], { stories }: StoryLanguage): StoryCluster[] =>
  tellStories(groupAll(articles, stories), stories);

/** All articles as one story, for whoever knows that they are; no story without an article. */
export const takeAsOneStory = (articles: readonly ArticleAnalysis[], { stories }: StoryLanguage): StoryCluster[] =>
  articles.length === 0 ? [] : [describe(groupAll(articles, stories).flat())];

/** The stories of an index as they stand; the earliest story first. */
export const storiesOf = (index: StoryIndex): StoryCluster[] => tellStories(index.groups(), index.words);

/** The index is let go before anything is made of its groups. */
function groupAll(articles: readonly ArticleAnalysis[], words: StoryWords): Member[][] {
  const index = new StoryIndex(words);
  index.add(articles.toSorted((a, b) => compareText(a.id, b.id)));
  return index.groups();
}

const tellStories = (groups: readonly (readonly Member[])[], words: StoryWords): StoryCluster[] =>
  joinLasting(groups, words)
    .map(describe)
    .toSorted((a, b) => compareText(a.story.from ?? LAST, b.story.from ?? LAST) || compareText(a.story.id, b.story.id));

function describe(group: readonly Member[]): StoryCluster {
  const members = group.toSorted(
    (a, b) =>
      compareText(a.article.published ?? LAST, b.article.published ?? LAST) || compareText(a.article.id, b.article.id),
  );
  const articles = members.map((member) => member.article);
  const days = articles.flatMap((article) => article.published ?? []);
  const [from, to] = [days.at(0), days.at(-1)];
  const story = {
    id: `story-${articles[0]?.id ?? ''}`,
    label: labelOf(members),
    articles: articles.map((article) => article.id),
    accounts: findAccounts(members.map(({ article, shingles }) => ({ id: article.id, shingles }))),
    ...(from !== undefined && to !== undefined ? { from, to } : {}),
  };
  return { story, articles };
}

/** The title of the most central article that has one, else the lead sentence of the most central article. */
function labelOf(members: readonly Member[]): string {
  const central = members.toSorted((a, b) => b.centrality - a.centrality).map((member) => member.article);
  const title = central.find((article) => article.title?.trim())?.title;
  return title?.trim() ?? central.map(leadOf).find((lead) => lead !== '') ?? central[0]?.id ?? '';
}

const LABEL_LENGTH = 200;
/** A sentence of fewer words, such as the rest of a byline, says nothing. */
const LABEL_WORDS = 4;

function leadOf({ text, sentences, noise }: ArticleAnalysis): string {
  const prose = sentences.filter((s) => !noise.some((n) => n.start < s.end && s.start < n.end));
  const read = ({ start, end }: Span) => text.slice(start, Math.min(end, start + LABEL_LENGTH)).trim();
  const leads = (prose.length > 0 ? prose : [{ start: 0, end: text.length }]).map(read);
  return leads.find((lead) => lead.split(/\s+/u).length >= LABEL_WORDS) ?? leads[0] ?? '';
}

/** Sorts after every ISO date. */
const LAST = '~';
