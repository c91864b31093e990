import * as z from 'zod';
import { analysisSchema } from './analysis.ts';
import { correctionsSchema } from './corrections.ts';
import { dossierSchema } from './dossier.ts';

/** The published JSON Schemas (draft 2020-12) by file name in `schema/`. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map([
    ['article-analysis.schema.json', publish('Contract 1 of doichieu: ArticleAnalysis', analysisSchema)],
    ['corrections.schema.json', publish('Corrections: what doichieu takes with --corrections', correctionsSchema)],
    ['dossier.schema.json', publish('Contract 2 of doichieu: Dossier', dossierSchema)],
  ]);
}

function publish(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, title, ...rest };
}
