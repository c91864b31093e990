import type { Dossier, Span } from '../../core/types.ts';
import { daySaid } from '../day-said.ts';
import { spokenText } from '../spoken-text.ts';
import type { ExportFormat } from './format.ts';
import { actWithCue, listStated, type Stated } from './stated.ts';
import type { ExportWords } from './words.ts';

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface TimelineEvent {
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  /** Shown in place of the dates. */
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
  readonly unique_id: string;
}

/** JSON for Knight Lab's TimelineJS (https://timeline.knightlab.com/docs/json-format.html): happenings and dated statements. */
export const timelineJs: ExportFormat = {
  id: 'timelinejs',
  extension: 'timeline.json',
  mediaType: 'application/json',
  write: (dossier, words) => {
    const events = [...happenings(dossier), ...listStated(dossier).flatMap((stated) => said(stated, words))];
    const [headline = 'Đối chiếu', ...others] = dossier.stories.map(({ label }) => escapeHtml(label));
    const more = others.length > MOST_STORIES ? [`… + ${others.length - MOST_STORIES}`] : [];
    const title = { text: { headline, text: [...others.slice(0, MOST_STORIES), ...more].join('<br>') } };
    return `${JSON.stringify({ title, events: withFewGroups(events) }, null, 1)}\n`;
  },
  leftOut: (dossier) => {
    const statements = dossier.articles.flatMap((article) => article.statements);
    const undated = statements.filter(({ saidOn }) => readDate(saidOn?.split('/')[0]) === undefined).length;
    if (undated === statements.length && happenings(dossier).length === 0)
      return [`nothing here is dated, so the timeline is empty (statements left out: ${statements.length})`];
    return undated === 0 ? [] : [`${undated} of ${statements.length} statements are not dated and left out`];
  },
};

/** What the title slide and the height of the timeline can take. */
const MOST_STORIES = 5;
const MOST_GROUPS = 12;

/** Each group is a row: the events of all but the largest stand together in the row without a name. */
function withFewGroups(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const sizes = new Map<string, number>();
  for (const { group = '' } of events) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const shown = new Set(
    [...sizes]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_GROUPS)
      .map(([group]) => group),
  );
  return events.map(({ group, ...event }) => ({ ...event, ...(group && shown.has(group) && { group }) }));
}

function happenings(dossier: Dossier): TimelineEvent[] {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return dossier.stories.flatMap((story) =>
    story.timeline.flatMap(({ date, article, span, sources }, place) => {
      const outlets = [{ article }, ...sources].flatMap((source) => {
        const found = articles.get(source.article);
        return found?.publisher ?? found?.title ?? source.article;
      });
      return event(date, `${story.id}-${place}`, {
        headline: escapeHtml(cut(articles.get(article)?.text, span)),
        text: escapeHtml([...new Set(outlets)].join(', ')),
        group: story.label,
      });
    }),
  );
}

function said(stated: Stated, words: ExportWords): TimelineEvent[] {
  const { article, statement, verbatim, speaker, party } = stated;
  const text = spokenText(article, statement);
  const who = party || speaker || words.unknownSpeaker;
  const source = [speaker, article.publisher, article.title].filter(Boolean).join(', ');
  const told = verbatim ? `“${escapeHtml(text)}”` : `${escapeHtml(text)} <em>(${words.paraphrase})</em>`;
  const events = event(statement.saidOn, `${article.id}-${statement.id}`, {
    headline: escapeHtml(`${who}: ${actWithCue(stated, words)}`),
    text: `<p>${told}</p><p>${escapeHtml(source)}</p>`,
    group: who,
  });
  const day = daySaid(article, statement);
  return day === undefined || day === statement.saidOn ? events : events.map((one) => ({ ...one, display_date: day }));
}

function event(
  date: string | null,
  id: string,
  { headline, text, group }: { headline: string; text: string; group: string },
): TimelineEvent[] {
  const [first, last] = (date ?? '').split('/');
  const start = readDate(first);
  if (!start) return [];
  const end = readDate(last);
  return [
    {
      start_date: start,
      ...(end && { end_date: end }),
      text: { headline, text },
      group: escapeHtml(group),
      unique_id: id,
    },
  ];
}

function readDate(value: string | undefined): TimelineDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

function cut(text: string | undefined, { start, end }: Span): string {
  return (text ?? '').slice(start, end);
}

/** TimelineJS shows its texts as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
