import type { ArticleAnalysis, Issue, Span, Story } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';
import { distanceOf, type Facts, firstPlace, initialsOf, type Query } from './query.ts';
import { type Searched, toSearched } from './terms.ts';

export type Hit =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'issue'; readonly story: Story; readonly issue: Issue }
  | { readonly kind: 'party'; readonly name: string; readonly statements: number }
  | { readonly kind: 'saying'; readonly saying: Saying }
  | { readonly kind: 'article'; readonly article: ArticleAnalysis; readonly at: Span | null };

interface Entry extends Searched, Facts {
  readonly hit: Hit;
}

/** A search over everything: the closest first, and of the equally close those of each kind in the order of {@link Hit}. */
export type Search = (query: Query) => readonly Hit[];

/** Further apart than words that follow each other may be. */
const BETWEEN_FIELDS = '\n\n\n\n';

export function buildSearch(index: DossierIndex): Search {
  const entries = listEntries(index);
  return (query) => {
    if (query.length === 0) return [];
    return entries
      .flatMap((entry) => {
        const distance = distanceOf(query, entry, entry);
        return distance === null ? [] : [{ distance, hit: placed(entry, query) }];
      })
      .sort((a, b) => a.distance - b.distance)
      .map(({ hit }) => hit);
  };
}

/** An article is opened where its text first has what was sought. */
function placed({ hit, text, folded }: Entry, query: Query): Hit {
  if (hit.kind !== 'article') return hit;
  const { length } = hit.article.text;
  return { ...hit, at: firstPlace(query, { text: text.slice(0, length), folded: folded.slice(0, length) }) };
}

function listEntries(index: DossierIndex): readonly Entry[] {
  const { articles, stories } = index.dossier;
  const entries: Entry[] = [];
  const add = (hit: Hit, fields: readonly (string | undefined)[], facts: Facts = {}): void => {
    entries.push({ hit, ...toSearched(fields.filter(Boolean).join(BETWEEN_FIELDS)), ...facts });
  };
  for (const story of stories) add({ kind: 'story', story }, [story.label]);
  for (const story of stories) for (const issue of story.issues) add({ kind: 'issue', story, issue }, [issue.question]);
  const aliases = aliasesOf(articles);
  const named = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => [name, ...(aliases.get(name) ?? [])]);
  for (const [name, statements] of countNames(index))
    add({ kind: 'party', name, statements }, named([name]), { initials: [initialsOf(name)] });
  for (const saying of index.sayings) {
    const names = namesIn(saying);
    const { statement, article } = saying;
    add({ kind: 'saying', saying }, [saying.text, ...named(names), article.publisher, ...statement.via], {
      act: statement.act,
      day: statement.saidOn,
      initials: names.map(initialsOf),
    });
  }
  for (const article of articles)
    add({ kind: 'article', article, at: null }, [article.text, article.title, article.publisher], {
      day: article.published,
    });
  return entries;
}

const namesIn = ({ parties, speakers }: Saying): readonly string[] => [
  ...new Set([...parties, ...speakers.map(({ name }) => name)]),
];

/** Who says most comes first. */
function countNames({ sayings }: DossierIndex): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of sayings.flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** What else the articles call who has a name, abbreviations among them. */
function aliasesOf(articles: readonly ArticleAnalysis[]): ReadonlyMap<string, ReadonlySet<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const { name, aliases: others } of articles.flatMap(({ entities }) => entities)) {
    const known = aliases.get(name) ?? new Set();
    aliases.set(name, known);
    for (const other of others) known.add(other);
  }
  return aliases;
}
