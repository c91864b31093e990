import { foldPhrase } from '../../src/core/text/index.ts';
import type { Act, Issue, Story } from './contract.ts';
import type { DossierIndex } from './dossier-index.ts';

/** The names of the acts in the reader's language. */
interface ActNames {
  readonly act: Readonly<Record<Act, string>>;
}

/** The question of an issue. One that is put by a demand says so: `A sells no ships` would read as a fact. */
export function headingOf({ id, question, corrected }: Issue, index: DossierIndex, { act }: ActNames): string {
  const hash = id.lastIndexOf('#');
  const asker = index.saying({ article: id.slice(0, hash), statement: id.slice(hash + 1) });
  const isAsked = asker !== undefined && (!corrected || foldPhrase(asker.text).startsWith(foldPhrase(question)));
  return isAsked && asker.statement.act === 'demand' ? `${act.demand}: ${question}` : question;
}

/** What a story is called, which may be the question of its first issue. */
export function labelOf({ label, issues: [first] }: Story, index: DossierIndex, words: ActNames): string {
  return first && label === first.question ? headingOf(first, index, words) : label;
}
