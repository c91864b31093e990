import type { ArticleAnalysis, Dossier, FigureRef, Span, Statement, StatementRef, Story } from '../core/types.ts';

/**
 * What a schema cannot say of an analysis: the text is in the form that offsets count in, spans lie inside it, are not empty and cut no
 * character in two, and every id names something.
 * Each problem is one sentence that names the place (`statements[3].speakers`); none means sound.
 */
export function findBrokenReferences(analysis: ArticleAnalysis): readonly string[] {
  const { text, noise, sentences, dates, figures, entities, mentions, statements } = analysis;
  const statementSpans = statements.flatMap(({ content, cue, source, saidOnFrom }, n) =>
    Object.entries({ content, cue, source, saidOnFrom }).flatMap(([field, span]) =>
      span === null || span === undefined ? [] : brokenSpan(`statements[${n}].${field}`, span, text),
    ),
  );
  const known = new Set(entities.map(({ id }) => id));
  return [
    ...(text.includes('\r') || text !== text.normalize('NFC') ? ['text is not NFC with line ends "\\n"'] : []),
    ...Object.entries({ noise, sentences, dates, figures, mentions }).flatMap(([place, spans]) =>
      spans.flatMap((span, n) => brokenSpan(`${place}[${n}]`, span, text)),
    ),
    ...statementSpans,
    ...repeated('entities', entities),
    ...repeated('statements', statements),
    ...mentions.flatMap(({ entity }, n) =>
      known.has(entity) ? [] : [`mentions[${n}].entity names no entity: ${entity}`],
    ),
    ...statements.flatMap((statement, n) =>
      statement.speakers.filter((id) => !known.has(id)).map((id) => `statements[${n}].speakers names no entity: ${id}`),
    ),
    ...findBrokenNesting(statements),
  ];
}

function findBrokenNesting(statements: readonly Statement[]): readonly string[] {
  const ids = new Set(statements.map(({ id }) => id));
  return statements.flatMap(({ id, nestedIn }, n) =>
    nestedIn === undefined || (nestedIn !== id && ids.has(nestedIn))
      ? []
      : [`statements[${n}].nestedIn names no other statement: ${nestedIn}`],
  );
}

/** The same for a dossier: its analyses, and every reference from a story into them. */
export function findBrokenDossierReferences(dossier: Dossier): readonly string[] {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return [
    ...dossier.articles.flatMap((a) => findBrokenReferences(a).map((problem) => `${a.id}: ${problem}`)),
    ...repeated('articles', dossier.articles),
    ...repeated('stories', dossier.stories),
    ...dossier.stories.flatMap((story) => findBrokenStory(story, articles).map((problem) => `${story.id} ${problem}`)),
  ];
}

function findBrokenStory(story: Story, articles: ReadonlyMap<string, ArticleAnalysis>): readonly string[] {
  const hasStatement = (ref: StatementRef) =>
    articles.get(ref.article)?.statements.some(({ id }) => id === ref.statement) === true;
  const hasFigure = (ref: FigureRef) => articles.get(ref.article)?.figures[ref.figure] !== undefined;
  return [
    ...repeated('issues', story.issues),
    ...[story, ...story.accounts]
      .flatMap((group) => group.articles)
      .filter((id) => !articles.has(id))
      .map((id) => `articles names no article: ${id}`),
    ...statementsOf(story)
      .filter(([, ref]) => !hasStatement(ref))
      .map(([place, ref]) => `${place} names no statement: ${ref.article} ${ref.statement}`),
    ...figuresOf(story)
      .filter(([, ref]) => !hasFigure(ref))
      .map(([place, ref]) => `${place} names no figure: ${ref.article} ${ref.figure}`),
    ...spansOf(story).flatMap(([place, article, span]) =>
      brokenSpan(`${place} in ${article}`, span, articles.get(article)?.text ?? ''),
    ),
  ];
}

function statementsOf({ issues, limits }: Story): readonly (readonly [place: string, ref: StatementRef])[] {
  return [
    ...issues.flatMap(({ id, stances, positions, shifts, contradictions }) => [
      ...stances.map((ref) => [`${id} stances`, ref] as const),
      ...positions.flatMap((p) => p.statements.map((ref) => [`${id} positions`, ref] as const)),
      ...shifts.flatMap((s) => [s.before, s.after].map((ref) => [`${id} shifts`, ref] as const)),
      ...contradictions.flatMap(({ a, b }) =>
        [a.statement, b.statement].map((ref) => [`${id} contradictions`, ref] as const),
      ),
    ]),
    ...limits.flatMap(({ statement }) => (statement === null ? [] : [['limits', statement] as const])),
  ];
}

function figuresOf({ figureConflicts, limits }: Story): readonly (readonly [place: string, ref: FigureRef])[] {
  return [
    ...figureConflicts.flatMap(({ figures }) => figures.map((ref) => ['figureConflicts', ref] as const)),
    ...limits.flatMap(({ held }) => held.map((ref) => ['limits', ref] as const)),
  ];
}

function spansOf({ limits, timeline }: Story): readonly (readonly [place: string, article: string, span: Span])[] {
  return [
    ...limits.map(({ article, span }) => ['limits', article, span] as const),
    ...timeline
      .flatMap((happening) => [happening, ...happening.sources])
      .map(({ article, span }) => ['timeline', article, span] as const),
  ];
}

function brokenSpan(place: string, { start, end }: Span, text: string): readonly string[] {
  if (!(start >= 0 && start < end && end <= text.length))
    return [`${place} is no stretch of the text of ${text.length} characters: ${start} to ${end}`];
  return [start, end].some((at) => isInsideCharacter(at, text)) ? [`${place} cuts a character in two`] : [];
}

/** Whether the two halves of one character, a surrogate pair, stand on either side. */
function isInsideCharacter(at: number, text: string): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function repeated(place: string, items: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [`${place} has the id ${id} twice`];
    seen.add(id);
    return [];
  });
}
