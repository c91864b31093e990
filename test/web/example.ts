import {
  type ArticleAnalysis,
  analyze,
  type Correction,
  collate,
  correct,
  type Dossier,
} from '../../src/core/index.ts';
import { listSources, readInputs } from '../../src/reader/index.ts';

/** The example as it is read, article by article. */
export async function readExample(): Promise<readonly ArticleAnalysis[]> {
  const analyses: ArticleAnalysis[] = [];
  for await (const item of readInputs(await listSources(['examples'])))
    if (item.kind === 'article') analyses.push(analyze(item.article));
  return analyses;
}

/** The dossier that `--corrections` makes. */
export function collateCorrected(analyses: readonly ArticleAnalysis[], corrections: readonly Correction[]): Dossier {
  const corrected = analyses.map((analysis) => correct(analysis, corrections).analysis);
  return collate(corrected, { corrections });
}
