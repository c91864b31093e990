import { voicesOf } from '../issues/voices.ts';
import { compareText, foldPhrase } from '../text/index.ts';
import { compareTimex } from '../time/timex.ts';
import type { ArticleAnalysis, StatementStance } from '../types.ts';

/** One stance that a party took by a statement. */
export interface Utterance extends StatementStance {
  /** The day or period in which it was said; null when the article does not tell. */
  readonly saidOn: string | null;
}

/** What one party said on an issue, the earliest first, undated statements last. */
export interface Voice {
  readonly party: string;
  readonly utterances: readonly Utterance[];
}

/** The parties that speak on an issue, by name. Statements without a party or a named speaker make no voice. */
export function hearVoices(stances: readonly StatementStance[], articles: readonly ArticleAnalysis[]): Voice[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const heard = new Map<string, { spellings: string[]; utterances: Utterance[] }>();
  for (const stance of stances) {
    const article = byId.get(stance.article);
    const statement = article?.statements.find(({ id }) => id === stance.statement);
    if (article === undefined || statement === undefined) continue;
    for (const party of voicesOf(statement, article.entities)) {
      // `Kim Jong-un` and `Kim Jong Un` are one party.
      const voice = heard.get(foldPhrase(party)) ?? { spellings: [], utterances: [] };
      voice.spellings.push(party);
      voice.utterances.push({ ...stance, saidOn: statement.saidOn });
      heard.set(foldPhrase(party), voice);
    }
  }
  const voices = [...heard.values()].map(({ spellings, utterances }) => ({
    party: mostFrequent(spellings),
    utterances: utterances.sort(byTime),
  }));
  return voices.sort((a, b) => compareText(a.party, b.party));
}

function byTime(a: Utterance, b: Utterance): number {
  const [dayA, dayB] = [a.saidOn, b.saidOn];
  const time =
    dayA === null || dayB === null ? Number(dayA === null) - Number(dayB === null) : compareTimex(dayA, dayB);
  return time || compareText(a.article, b.article) || compareText(a.statement, b.statement);
}

function mostFrequent(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return first?.[0] ?? '';
}
