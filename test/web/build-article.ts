import type {
  ArticleAnalysis,
  Comparator,
  DateMention,
  Entity,
  Figure,
  Noise,
  Span,
  Statement,
} from '../../src/core/types.ts';

type Found<Item> = Omit<Item, 'start' | 'end'> & { readonly at: string };

/** An article as a test writes it: places are told by their words, and each must occur just once. */
export interface ArticleSketch {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
  readonly entities?: readonly Entity[];
  readonly noise?: readonly Found<Noise>[];
  readonly dates?: readonly Found<DateMention>[];
  readonly figures?: readonly {
    readonly at: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly comparator: Comparator;
    readonly unit: string;
  }[];
  readonly statements?: readonly (Partial<Omit<Statement, 'content' | 'cue' | 'source'>> & {
    readonly content: string;
    readonly cue?: string;
    readonly source?: string;
  })[];
}

/** @throws Error when words are not in the text, or stand there twice. */
export function buildArticle(sketch: ArticleSketch): ArticleAnalysis {
  const { text } = sketch;
  const find = (words: string, within: Span = { start: 0, end: text.length }): Span => {
    const start = text.indexOf(words, within.start);
    if (start < 0 || start + words.length > within.end) throw new Error(`${sketch.id}: not in the text: ${words}`);
    const again = text.indexOf(words, start + 1);
    if (again >= 0 && again + words.length <= within.end) throw new Error(`${sketch.id}: twice in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const lineOf = ({ start }: Span): Span => {
    const end = text.indexOf('\n', start);
    return { start: text.lastIndexOf('\n', start) + 1, end: end < 0 ? text.length : end };
  };
  const entities = sketch.entities ?? [];
  return {
    id: sketch.id,
    language: 'vi',
    ...(sketch.title !== undefined && { title: sketch.title }),
    ...(sketch.url !== undefined && { url: sketch.url }),
    ...(sketch.publisher !== undefined && { publisher: sketch.publisher }),
    ...(sketch.published !== undefined && { published: sketch.published }),
    text,
    noise: (sketch.noise ?? []).map(({ at, ...noise }) => ({ ...noise, ...find(at) })),
    sentences: [...text.matchAll(/[^\n.]+\.?/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    dates: (sketch.dates ?? []).map(({ at, ...date }) => ({ ...date, ...find(at) })),
    figures: (sketch.figures ?? []).map(({ at, ...figure }): Figure => ({ ...figure, ...find(at) })),
    entities,
    mentions: entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].flatMap((name) =>
        [...text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((match) => ({
          start: match.index,
          end: match.index + name.length,
          entity: entity.id,
        })),
      ),
    ),
    statements: (sketch.statements ?? []).map(({ content, cue, source, ...rest }, place): Statement => {
      const span = find(content);
      const line = lineOf(span);
      return {
        id: `s${place}`,
        speakers: [],
        act: 'assert',
        form: 'indirect',
        saidOn: null,
        saidOnInferred: false,
        via: [],
        rule: 'vi/source-cue-content',
        confidence: 0.9,
        ...rest,
        content: span,
        cue: cue === undefined ? null : find(cue, line),
        source: source === undefined ? null : find(source, line),
      };
    }),
    diagnostics: [],
  };
}
