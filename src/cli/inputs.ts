import { setTimeout } from 'node:timers/promises';
import type { Article, ArticleAnalysis, Correction, Dossier } from '../core/index.ts';
import type { Listing, ReadItem } from '../reader/index.ts';
import { articleOf } from '../reader/keep-apart.ts';
import type { Corrector, Found } from './corrections.ts';
import { type Io, tell } from './io.ts';
import { OddArticles } from './odd-articles.ts';
import { createProgress } from './progress.ts';

export interface InputOptions {
  /** A file of corrections. */
  readonly corrections?: string;
  readonly published?: string;
}

/** How a stored analysis is taken: as it is, with what its dossier holds put in before, or made again from its article. */
type Given = 'as it is' | 'again';

/**
 * Reads inputs for a command, telling of what is wrong with them on standard error. What takes long to load is loaded by the commands
 * once they run: the help and the version are shown at once.
 */
export interface Inputs {
  /** The paths of all that is read: the inputs as named, and the files of the folders among them. */
  paths(): Promise<readonly string[]>;
  /** One analysis an article, as they come, with what the file of corrections and its own dossier have set right. */
  analyses(given?: Given): AsyncGenerator<ArticleAnalysis>;
  /** All of them, with what is set right in any of the inputs, wherever in their order it stands. */
  allAnalyses(): Promise<readonly ArticleAnalysis[]>;
  /** What people have set right in {@link allAnalyses}: in dossiers that were read, and now. */
  corrections(): Promise<readonly Correction[]>;
  /** Places among {@link corrections} of those that nothing comes of. */
  misfits(dossier: Dossier): Promise<readonly number[]>;
  /** Tells of what people have set right in issues that these articles do not make. */
  tellUnasked(dossier: Dossier): Promise<void>;
  /** 0 when every input was read, 1 when some were not. */
  exitCode(): 0 | 1;
}

/** Articles of so many characters are analyzed together, which is faster than one by one. */
const TOGETHER = 50_000;
/** Those that are there are analyzed when no further one comes for so many milliseconds, as through a pipe that is still written to. */
const PATIENCE = 100;

type Read = Extract<ReadItem, { kind: 'article' | 'analysis' }>;

export function openInputs(io: Io, inputs: readonly string[], { corrections: file, published }: InputOptions): Inputs {
  let exitCode: 0 | 1 = 0;
  let listing: Promise<Listing> | undefined;
  let corrector: Promise<Corrector> | undefined;
  const odd = new OddArticles();

  async function openCorrector(): Promise<Corrector> {
    const { openCorrections } = await import('./corrections.ts');
    corrector ??= openCorrections(file);
    return corrector;
  }

  async function list(): Promise<Listing> {
    const { listSources } = await import('../reader/index.ts');
    listing ??= listSources(inputs);
    return listing;
  }

  async function* read(): AsyncGenerator<Read> {
    const { readInputs } = await import('../reader/index.ts');
    const listing = await list();
    const total = listing.sources.reduce((sum, source) => sum + source.size, 0);
    const progress = createProgress(io.stderr, total);
    const options = { stdin: io.stdin, onBytes: progress.addBytes, ...(published === undefined ? {} : { published }) };
    try {
      for await (const item of readInputs(listing, options)) {
        if (item.kind === 'article' || item.kind === 'analysis') yield item;
        else if (item.kind === 'corrections') {
          (await openCorrector()).keep(item.corrections);
          continue;
        } else {
          progress.clear();
          if (item.kind === 'failure') exitCode = 1;
          if (item.kind === 'failure') await tell(io.stderr, 'error', item.error.message);
          else await tell(io.stderr, 'note', item.message);
          continue;
        }
        progress.addArticle();
      }
    } finally {
      progress.stop();
    }
  }

  function noted(found: Found): Found {
    odd.add(found.analysis);
    return found;
  }

  async function* find(given: Given): AsyncGenerator<Found> {
    const { analyzeAll } = await import('../core/index.ts');
    const waiting: { readonly article: Article; readonly own: readonly Correction[] }[] = [];
    let characters = 0;
    function* analyzeWaiting(): Generator<Found> {
      const made = waiting.splice(0);
      characters = 0;
      for (const [at, analysis] of analyzeAll(made.map(({ article }) => article)).entries())
        yield noted({ analysis, own: made[at]?.own ?? [], isPut: false });
    }
    for await (const item of withPauses(read(), PATIENCE)) {
      if (item === null) {
        yield* analyzeWaiting();
        continue;
      }
      const { corrections: own = [] } = item;
      if (item.kind === 'analysis' && given === 'as it is') {
        yield* analyzeWaiting();
        yield noted({ analysis: item.analysis, own, isPut: true });
        continue;
      }
      const article = item.kind === 'analysis' ? articleOf(item.analysis) : item.article;
      waiting.push({ article, own });
      characters += article.text.length;
      if (characters >= TOGETHER) yield* analyzeWaiting();
    }
    yield* analyzeWaiting();
  }

  async function tellNotices(): Promise<void> {
    for (const notice of [...odd.notices(), ...(await openCorrector()).notices()])
      await tell(io.stderr, 'note', notice);
  }

  return {
    async paths() {
      const { sources } = await list();
      return [...new Set([...inputs, ...sources.map(({ path }) => path), ...(file === undefined ? [] : [file])])];
    },
    async *analyses(given = 'as it is') {
      const corrector = await openCorrector();
      const { correct } = await import('../core/index.ts');
      for await (const found of find(given)) yield corrector.put(found, corrector.behind(found.own), correct);
      await tellNotices();
    },
    async allAnalyses() {
      const corrector = await openCorrector();
      const found: Found[] = [];
      for await (const one of find('as it is')) found.push(one);
      const { correct } = await import('../core/index.ts');
      const all = corrector.all();
      const analyses = found.map((one) => corrector.put(one, all, correct));
      await tellNotices();
      return analyses;
    },
    corrections: async () => (await openCorrector()).all(),
    misfits: async (dossier) => (await openCorrector()).misfits(dossier),
    async tellUnasked(dossier) {
      for (const notice of (await openCorrector()).unasked(dossier)) await tell(io.stderr, 'note', notice);
    },
    exitCode: () => exitCode,
  };
}

/** The items as they come, and `null` whenever one is waited for longer than the patience lasts. */
async function* withPauses<T>(items: AsyncGenerator<T>, patience: number): AsyncGenerator<T | null> {
  try {
    for (;;) {
      const next = items.next();
      const pause = new AbortController();
      const first = await Promise.race([next, setTimeout(patience, null, { signal: pause.signal }).catch(() => null)]);
      pause.abort();
      if (first === null) yield null;
      const result = await next;
      if (result.done === true) return;
      yield result.value;
    }
  } finally {
    await items.return(undefined);
  }
}
