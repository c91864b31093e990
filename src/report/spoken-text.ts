import type { ArticleAnalysis, Dossier, Issue, Span, Statement, Story } from '../core/types.ts';

/** Closing quote marks with the marks that they close; a straight mark is its own twin. */
const TWINS: Readonly<Record<string, string>> = {
  '”': '“„‟',
  '»': '«',
  '’': '‘',
  '」': '「',
  '』': '『',
  '"': '"',
  "'": "'",
};
const OPENING = new Set(Object.values(TWINS).join(''));
const MARKS = new RegExp(`[${Object.entries(TWINS).flat().join('')}]`, 'gu');

type Told = Pick<Statement, 'content' | 'form'>;

/**
 * The words of a statement as they are shown: a mark right before or behind the content whose twin stands inside is taken
 * in, so that no quotation of the article looks torn. The content itself stays as it is.
 */
export function spokenText({ text }: Pick<ArticleAnalysis, 'text'>, statement: Told): string {
  const { start, end } = spokenSpan(text, statement);
  return text.slice(start, end);
}

/** The whole sentences in which characters stand: what a content points back to (`this offer`) is told there. */
export function sentencesAround({ sentences }: Pick<ArticleAnalysis, 'sentences'>, { start, end }: Span): Span {
  const around = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: Math.min(start, around[0]?.start ?? start), end: Math.max(end, around.at(-1)?.end ?? end) };
}

/** The dossier with its questions, which are contents, as they are shown, and the stories that are named by one. */
export function withSpokenQuestions(dossier: Dossier): Dossier {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return { ...dossier, stories: dossier.stories.map((story) => askAloud(story, articles)) };
}

function askAloud(story: Story, articles: ReadonlyMap<string, ArticleAnalysis>): Story {
  const issues = story.issues.map((issue) => ({ ...issue, question: spokenQuestion(issue, articles) }));
  const [first] = issues;
  const named = first !== undefined && story.label === story.issues[0]?.question;
  return { ...story, label: named ? first.question : story.label, issues };
}

/** The id of an issue names the statement that puts the question; one that was cut has lost what stands behind it. */
function spokenQuestion({ id, question }: Issue, articles: ReadonlyMap<string, ArticleAnalysis>): string {
  const hash = id.lastIndexOf('#');
  const article = articles.get(id.slice(0, hash));
  const asker = article?.statements.find((statement) => statement.id === id.slice(hash + 1));
  if (!article || !asker) return question;
  const { start, end } = spokenSpan(article.text, asker);
  const before = article.text.slice(start, asker.content.start);
  return `${before}${question}${question.endsWith(' …') ? '' : article.text.slice(asker.content.end, end)}`;
}

/**
 * Outwards from either limit of the content, the marks next to it that its marks without a twin ask for. Marks at both limits of
 * direct speech are the pair around it.
 */
export function spokenSpan(text: string, { content, form }: Told): Span {
  const { opened, closed } = tornMarks(text, content);
  let { start, end } = content;
  for (const mark of closed) if (isTwin(text[start - 1], mark) && sideOf(text, start - 1) !== 'closes') start -= 1;
  for (const mark of opened.reverse()) if (isTwin(mark, text[end]) && sideOf(text, end) !== 'opens') end += 1;
  return form === 'direct' && start < content.start && end > content.end ? content : { start, end };
}

/** The marks inside that have no twin inside, in their order. */
function tornMarks(text: string, { start, end }: Span): { readonly opened: string[]; readonly closed: string[] } {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const side = sideOf(text, start + index);
    if (side === undefined) continue;
    const twin = side === 'opens' ? -1 : opened.findLastIndex((opening) => isTwin(opening, mark));
    if (twin >= 0) opened.length = twin;
    else (side === 'closes' ? closed : opened).push(mark);
  }
  return { opened, closed };
}

function isTwin(opening = '', closing = ''): boolean {
  return opening !== '' && TWINS[closing]?.includes(opening) === true;
}

/** Which way a mark faces, a straight one by the gaps beside it; undefined: no quote mark, or an apostrophe. */
function sideOf(text: string, at: number): 'opens' | 'closes' | 'either' | undefined {
  const mark = text[at] ?? '';
  const [opening, closing] = [OPENING.has(mark), mark in TWINS];
  if (!opening && !closing) return undefined;
  const before = /[^\s([{“„‟«‘「『"'–—-]/u.test(text[at - 1] ?? '');
  const behind = /[\p{L}\p{M}\p{N}]/u.test(text[at + 1] ?? '');
  if (before && behind && (mark === '’' || mark === "'")) return undefined;
  if (!closing) return 'opens';
  if (!opening) return 'closes';
  if (before !== behind) return before ? 'closes' : 'opens';
  return 'either';
}
