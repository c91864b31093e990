import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, Story } from '../types.ts';

/** A story's own facts with the analyses of its articles. */
export interface StoryCluster {
  readonly story: Pick<Story, 'id' | 'label' | 'articles' | 'from' | 'to' | 'accounts'>;
  readonly articles: readonly ArticleAnalysis[];
}

/** Groups articles about the same course of events; the earliest story first. */
export function clusterStories(_articles: readonly ArticleAnalysis[], _language: Language): StoryCluster[] {
  return [];
}
