import { refKey } from '../../core/statement-ref.ts';
import type {
  ArticleAnalysis,
  Dossier,
  Issue,
  Span,
  Stance,
  Statement,
  StatementRef,
  Story,
} from '../../core/types.ts';
import { type Attribution, attribute } from './attribution.ts';
import { encodePart } from './encode-part.ts';
import { isVerbatim } from './quotation.ts';
import type { ExportWords } from './words.ts';

/** What a statement answers on one issue. */
interface Bearing {
  readonly issue: Issue;
  readonly stance: Stance;
  readonly confidence: number;
}

/** A statement with all that the exports say of it. */
export interface Stated extends Attribution {
  readonly article: ArticleAnalysis;
  readonly statement: Statement;
  readonly text: string;
  /** The words that attribute, on one line; empty where the article has none. */
  readonly cue: string;
  readonly verbatim: boolean;
  readonly bearings: readonly Bearing[];
  /** The story that its article belongs to. */
  readonly story: Story | undefined;
}

/** All statements of a dossier, in the order of its articles. */
export function listStated(dossier: Dossier): readonly Stated[] {
  const bearings = new Map<string, Bearing[]>();
  for (const issue of dossier.stories.flatMap(({ issues }) => issues))
    for (const { stance, confidence, ...ref } of issue.stances) {
      const key = refKey(ref);
      bearings.set(key, [...(bearings.get(key) ?? []), { issue, stance, confidence }]);
    }
  const stories = new Map(dossier.stories.flatMap((story) => story.articles.map((id) => [id, story] as const)));
  return dossier.articles.flatMap((article) =>
    article.statements.map((statement) => ({
      article,
      story: stories.get(article.id),
      statement,
      text: cut(article, statement.content),
      cue: statement.cue === null ? '' : cut(article, statement.cue).replace(/\s+/gu, ' '),
      verbatim: isVerbatim(article, statement),
      bearings: bearings.get(refKey({ article: article.id, statement: statement.id })) ?? [],
      ...attribute(article, statement),
    })),
  );
}

/** Characters of an article. */
export function cut({ text }: ArticleAnalysis, { start, end }: Span): string {
  return text.slice(start, end);
}

/**
 * The act with the article's own cue. `deny` says both that a content is rejected and that the content is itself the denial:
 * only the cue tells `denies (“rejects”): C` from `denies (“insists”): not C`.
 */
export function actWithCue({ statement, cue }: Pick<Stated, 'statement' | 'cue'>, words: ExportWords): string {
  const act = words.act[statement.act];
  return cue === '' || cue.toLowerCase() === act ? act : `${act} (“${cue}”)`;
}

/** Finds statements by their reference. */
export function statedByRef(dossier: Dossier): (ref: StatementRef) => Stated | undefined {
  const found = new Map(
    listStated(dossier).map((stated) => [
      refKey({ article: stated.article.id, statement: stated.statement.id }),
      stated,
    ]),
  );
  return (ref) => found.get(refKey(ref));
}

/** The page of an article; whatever else stands there (`javascript:…`) is not ours to pass on as an address. */
export function webAddress({ url = '' }: Pick<ArticleAnalysis, 'url'>): string | undefined {
  return /^https?:/iu.test(url) && URL.canParse(url) ? url : undefined;
}

/** An address for an article that has none: its id as a URN of our own. */
export function articleIri(article: Pick<ArticleAnalysis, 'id' | 'url'>): string {
  return webAddress(article) ?? `urn:doichieu:article:${encodePart(article.id)}`;
}

export function statementIri(article: Pick<ArticleAnalysis, 'id'>, statement: Pick<Statement, 'id'>): string {
  return `urn:doichieu:statement:${encodePart(article.id)}:${encodePart(statement.id)}`;
}
