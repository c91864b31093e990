import { createHash } from 'node:crypto';
import type { Article, ArticleAnalysis } from '../core/index.ts';
import { normalizeText } from '../core/text/index.ts';

/** The article that an analysis was made from. */
export function articleOf({ id, title, url, publisher, published, text }: Article): Article {
  return {
    id,
    text,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

/** What is known of the articles that share an id. */
interface Shared {
  /** Of all articles under the id and its numbers up to `last`. */
  readonly digests: Set<string>;
  last: number;
}

/**
 * Keeps articles apart: the second one with an id gets `~2` behind it, the third `~3`, in reading order, so that none hides
 * another. One that is equal in text and metadata to an earlier one of the same id is the same article given twice, also where
 * one of the two is its analysis.
 */
export class Keeper {
  readonly #digests = new Map<string, string>();
  /** Of each id that several articles share; counting from 1 for each of them takes the square of their number. */
  readonly #shared = new Map<string, Shared>();
  readonly #again: string[] = [];
  readonly #renamed: string[] = [];

  /** The item under an id of its own; undefined when it was there before. `source` names where it stands, for the notices. */
  keep<Item extends Article | ArticleAnalysis>(item: Item, source: string): Item | undefined {
    const { text, ...metadata } = articleOf(item);
    const content = JSON.stringify([metadata.title, metadata.url, metadata.publisher, metadata.published]);
    const digest = createHash('sha256')
      .update(`${content}${normalizeText(text)}`)
      .digest('base64');
    const first = this.#digests.get(item.id);
    if (first === undefined) {
      this.#digests.set(item.id, digest);
      return item;
    }
    const shared = this.#shared.get(item.id) ?? { digests: new Set([first]), last: 1 };
    this.#shared.set(item.id, shared);
    const id = this.#nextFree(item.id, shared);
    if (shared.digests.has(digest)) {
      this.#again.push(`${item.id} (${source})`);
      return undefined;
    }
    shared.digests.add(digest);
    this.#digests.set(id, digest);
    this.#renamed.push(`${id} (${source})`);
    return { ...item, id };
  }

  /** Passes over numbers that are taken, among them ids that end in `~2` of themselves, and remembers what has them. */
  #nextFree(base: string, shared: Shared): string {
    for (;;) {
      const id = `${base}~${shared.last + 1}`;
      const known = this.#digests.get(id);
      if (known === undefined) return id;
      shared.digests.add(known);
      shared.last++;
    }
  }

  /** What was done, one sentence for each kind. */
  notices(): readonly string[] {
    return [
      ...tellOf(this.#again, 'given twice and read once'),
      ...tellOf(this.#renamed, 'called so because another article has the id already'),
    ];
  }
}

const MOST_NAMED = 3;

/** One notice on all that it is true of, the first by name. */
export function tellOf(names: readonly string[], what: string): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return [`${names.slice(0, MOST_NAMED).join(', ')}${more}: ${what}`];
}
