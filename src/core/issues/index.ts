import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, Issue } from '../types.ts';

/** An issue with the stances of its statements, before positions are traced. */
export type OpenIssue = Pick<Issue, 'id' | 'question' | 'stances'>;

/** Groups the statements of one story by the yes/no question that they answer, and tells the stance of each. */
export function findIssues(_articles: readonly ArticleAnalysis[], _language: Language): OpenIssue[] {
  return [];
}
