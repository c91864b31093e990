import { checkAnalysis, checkCorrections } from '../arguments.ts';
import { foldPhrase } from '../text/index.ts';
import type { ArticleAnalysis, Correction } from '../types.ts';
import { correctEntities } from './entities.ts';
import { isAnswer, isOfName, isOfQuestion } from './kinds.ts';
import { correctStatement, markAnswer } from './statements.ts';

/** An analysis as people have set it right. */
export interface Corrected {
  readonly analysis: ArticleAnalysis;
  /** Places of the corrections that fit this article, among those given. */
  readonly fitting: readonly number[];
}

/**
 * Puts into an analysis what people have set right, one correction after the other, and marks it (`corrected`). Names are as the
 * corrections before have left them; statements as the analysis has them, so that two corrections of one statement do not get in each
 * other's way. What they say of issues is marked alone, and put in where stories are collated. One that fits nothing here changes nothing. Pure; setting right twice is setting right once.
 * @throws TypeError when it is no analysis, or they are no corrections.
 */
export function correct(analysis: ArticleAnalysis, corrections: readonly Correction[]): Corrected {
  checkAnalysis(analysis, 'correct');
  checkCorrections(corrections, 'correct');
  let corrected = analysis;
  let names = namesIn(corrected);
  const fitting: number[] = [];
  for (const [at, correction] of corrections.entries()) {
    if (isOfQuestion(correction) || (correction.article ?? analysis.id) !== analysis.id) continue;
    // Most names of a long list are of other articles.
    if (isOfName(correction) && !names.has(foldPhrase(correction.name))) continue;
    const next = isOfName(correction)
      ? correctEntities(corrected, correction)
      : isAnswer(correction)
        ? markAnswer(corrected, correction)
        : correctStatement(corrected, correction, analysis.statements);
    if (next === undefined) continue;
    corrected = next;
    names = namesIn(corrected);
    fitting.push(at);
  }
  return { analysis: corrected, fitting };
}

/** Names of entities and of those whom they speak for. */
const namesIn = ({ entities }: ArticleAnalysis): ReadonlySet<string> =>
  new Set(entities.flatMap(({ name, party = name }) => [foldPhrase(name), foldPhrase(party)]));
