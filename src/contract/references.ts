import type { ArticleAnalysis, Dossier, Span, StatementRef } from '../core/types.ts';

/**
 * What a schema cannot say of an analysis: spans lie inside the text and are not empty, and every id names something.
 * Each problem is one sentence that names the place (`statements[3].speakers`); none means sound.
 */
export function findBrokenReferences(analysis: ArticleAnalysis): readonly string[] {
  const problems: string[] = [];
  const spans = (place: string, items: readonly Span[]) => {
    for (const [n, item] of items.entries()) problems.push(...brokenSpan(`${place}[${n}]`, item, analysis.text.length));
  };
  const { noise, sentences, dates, figures, mentions, statements } = analysis;
  for (const [place, items] of Object.entries({ noise, sentences, dates, figures, mentions })) spans(place, items);
  for (const field of ['content', 'cue', 'source'] as const) {
    for (const [n, statement] of statements.entries()) {
      const at = statement[field];
      if (at !== null) problems.push(...brokenSpan(`statements[${n}].${field}`, at, analysis.text.length));
    }
  }
  problems.push(...repeated('entities', analysis.entities), ...repeated('statements', statements));
  const entities = new Set(analysis.entities.map((entity) => entity.id));
  for (const [n, mention] of mentions.entries()) {
    if (!entities.has(mention.entity)) problems.push(`mentions[${n}].entity names no entity: ${mention.entity}`);
  }
  const ids = new Set(statements.map((statement) => statement.id));
  for (const [n, statement] of statements.entries()) {
    for (const speaker of statement.speakers) {
      if (!entities.has(speaker)) problems.push(`statements[${n}].speakers names no entity: ${speaker}`);
    }
    const outer = statement.nestedIn;
    if (outer !== undefined && (outer === statement.id || !ids.has(outer))) {
      problems.push(`statements[${n}].nestedIn names no other statement: ${outer}`);
    }
  }
  return problems;
}

/** The same for a dossier: its analyses, and every reference from a story into them. */
export function findBrokenDossierReferences(dossier: Dossier): readonly string[] {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const problems = dossier.articles.flatMap((a) => findBrokenReferences(a).map((problem) => `${a.id}: ${problem}`));
  problems.push(...repeated('articles', dossier.articles), ...repeated('stories', dossier.stories));
  const statement = (place: string, ref: StatementRef) => {
    const found = articles.get(ref.article)?.statements.some((s) => s.id === ref.statement) === true;
    if (!found) problems.push(`${place} names no statement: ${ref.article} ${ref.statement}`);
  };
  const figure = (place: string, ref: { article: string; figure: number }) => {
    if (articles.get(ref.article)?.figures[ref.figure] === undefined) {
      problems.push(`${place} names no figure: ${ref.article} ${ref.figure}`);
    }
  };
  const span = (place: string, article: string, at: Span) =>
    problems.push(...brokenSpan(`${place} in ${article}`, at, articles.get(article)?.text.length ?? 0));

  for (const story of dossier.stories) {
    const place = (part: string) => `${story.id} ${part}`;
    for (const id of [story, ...story.accounts].flatMap((group) => group.articles)) {
      if (!articles.has(id)) problems.push(`${place('articles')} names no article: ${id}`);
    }
    problems.push(...repeated(place('issues'), story.issues));
    for (const issue of story.issues) {
      for (const ref of issue.stances) statement(`${issue.id} stances`, ref);
      for (const ref of issue.positions.flatMap((p) => p.statements)) statement(`${issue.id} positions`, ref);
      for (const ref of issue.shifts.flatMap((s) => [s.before, s.after])) statement(`${issue.id} shifts`, ref);
      for (const { a, b } of issue.contradictions) {
        statement(`${issue.id} contradictions`, a.statement);
        statement(`${issue.id} contradictions`, b.statement);
      }
    }
    for (const ref of story.figureConflicts.flatMap((c) => c.figures)) figure(place('figureConflicts'), ref);
    for (const limit of story.limits) {
      if (limit.statement !== null) statement(place('limits'), limit.statement);
      span(place('limits'), limit.article, limit.span);
      for (const ref of limit.held) figure(place('limits'), ref);
    }
    for (const happening of story.timeline) {
      for (const at of [happening, ...happening.sources]) span(place('timeline'), at.article, at.span);
    }
  }
  return problems;
}

function brokenSpan(place: string, { start, end }: Span, length: number): readonly string[] {
  return start >= 0 && start < end && end <= length
    ? []
    : [`${place} is no stretch of the text of ${length} characters: ${start} to ${end}`];
}

function repeated(place: string, items: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [`${place} has the id ${id} twice`];
    seen.add(id);
    return [];
  });
}
