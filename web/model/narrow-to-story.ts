import type { Dossier, Story } from './contract.ts';

/** The dossier of one story: its articles, and of the corrections those that can bear on them. */
export function narrowToStory({ articles, corrections }: Dossier, story: Story): Dossier {
  const held = new Set(story.articles);
  const own = articles.filter(({ id }) => held.has(id));
  return {
    generatedFrom: own.map(({ id }) => id).sort(),
    articles: own,
    stories: [story],
    ...(corrections && {
      corrections: corrections.filter((one) => !('article' in one) || held.has(one.article)),
    }),
  };
}
