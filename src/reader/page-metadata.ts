/// <reference lib="dom" />
// linkedom types its documents with the DOM library.

/** What a page says of its article in JSON-LD and meta elements, raw. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  /** The page's own summary, mostly the words of the lead. */
  readonly description?: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads JSON-LD first, then meta elements, then what readers see (heading, `time`). */
export function readPageMetadata(document: Document): PageMetadata {
  const article = findArticleRecord(document);
  const meta = (...names: readonly string[]) => names.map((name) => metaContent(document, name)).find(isFilled);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const url = [text(article?.url), link, meta('og:url')].find((value) => value?.startsWith('http'));
  const headings = document.querySelectorAll('h1');
  const found = {
    title: [
      text(article?.headline),
      meta('og:title', 'twitter:title'),
      headings.length === 1 ? headings[0]?.textContent : undefined,
      document.querySelector('title')?.textContent,
    ],
    publisher: [nameOf(article?.publisher), meta('og:site_name'), hostOf(url)],
    published: [
      text(article?.datePublished),
      meta('article:published_time', 'pubdate', 'datePublished', 'date'),
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ],
    description: [text(article?.description), meta('og:description', 'description')],
  };
  const first = (values: readonly (string | null | undefined)[]) => decodeEntities(document, values.find(isFilled));
  return {
    title: first(found.title),
    url,
    publisher: first(found.publisher),
    published: first(found.published),
    description: first(found.description),
  };
}

function findArticleRecord(document: Document): Fields | undefined {
  const records = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parseLeniently(script.textContent ?? '')),
  );
  return records.find((record) =>
    [record['@type']].flat().some((type) => typeof type === 'string' && /Article$|^BlogPosting$/u.test(type)),
  );
}

function parseLeniently(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Broken JSON-LD is the site's fault and costs only metadata that meta elements mostly repeat.
    return null;
  }
}

/** Records stand in a list or a graph, seldom in one within another; what is deeper is no record but a trap. */
const MOST_DEPTH = 8;

function flatten(value: unknown, depth = 0): readonly Fields[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...flatten(value['@graph'], depth + 1)];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function metaContent(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
  return element?.getAttribute('content') ?? undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return isFields(one) ? text(one.name) : text(one);
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}

function isFilled(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value.trim() !== '';
}

/** Sites often escape JSON-LD a second time (`&quot;`); a value with markup in it is left alone. */
function decodeEntities(document: Document, value: string | undefined): string | undefined {
  if (value === undefined || !/&[#\w]+;/u.test(value) || value.includes('<')) return value;
  const holder = document.createElement('p');
  holder.innerHTML = value;
  return holder.textContent ?? value;
}
