import { flushSync, tick } from 'svelte';
import type { Figure } from './model/contract.ts';
import { type Address, type Route, readAddress, type StoryTab, writeAddress } from './model/route.ts';
import { currentSpot, type Spot, scrollToNamed, scrollToSpot } from './scroll.ts';
import { en } from './words/en.ts';
import { vi } from './words/vi.ts';
import type { Words } from './words/words.ts';

/** What fits between the margins of A4 and of Letter, upright, in pixels. */
export const PRINT_WIDTH = 680;

export type Language = 'vi' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

/** What the reader chose and where the reader is: the only state that all views share. */
class Page {
  language: Language = $state('vi');
  theme: Theme = $state('auto');
  /** Drawings then have {@link PRINT_WIDTH}, and lists hold all. */
  printing: boolean = $state(false);
  /** As many rows as a list needs to draw for the way back to end where the reader was. */
  rowsBefore = 0;
  #hash = $state('');
  /** How each story was last seen, with its tab and filters. */
  readonly #stories = new Map<string, string>();

  readonly address: Address = $derived(readAddress(this.#hash));
  readonly words: Words = $derived(this.language === 'vi' ? vi : en);

  start(): void {
    const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
    this.language = readChoice('language', ['vi', 'en']) ?? wanted.find(isLanguage) ?? 'en';
    this.theme = readChoice('theme', ['auto', 'light', 'dark']) ?? 'auto';
    this.#hash = location.hash;
    this.#keepScroll();
    this.#preparePrint();
  }

  /** The browser lays the page out for paper right after it says that it will. */
  #preparePrint(): void {
    const set = (printing: boolean): void =>
      flushSync(() => {
        this.printing = printing;
      });
    addEventListener('beforeprint', () => set(true));
    addEventListener('afterprint', () => set(false));
  }

  /** A link leads to the top of its view or to what it names there, the way back to where the reader was. */
  #keepScroll(): void {
    const spots = new Map<unknown, Spot>();
    // Steps of the browser's history are told apart by when they were made; a new one has no state yet.
    const mark = (): number => {
      const step = Date.now();
      history.replaceState(step, '');
      return step;
    };
    let step: unknown = mark();
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', () => {
      spots.set(step, currentSpot());
      this.#keepStory();
      const before = viewOf(this.#hash);
      const spot = spots.get(history.state);
      step = history.state ?? mark();
      this.rowsBefore = (spot?.row?.at ?? -1) + 1;
      this.#hash = location.hash;
      const isNew = before !== viewOf(this.#hash);
      void tick().then(() => {
        this.rowsBefore = 0;
        if (!isNew) return;
        scrollToSpot(spot ?? { y: 0 });
        if (!spot) scrollToNamed();
        // What was focused is gone: the keyboard and the screen reader go on from the new view.
        document.getElementById('main')?.focus({ preventScroll: true });
      });
    });
    void tick().then(scrollToNamed);
  }

  #keepStory(): void {
    const { route, query } = this.address;
    if (route.view === 'story') this.#stories.set(route.id, writeAddress(route, { ...query, q: undefined }));
  }

  /** The way back to a story, as it was last seen. */
  storyAddress(id: string): string {
    return this.#stories.get(id) ?? writeAddress({ view: 'story', id, tab: 'positions' });
  }

  /** From inside a story its filters go along to its other tabs, with what is opened. */
  tabAddress(id: string, tab: StoryTab, changes: Readonly<Record<string, string | undefined>> = {}): string {
    const { route, query } = this.address;
    const kept = route.view === 'story' && route.id === id ? query : {};
    return writeAddress({ view: 'story', id, tab }, { ...kept, ...changes });
  }

  setLanguage(language: Language): void {
    this.language = language;
    keepChoice('language', language);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    keepChoice('theme', theme);
  }

  /** Changes the query of the current address without a new step in the browser's history. */
  setQuery(changes: Readonly<Record<string, string | undefined>>, route: Route = this.address.route): void {
    const hash = writeAddress(route, { ...this.address.query, ...changes });
    history.replaceState(history.state, '', hash);
    this.#hash = hash;
  }

  /** One wording of a bound, whatever the article's is: `không được hơn 5` and `nhiều nhất 5` are the same. */
  bound({ comparator, low, high, unit }: Figure): string {
    return `${this.words.comparator[comparator]} ${this.number(high ?? low ?? 0)} ${unit}`.trim();
  }

  /** For where room is scarce: `19 tỷ`, `1,5 triệu`. */
  roundNumber(value: number): string {
    if (Math.abs(value) < 1e6) return this.number(value);
    const options = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
    return new Intl.NumberFormat(this.words.locale, options).format(value);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.words.locale, { maximumFractionDigits: 2 }).format(value);
  }
}

export const page: Page = new Page();

/** The address without the place inside an article, which is scrolled to by itself. */
function viewOf(hash: string): string {
  return hash.replace(/^(#\/article\/[^/?]*)\/.*$/, '$1');
}

function isLanguage(tag: string): tag is Language {
  return tag === 'vi' || tag === 'en';
}

/** Browsers may forbid storage to a page from disk; the choice then lasts as long as the page. */
function readChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const kept = localStorage.getItem(`doichieu.${name}`);
    return choices.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`doichieu.${name}`, value);
  } catch {
    // The choice is kept for this visit.
  }
}
