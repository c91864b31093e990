import type { ArticleAnalysis, Entity, Statement } from '../core/index.ts';

/** What a person may have set right in a statement or in who says it. */
export type CorrectedField = NonNullable<Statement['corrected']>[number] | NonNullable<Entity['corrected']>[number];

/** What a person has set right in a statement, and in the entities that say it. */
export function correctedIn({ entities }: ArticleAnalysis, { speakers, corrected = [] }: Statement): CorrectedField[] {
  const ofSpeakers = entities.filter(({ id }) => speakers.includes(id)).flatMap((entity) => entity.corrected ?? []);
  return [...new Set([...corrected, ...ofSpeakers])];
}
