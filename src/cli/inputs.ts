import { type Article, type ArticleAnalysis, analyze } from '../core/index.ts';
import { listSources, readInputs } from '../reader/index.ts';
import { type Io, write } from './io.ts';
import { createProgress } from './progress.ts';

export interface InputOptions {
  readonly published?: string;
}

/** Reads inputs for a command, telling of what is wrong with them on standard error. */
export interface Inputs {
  /** Every article that could be read; of an analysis, the article it was made from. */
  articles(): AsyncGenerator<Article>;
  /** Every article analyzed; analyses are taken as they are. */
  analyses(): AsyncGenerator<ArticleAnalysis>;
  /** 0 when every input was read, 1 when some were not. */
  exitCode(): 0 | 1;
}

export function openInputs(io: Io, inputs: readonly string[], { published }: InputOptions): Inputs {
  let exitCode: 0 | 1 = 0;

  async function* read(): AsyncGenerator<Article | ArticleAnalysis> {
    const listing = await listSources(inputs);
    const total = listing.sources.reduce((sum, source) => sum + source.size, 0);
    const progress = createProgress(io.stderr, total);
    const options = { stdin: io.stdin, onBytes: progress.addBytes, ...(published === undefined ? {} : { published }) };
    try {
      for await (const item of readInputs(listing, options)) {
        if (item.kind === 'article') yield item.article;
        else if (item.kind === 'analysis') yield item.analysis;
        else {
          progress.clear();
          if (item.kind === 'failure') exitCode = 1;
          await write(
            io.stderr,
            item.kind === 'failure' ? `error: ${item.error.message}\n` : `note: ${item.message}\n`,
          );
          continue;
        }
        progress.addArticle();
      }
    } finally {
      progress.stop();
    }
  }

  return {
    async *articles() {
      for await (const item of read()) yield 'sentences' in item ? articleOf(item) : item;
    },
    async *analyses() {
      for await (const item of read()) yield 'sentences' in item ? item : analyze(item);
    },
    exitCode: () => exitCode,
  };
}

function articleOf({ id, title, url, publisher, published, text }: ArticleAnalysis): Article {
  return {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
}
