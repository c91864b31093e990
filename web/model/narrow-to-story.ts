import type { Dossier, Story } from './contract.ts';

/** The dossier of one story: its articles, and of the corrections those that can bear on them. */
export function narrowToStory({ articles, corrections, generatedBy }: Dossier, story: Story): Dossier {
  const held = new Set(story.articles);
  const own = articles.filter(({ id }) => held.has(id));
  return {
    generatedFrom: own.map(({ id }) => id).sort(),
    ...(generatedBy !== undefined && { generatedBy }),
    articles: own,
    stories: [story],
    ...(corrections && {
      corrections: corrections.filter((one) => !('article' in one) || held.has(one.article)),
    }),
  };
}
