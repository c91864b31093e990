import type { ArticleAnalysis } from './contract.ts';
import { firstWords } from './first-words.ts';

/** As long as a long headline. */
const LONGEST = 80;

/** What an article is called: its title, else how its prose begins; its id only when there is none. */
export function titleOf({ id, title, text, sentences, noise }: ArticleAnalysis): string {
  if (title !== undefined) return title;
  const first = sentences.find(
    ({ start, end }) =>
      /\p{L}\s+\p{L}/u.test(text.slice(start, end)) && !noise.some((block) => block.start < end && block.end > start),
  );
  const begin = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ').trim() : '';
  return firstWords(begin, LONGEST) || id;
}

/** The outlet that carries an article, else what the article is called. */
export function carrierOf(article: ArticleAnalysis): string {
  return article.publisher ?? titleOf(article);
}
