import { setTimeout } from 'node:timers/promises';
import type { Article, ArticleAnalysis, Correction, Dossier } from '../core/index.ts';
import type { Listing } from '../reader/index.ts';
import { articleOf } from '../reader/keep-apart.ts';
import type { Corrector, Given } from './corrections.ts';
import { type Io, tell } from './io.ts';
import { OddArticles } from './odd-articles.ts';
import { createProgress } from './progress.ts';

export interface InputOptions {
  /** A file of corrections. */
  readonly corrections?: string;
  readonly published?: string;
}

/**
 * Reads inputs for a command, telling of what is wrong with them on standard error. What takes long to load is loaded by the commands
 * once they run: the help and the version are shown at once.
 */
export interface Inputs {
  /** The paths of all that is read: the inputs as named, and the files of the folders among them. */
  paths(): Promise<readonly string[]>;
  /** One analysis an article; what was given as an analysis is taken as it is, or made again from its article. */
  analyses(given?: Given): AsyncGenerator<ArticleAnalysis>;
  /** What people have set right in what {@link analyses} gave: in dossiers that were read, and now. */
  corrections(): Promise<readonly Correction[]>;
  /** Tells of what people have set right in issues that these articles do not make. */
  tellUnasked(dossier: Dossier): Promise<void>;
  /** 0 when every input was read, 1 when some were not. */
  exitCode(): 0 | 1;
}

/** Articles of so many characters are analyzed together, which is faster than one by one. */
const TOGETHER = 50_000;
/** Those that are there are analyzed when no further one comes for so many milliseconds, as through a pipe that is still written to. */
const PATIENCE = 100;

export function openInputs(io: Io, inputs: readonly string[], { corrections: file, published }: InputOptions): Inputs {
  let exitCode: 0 | 1 = 0;
  let listing: Promise<Listing> | undefined;
  let corrector: Promise<Corrector> | undefined;

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

  async function* read(): AsyncGenerator<Article | ArticleAnalysis> {
    const { readInputs } = await import('../reader/index.ts');
    const listing = await list();
    const total = listing.sources.reduce((sum, source) => sum + source.size, 0);
    const progress = createProgress(io.stderr, total);
    const options = { stdin: io.stdin, onBytes: progress.addBytes, ...(published === undefined ? {} : { published }) };
    try {
      for await (const item of readInputs(listing, options)) {
        if (item.kind === 'article') yield item.article;
        else if (item.kind === 'analysis') yield item.analysis;
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

  return {
    async paths() {
      const { sources } = await list();
      return [...new Set([...inputs, ...sources.map(({ path }) => path), ...(file === undefined ? [] : [file])])];
    },
    async *analyses(given = 'as it is') {
      const corrector = await openCorrector();
      const { analyzeAll, correct } = await import('../core/index.ts');
      const odd = new OddArticles();
      const noted = (analysis: ArticleAnalysis, given: Given): ArticleAnalysis => {
        odd.add(analysis);
        return corrector.put(analysis, given, correct);
      };
      const waiting: Article[] = [];
      let characters = 0;
      function* analyzeWaiting(): Generator<ArticleAnalysis> {
        for (const analysis of analyzeAll(waiting.splice(0))) yield noted(analysis, 'again');
        characters = 0;
      }
      for await (const item of withPauses(read(), PATIENCE)) {
        if (item === null) {
          yield* analyzeWaiting();
          continue;
        }
        if ('sentences' in item && given === 'as it is') {
          yield* analyzeWaiting();
          yield noted(item, given);
          continue;
        }
        waiting.push('sentences' in item ? articleOf(item) : item);
        characters += item.text.length;
        if (characters >= TOGETHER) yield* analyzeWaiting();
      }
      yield* analyzeWaiting();
      for (const notice of [...odd.notices(), ...corrector.notices()]) await tell(io.stderr, 'note', notice);
    },
    corrections: async () => (await openCorrector()).all(),
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
