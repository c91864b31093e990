import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, Issue } from '../types.ts';
import { groupStory } from './group.ts';

export { explainIssue, type IssueExplanation } from './explain.ts';

/** An issue with the stances of its statements, before positions are traced. */
export type OpenIssue = Pick<Issue, 'id' | 'question' | 'stances'>;

/**
 * Groups the statements of one story by the yes/no question that they answer, and tells the stance of each; the issue with
 * the most statements first. A statement stands in at most two issues. The order of the articles does not matter.
 */
export function findIssues(articles: readonly ArticleAnalysis[], language: Language): OpenIssue[] {
  return groupStory(articles, language.issues).issues.map(({ id, question, members }) => ({
    id,
    question,
    stances: members.map(({ claim, judgement: { stance, confidence } }) => ({
      article: claim.article,
      statement: claim.statement.id,
      stance,
      confidence,
    })),
  }));
}
