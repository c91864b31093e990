import { encodePart } from '../../src/report/export/encode-part.ts';

/** Where the reader is; every place of the page has an address after `#`, so that it can be linked. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'story'; readonly id: string; readonly tab: StoryTab }
  | { readonly view: 'party'; readonly name: string }
  | { readonly view: 'article'; readonly id: string; readonly place: Place | null }
  | { readonly view: 'export' };

export const storyTabs = ['positions', 'figures', 'timeline', 'accusations', 'articles'] as const;
export type StoryTab = (typeof storyTabs)[number];

/** A statement by its id, or characters `start-end` of the text. */
export type Place = { readonly statement: string } | { readonly start: number; readonly end: number };

export interface Address {
  readonly route: Route;
  /** Search words and filters. */
  readonly query: Readonly<Record<string, string>>;
}

export function readAddress(hash: string): Address {
  const [path = '', search = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [view, name = '', rest] = path.replace(/^\//, '').split('/').map(decode);
  const query = Object.fromEntries(new URLSearchParams(search));
  return { route: readRoute(view ?? '', name, rest), query };
}

function readRoute(view: string, name: string, rest: string | undefined): Route {
  switch (view) {
    case 'story':
      return { view, id: name, tab: storyTabs.find((tab) => tab === rest) ?? 'positions' };
    case 'party':
      return { view, name };
    case 'article':
      return { view, id: name, place: rest === undefined ? null : readPlace(rest) };
    case 'export':
      return { view };
    default:
      return { view: 'overview' };
  }
}

function readPlace(text: string): Place {
  const match = /^@(\d+)-(\d+)$/.exec(text);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : { statement: text };
}

export function writeAddress(route: Route, query: Readonly<Record<string, string | undefined>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const tail = search.toString();
  return `#/${writeRoute(route)}${tail ? `?${tail}` : ''}`;
}

function writeRoute(route: Route): string {
  switch (route.view) {
    case 'overview':
      return '';
    case 'story':
      return `story/${encodePart(route.id)}${route.tab === 'positions' ? '' : `/${route.tab}`}`;
    case 'party':
      return `party/${encodePart(route.name)}`;
    case 'article':
      return `article/${encodePart(route.id)}${route.place ? `/${writePlace(route.place)}` : ''}`;
    case 'export':
      return 'export';
  }
}

function writePlace(place: Place): string {
  return 'statement' in place ? encodePart(place.statement) : `@${place.start}-${place.end}`;
}

/** A broken escape is shown as it stands rather than lost. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
