import type { ArticleAnalysis, Issue, Span, Story } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';
import { fold } from './fold.ts';

export type Hit =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'issue'; readonly story: Story; readonly issue: Issue }
  | { readonly kind: 'party'; readonly name: string; readonly statements: number }
  | { readonly kind: 'saying'; readonly saying: Saying }
  | { readonly kind: 'article'; readonly article: ArticleAnalysis; readonly at: Span | null };

interface Entry {
  readonly hit: Hit;
  readonly folded: string;
}

/** A search over everything: every word must occur, accents and case forgiven; kinds come in the order of {@link Hit}. */
export type Search = (words: string) => readonly Hit[];

export function buildSearch(index: DossierIndex): Search {
  const entries = listEntries(index);
  const texts = index.dossier.articles.map((article) => ({ article, folded: fold(article.text) }));
  return (words) => {
    const terms = fold(words).split(/\s+/).filter(Boolean);
    if (terms.length === 0) return [];
    const hits = entries.filter(({ folded }) => terms.every((term) => folded.includes(term))).map(({ hit }) => hit);
    const phrase = terms.join(' ');
    for (const { article, folded } of texts) {
      const title = fold(article.title ?? '');
      if (!terms.every((term) => folded.includes(term) || title.includes(term))) continue;
      hits.push({ kind: 'article', article, at: firstPlace(folded, phrase, terms) });
    }
    return hits;
  };
}

function listEntries(index: DossierIndex): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (hit: Hit, text: string): void => {
    entries.push({ hit, folded: fold(text) });
  };
  for (const story of index.dossier.stories) add({ kind: 'story', story }, story.label);
  for (const story of index.dossier.stories)
    for (const issue of story.issues) add({ kind: 'issue', story, issue }, issue.question);
  const names = new Map<string, number>();
  for (const { parties, speakers } of index.sayings)
    for (const name of new Set([...parties, ...speakers.map((speaker) => speaker.name)]))
      names.set(name, (names.get(name) ?? 0) + 1);
  for (const [name, statements] of [...names].sort((a, b) => b[1] - a[1]))
    add({ kind: 'party', name, statements }, name);
  for (const saying of index.sayings)
    add({ kind: 'saying', saying }, `${saying.text} ${saying.speaker} ${saying.party}`);
  return entries;
}

function firstPlace(folded: string, phrase: string, terms: readonly string[]): Span | null {
  for (const wanted of [phrase, ...terms]) {
    const start = folded.indexOf(wanted);
    if (start >= 0) return { start, end: start + wanted.length };
  }
  return null;
}

/** The places of the words in the text, for marking them. */
export function findPlaces(text: string, words: string): readonly Span[] {
  const folded = fold(text);
  const spans: Span[] = [];
  for (const term of fold(words).split(/\s+/).filter(Boolean))
    for (let at = folded.indexOf(term); at >= 0 && spans.length < 200; at = folded.indexOf(term, at + term.length))
      spans.push({ start: at, end: at + term.length });
  return spans;
}
