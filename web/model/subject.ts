import type { ArticleAnalysis, Span } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';
import type { Subject } from './draft.ts';

/** More suggestions than this help nobody, and browsers take long to draw them. */
const MOST_OFFERED = 500;

/** What the form of a statement sets right. */
export function subjectOf({ ref, statement, article }: Saying, index: DossierIndex): Subject {
  const original = originalOf(ref.article, index) ?? article;
  return {
    article: original,
    content: statement.content,
    statement: original.statements.find(({ id }) => id === ref.statement),
    answers: index.bearings(ref).map(({ issue, stance }) => ({ question: issue.question, stance })),
  };
}

/** What the form of characters sets right that the program took for no statement. */
export function subjectAt(article: ArticleAnalysis, content: Span, index: DossierIndex): Subject {
  return { article: originalOf(article.id, index) ?? article, content, statement: undefined, answers: [] };
}

function originalOf(article: string, { original }: DossierIndex): ArticleAnalysis | undefined {
  return original.articles.find(({ id }) => id === article);
}

/** Names that may say a statement of an article: its own, then those of its stories. */
export function offerNames(article: string, index: DossierIndex): readonly string[] {
  return firstOf(nearestFirst(article, index), ({ entities }) => entities.map(({ name }) => name));
}

/** Whom somebody in an article may speak for: the parties of the article, of its stories, of the dossier. */
export function offerParties(article: string, index: DossierIndex): readonly string[] {
  return firstOf([...nearestFirst(article, index), ...index.dossier.articles], ({ id, entities }) => [
    ...entities.flatMap(({ party }) => party ?? []),
    ...index.sayingsOf(id).flatMap(({ parties }) => parties),
  ]);
}

/** Names and parties of the whole dossier. */
export const offerAll = ({ dossier }: DossierIndex): readonly string[] =>
  firstOf(dossier.articles, ({ entities }) => entities.flatMap(({ name, party }) => [name, ...(party ? [party] : [])]));

/** Questions that statements of an article may answer. */
export const offerQuestions = (article: string, index: DossierIndex): readonly string[] => [
  ...new Set(index.storiesOf(article).flatMap(({ issues }) => issues.map(({ question }) => question))),
];

function nearestFirst(article: string, index: DossierIndex): readonly ArticleAnalysis[] {
  const ids = [article, ...index.storiesOf(article).flatMap(({ articles }) => articles)];
  return [...new Set(ids)].flatMap((id) => index.article(id) ?? []);
}

function firstOf(
  articles: readonly ArticleAnalysis[],
  read: (article: ArticleAnalysis) => readonly string[],
): readonly string[] {
  const found = new Set<string>();
  for (const article of articles) {
    for (const name of read(article)) found.add(name);
    if (found.size >= MOST_OFFERED) break;
  }
  return [...found].slice(0, MOST_OFFERED);
}
