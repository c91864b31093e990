import type {
  ArticleAnalysis,
  Dossier,
  FigureConflict,
  FigureRef,
  Issue,
  Limit,
  Position,
  Shift,
  Statement,
  StatementRef,
  Story,
} from '../core/index.ts';
import { STANCES } from '../core/stances.ts';
import { refKey } from '../core/statement-ref.ts';
import { compareText } from '../core/text/index.ts';
import { earliestDay, latestDay } from '../core/time/timex.ts';
import { isToldElsewhere } from './day-said.ts';
import { countContradictions, disputesOf, doubtOf } from './disputes.ts';
import { STANCE_WORDS } from './explain.ts';
import { attribute } from './export/attribution.ts';
import { safeLine } from './safe-line.ts';
import { withSpokenQuestions } from './spoken-text.ts';

export interface SummaryOptions {
  /** Columns of the terminal; longer lines are cut with an ellipsis. */
  readonly width?: number;
}

/** What a screenful can take; the report and `collate --json` hold everything. */
const MOST_STORIES = 20;
const MOST_ISSUES = 8;
const MOST_LINES = 8;

/** The dossier in plain text: stories, issues, who affirms, denies or will not say, figure conflicts and limits. */
export function renderSummary(dossier: Dossier, { width = 100 }: SummaryOptions = {}): string {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const shown = [...withSpokenQuestions(dossier).stories]
    .sort((a, b) => weight(b) - weight(a) || b.articles.length - a.articles.length || compareText(a.id, b.id))
    .slice(0, MOST_STORIES);
  const statements = dossier.articles.reduce((sum, article) => sum + article.statements.length, 0);
  const lines = [
    [
      count(dossier.articles.length, 'article'),
      count(statements, 'statement'),
      count(dossier.stories.length, 'story', 'stories'),
    ].join(', '),
    ...shown.flatMap((story) => ['', ...renderStory(story, articles)]),
    ...more(dossier.stories.length, MOST_STORIES, 'stories', ''),
  ];
  return `${lines.map((line) => cut(line, width)).join('\n')}\n`;
}

type Articles = ReadonlyMap<string, ArticleAnalysis>;

function renderStory(story: Story, articles: Articles): readonly string[] {
  const time = period(story.from ?? null, story.to ?? null);
  const size = count(story.articles.length, 'article');
  return [
    `Story: ${story.label} (${[size, time].filter((part) => part !== '').join(', ')})`,
    ...renderCounts(story),
    ...limited(story.issues, MOST_ISSUES, 'issues', '  ', (issue) => ['', ...renderIssue(issue, articles)]),
    ...section('Figures that disagree', story.figureConflicts, (conflict) => [renderConflict(conflict, articles)]),
    ...section('Limits', story.limits, (limit) => renderLimit(limit, articles)),
  ];
}

/** What does not fit: limits that a figure is only on course to exceed are not exceeded. */
function renderCounts({ issues, limits }: Story): readonly string[] {
  const { pairs, unsure } = countContradictions(issues);
  const over = limits.filter(({ held }) => held.some(({ verdict }) => verdict === 'over')).length;
  const parts = [
    ...(pairs > 0 ? [`${count(pairs, 'contradiction')}${unsure > 0 ? ` (${unsure} uncertain)` : ''}`] : []),
    ...(over > 0 ? [`${count(over, 'limit')} exceeded`] : []),
  ];
  return parts.length > 0 ? [`  ${parts.join(', ')}`] : [];
}

function renderIssue(issue: Issue, articles: Articles): readonly string[] {
  const disputes = disputesOf(issue);
  const self = disputes.filter(({ a, b }) => a === b);
  const others = disputes.filter(({ a, b }) => a !== b);
  return [
    `  Issue ${issue.id}: ${issue.question}`,
    ...limited(
      inOrder([...issue.positions, ...unnamedSides(issue, articles)]),
      MOST_LINES,
      'positions',
      '    ',
      (position) => [renderPosition(position, articles)],
    ),
    ...issue.shifts.map(
      (shift) =>
        `    shift          ${shift.party}: ${STANCE_WORDS[shift.from]} → ${STANCE_WORDS[shift.to]}${on(shift, articles)}`,
    ),
    ...self.map((dispute) => `    against itself ${dispute.a}${doubt(dispute)}`),
    ...limited(others, MOST_LINES, 'contradictions', '    ', (dispute) => [
      `    contradiction  ${dispute.a} ↔ ${dispute.b}${doubt(dispute)}`,
    ]),
  ];
}

/** What people say whom the articles do not name: no position of a party, but a stance, told by what they are called. */
function unnamedSides({ positions, stances }: Issue, articles: Articles): readonly Position[] {
  const named = new Set(positions.flatMap(({ statements }) => statements.map(refKey)));
  const sides = new Map<string, Position & { readonly statements: StatementRef[] }>();
  for (const { article, statement, stance } of stances.filter((ref) => !named.has(refKey(ref)))) {
    const party = calledIn({ article, statement }, articles);
    const side = sides.get(`${stance} ${party}`) ?? { party, stance, from: null, to: null, statements: [] };
    side.statements.push({ article, statement });
    sides.set(`${stance} ${party}`, side);
  }
  return [...sides.values()];
}

function calledIn(ref: StatementRef, articles: Articles): string {
  const [article, statement] = [articles.get(ref.article), statementOf(ref, articles)];
  const speaker = article === undefined || statement === undefined ? '' : attribute(article, statement).speaker;
  return speaker === '' ? 'speaker not named' : speaker;
}

function renderPosition({ party, stance, from, to, statements }: Position, articles: Articles): string {
  const isInferred = (day: string): boolean =>
    !statements.some((ref) => {
      const saidOn = statementOf(ref, articles)?.saidOn ?? null;
      return saidOn !== null && !isElsewhere(ref, articles) && [earliestDay(saidOn), latestDay(saidOn)].includes(day);
    });
  const time = period(from, to, isInferred);
  const where = distinct(statements.map((ref) => ref.article)).join(', ');
  return `    ${STANCE_WORDS[stance].padEnd(15)}${party}${time === '' ? '' : `, ${time}`} [${where}]`;
}

function statementOf({ article, statement }: StatementRef, articles: Articles): Statement | undefined {
  return articles.get(article)?.statements.find(({ id }) => id === statement);
}

function isElsewhere(ref: StatementRef, articles: Articles): boolean {
  const [article, statement] = [articles.get(ref.article), statementOf(ref, articles)];
  return article !== undefined && statement !== undefined && isToldElsewhere(article, statement);
}

function doubt({ confidence }: { readonly confidence: number }): string {
  return ` ${doubtOf(confidence)}`.trimEnd();
}

function renderConflict(conflict: FigureConflict, articles: Articles): string {
  const { about, figures, kind } = conflict;
  const note = kind === 'update' ? ' (the later replaces the earlier)' : '';
  return `${about}: ${figures.map((ref) => quoteFigure(ref, articles)).join(' / ')}${note}${doubt(conflict)}`;
}

function renderLimit(limit: Limit, articles: Articles): readonly string[] {
  const words = articles.get(limit.article)?.text.slice(limit.span.start, limit.span.end) ?? '';
  return [
    `“${oneLine(words)}” [${limit.article}]`,
    ...limit.held.map((held) => `  ${held.verdict}: ${quoteFigure(held, articles)} ${held.why}`),
  ];
}

function quoteFigure({ article, figure }: FigureRef, articles: Articles): string {
  const analysis = articles.get(article);
  const span = analysis?.figures[figure];
  const words = span === undefined ? '?' : oneLine(analysis?.text.slice(span.start, span.end) ?? '?');
  return `“${words}” [${article}]`;
}

function section<T>(title: string, items: readonly T[], render: (item: T) => readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const lines = limited(items, MOST_LINES, title.toLowerCase(), '    ', (item) =>
    render(item).map((line) => `    ${line}`),
  );
  return ['', `  ${title}`, ...lines];
}

function limited<T>(
  items: readonly T[],
  most: number,
  plural: string,
  indent: string,
  render: (item: T) => readonly string[],
): readonly string[] {
  return [...items.slice(0, most).flatMap(render), ...more(items.length, most, plural, indent)];
}

function more(total: number, most: number, plural: string, indent: string): readonly string[] {
  return total > most ? [`${indent}… and ${total - most} more ${plural}; the report has them all`] : [];
}

/** Stories that several articles carry and parties differ on come first. */
function weight(story: Story): number {
  return story.issues.reduce((sum, issue) => sum + issue.stances.length, 0) + story.figureConflicts.length;
}

function inOrder(positions: readonly Position[]): readonly Position[] {
  return positions.toSorted(
    (a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || compareText(a.from ?? '', b.from ?? ''),
  );
}

/** Days, or what is known of them, the inferred ones marked; the time of day is of no use here. */
function period(from: string | null, to: string | null, isInferred: (day: string) => boolean = () => false): string {
  const days = [from, to].flatMap((date) => date?.slice(0, 'YYYY-MM-DD'.length) ?? []);
  return distinct(days)
    .map((day) => (isInferred(day) ? `≈ ${day}` : day))
    .join(' to ');
}

function on({ on: date, after }: Shift, articles: Articles): string {
  return date === null ? '' : ` on ${isElsewhere(after, articles) ? '≈ ' : ''}${date}`;
}

function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function cut(line: string, width: number): string {
  const safe = safeLine(line);
  return safe.length <= width ? safe : `${safe.slice(0, width - 1)}…`;
}
