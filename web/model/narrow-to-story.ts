import type { Dossier, Story } from './contract.ts';

/** The dossier of one story: its articles, and of the corrections those that can bear on them. */
export function narrowToStory(
  { articles, corrections = [], misfits = [], generatedBy }: Dossier,
  story: Story,
): Dossier {
  const held = new Set(story.articles);
  const kept = corrections
    .map((one, at) => ({ one, isMisfit: misfits.includes(at) }))
    .filter(({ one }) => !('article' in one) || held.has(one.article));
  const odd = kept.flatMap(({ isMisfit }, at) => (isMisfit ? [at] : []));
  const own = articles.filter(({ id }) => held.has(id));
  return {
    generatedFrom: own.map(({ id }) => id).sort(),
    ...(generatedBy !== undefined && { generatedBy }),
    articles: own,
    stories: [story],
    ...(kept.length > 0 && { corrections: kept.map(({ one }) => one) }),
    ...(odd.length > 0 && { misfits: odd }),
  };
}
