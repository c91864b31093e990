/** Gold statements as attributions, so that entity resolution can be measured apart from the finding of attributions. */
import {
  type Attribution,
  type EntityWords,
  findNames,
  readPhrases,
  resolveSpeakers,
} from '#dist/core/entities/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { findNoise } from '#dist/core/noise/index.js';
import { splitSentences, tokenize } from '#dist/core/text/index.js';
import type { ArticleAnalysis, Span } from '#dist/core/types.js';
import { joinWords } from '#dist/core/words/index.js';
import { readFolder } from './read-rows.ts';

type Pair = readonly [number, number];

export interface GoldStatement {
  readonly content: Pair | null;
  readonly cue: Pair | null;
  readonly source: Pair | null;
  readonly speaker: string;
  readonly kind: string;
  readonly party: string | null;
  readonly form: Attribution['form'];
}

export interface GoldArticle {
  readonly id: string;
  /** The story that it belongs to. */
  readonly cluster?: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const spanOf = (pair: Pair | null): Span | null => (pair === null ? null : { start: pair[0], end: pair[1] });

type StoredGold = Omit<GoldArticle, 'title' | 'published'> & {
  readonly title?: string | null;
  readonly published?: string | null;
};

/** Reads the gold articles of a folder, by their names; statements without a content are left out. */
export const readGold = (folder: string): GoldArticle[] =>
  readFolder<StoredGold>(folder).map(({ title, published, ...gold }) => {
    const statements = gold.statements.filter((statement) => statement.content !== null);
    return {
      ...gold,
      ...(typeof title === 'string' && { title }),
      ...(typeof published === 'string' && { published }),
      statements,
    };
  });

/** An analysis with the gold's spans and the speakers that entity resolution finds for them. */
export function analyzeGold(
  { id, text, title, published, statements }: GoldArticle,
  words: EntityWords = vietnamese.entities,
): ArticleAnalysis {
  const tokens = tokenize(text);
  const noise = findNoise(text, tokens, vietnamese.noise);
  const sentences = splitSentences(text, tokens, noise, vietnamese.sentences);
  const prose = { text, tokens, words: joinWords(tokens, vietnamese.lexicon), noise, sentences, title, published };
  const attributions = statements.map(
    ({ content, cue, source, form }): Attribution => ({
      content: spanOf(content) ?? { start: 0, end: 1 },
      cue: spanOf(cue),
      source: spanOf(source),
      via: [],
      form,
      rule: 'gold',
      confidence: 1,
    }),
  );
  const phrases = readPhrases(prose, words);
  const names = findNames(phrases);
  const { entities, mentions, speakers } = resolveSpeakers(phrases, names, attributions);
  return {
    id,
    text,
    language: vietnamese.code,
    noise,
    sentences,
    dates: [],
    figures: [],
    entities,
    mentions,
    statements: attributions.map(({ content, cue, source, form, rule, confidence }, index) => ({
      id: `s${index}`,
      content,
      cue,
      source,
      form,
      rule,
      confidence,
      speakers: speakers[index] ?? [],
      act: 'assert',
      saidOn: null,
      saidOnInferred: false,
      via: [],
    })),
    diagnostics: [],
  };
}
