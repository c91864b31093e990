import type { ArticleAnalysis, Issue, Span, Story } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';
import { fold } from './fold.ts';
import { readTerms, type Term } from './terms.ts';

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
    const terms = readTerms(words);
    if (terms.length === 0) return [];
    const hits = entries.filter(({ folded }) => terms.every((term) => term(folded))).map(({ hit }) => hit);
    for (const { article, folded } of texts) {
      const title = fold(article.title ?? '');
      if (!terms.every((term) => term(folded) ?? term(title))) continue;
      hits.push({ kind: 'article', article, at: firstPlace(folded, words, terms) });
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

/** All words as they follow each other, else the first of them that stands there. */
function firstPlace(folded: string, words: string, terms: readonly Term[]): Span | null {
  const phrase = fold(words).trim().replace(/\s+/g, ' ');
  const start = folded.indexOf(phrase);
  if (start >= 0) return { start, end: start + phrase.length };
  for (const term of terms) {
    const place = term(folded);
    if (place) return place;
  }
  return null;
}

/** The places of the words in the text, for marking them. */
export function findPlaces(text: string, words: string): readonly Span[] {
  const folded = fold(text);
  const spans: Span[] = [];
  for (const term of readTerms(words))
    for (let place = term(folded); place && spans.length < 200; place = term(folded, place.end)) spans.push(place);
  return spans;
}
