import type { ArticleAnalysis, Span } from './contract.ts';

/** The text of a span on one line, cut where it is longer than a reader takes in beside other things. */
export function excerpt(
  article: Pick<ArticleAnalysis, 'text'> | undefined,
  { start, end }: Span,
  longest = 600,
): string {
  const text = (article?.text ?? '').slice(start, Math.min(end, start + longest)).replace(/\s+/g, ' ');
  return end - start > longest ? `${text}…` : text;
}
