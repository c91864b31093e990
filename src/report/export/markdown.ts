import type { Contradiction, Dossier, FigureRef, Issue, Span, Story } from '../../core/types.ts';
import { daySaid, isToldElsewhere } from '../day-said.ts';
import { disputesOf, doubtOf } from '../disputes.ts';
import { spokenText, withSpokenQuestions } from '../spoken-text.ts';
import type { ExportFormat } from './format.ts';
import { actWithCue, type Stated, statedByRef, webAddress } from './stated.ts';
import type { ExportWords } from './words.ts';

/** Stories, their issues with every stance, and what does not fit, ready for notes; each line names its source. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (dossier, words) => {
    const { stories } = withSpokenQuestions(dossier);
    return `${stories.map((story) => writeStory(story, dossier, words)).join('\n\n')}\n`;
  },
};

function writeStory(story: Story, dossier: Dossier, words: ExportWords): string {
  const find = statedByRef(dossier);
  const parts = [`# ${plain(story.label)}`, ...story.issues.map((issue) => writeIssue(issue, find, words))];
  const cut = cutter(dossier);
  if (story.figureConflicts.length > 0)
    parts.push(
      section(words.figures, story.figureConflicts, ({ about, figures }) => {
        const list = figures.map((ref) => cut.figure(ref)).join('; ');
        return `${plain(about)}: ${list}`;
      }),
    );
  if (story.limits.length > 0)
    parts.push(
      section(words.limits, story.limits, ({ article, bound, held }) => {
        const list = held.map((ref) => `${cut.figure(ref)}: ${plain(ref.why)}`);
        return [`${cut.span(article, bound)} (${cut.name(article)})`, ...list].join('; ');
      }),
    );
  if (story.timeline.length > 0)
    parts.push(
      section(
        words.timeline,
        story.timeline,
        ({ date, article, span }) => `${date}: ${cut.span(article, span)} (${cut.name(article)})`,
      ),
    );
  return parts.join('\n\n');
}

type Find = ReturnType<typeof statedByRef>;

function writeIssue(issue: Issue, find: Find, words: ExportWords): string {
  const lines = issue.stances.flatMap(({ stance, confidence, ...ref }) => {
    const stated = find(ref);
    // The stance answers the question; before the words of the statement stands the act, or `admits C` would read `denies C`.
    return stated ? [`- *${words.stance[stance]}*${doubt(confidence)} · ${tell(stated, words)}`] : [];
  });
  const parts = [`## ${plain(issue.question)}`, lines.join('\n')];
  if (issue.contradictions.length > 0)
    parts.push(
      `### ${words.contradictions}`,
      disputesOf(issue)
        .flatMap(({ pairs }) => pairs)
        .map((contradiction) => writeContradiction(contradiction, find, words))
        .join('\n'),
    );
  if (issue.shifts.length > 0)
    parts.push(
      `### ${words.shifts}`,
      issue.shifts
        .map(
          ({ party, from, to, on, after }) =>
            `- ${plain(party)}: ${words.stance[from]} → ${words.stance[to]}${on === null ? '' : ` (${isElsewhere(find(after)) ? '≈ ' : ''}${on})`}`,
        )
        .join('\n'),
    );
  return parts.join('\n\n');
}

const isElsewhere = (found: Stated | undefined): boolean =>
  found !== undefined && isToldElsewhere(found.article, found.statement);

function writeContradiction({ a, b, confidence }: Contradiction, find: Find, words: ExportWords): string {
  const sides = [a, b].flatMap(({ statement }) => {
    const stated = find(statement);
    return stated ? [`  - ${tell(stated, words)}`] : [];
  });
  return [`- ${plain(a.party)} ≠ ${plain(b.party)}${doubt(confidence)}`, ...sides].join('\n');
}

function doubt(confidence: number): string {
  return ` ${doubtOf(confidence)}`.trimEnd();
}

function tell(stated: Stated, words: ExportWords): string {
  const who = stated.party || words.unknownSpeaker;
  return `**${plain(who)}** ${plain(actWithCue(stated, words))}: ${cite(stated, words)}`;
}

function cite({ article, statement, verbatim, speaker }: Stated, words: ExportWords): string {
  const text = spokenText(article, statement);
  const told = verbatim
    ? `“${plain(text)}”`
    : `${plain(text)} *(${words.form[statement.form === 'direct' ? 'indirect' : statement.form]})*`;
  const date =
    daySaid(article, statement) ??
    (article.published ? `${words.published} ${article.published.slice(0, 10)}` : undefined);
  const title = article.title ?? article.id;
  const url = webAddress(article);
  const where =
    url === undefined ? plain(title) : `[${escaped(title)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
  return `${told} — ${[plain(speaker || words.unknownSpeaker), plain(article.publisher ?? ''), date, where].filter(Boolean).join(', ')}`;
}

function section<Item>(heading: string, items: readonly Item[], write: (item: Item) => string): string {
  return `## ${heading}\n\n${items.map((item) => `- ${write(item)}`).join('\n')}`;
}

function cutter(dossier: Dossier): {
  readonly span: (article: string, span: Span) => string;
  readonly name: (article: string) => string;
  readonly figure: (ref: FigureRef) => string;
} {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const span = (id: string, { start, end }: Span): string => plain(articles.get(id)?.text.slice(start, end) ?? '');
  const name = (id: string): string => plain(articles.get(id)?.publisher ?? articles.get(id)?.title ?? id);
  return {
    span,
    name,
    figure: ({ article, figure }) => {
      const found = articles.get(article)?.figures[figure];
      return found ? `${span(article, found)} (${name(article)})` : '';
    },
  };
}

/** An address as it stands in running text, without the mark of the sentence behind it. */
const ADDRESS = /(https?:\/\/[^\s<>"“”«»\\]*[^\s<>"“”«»\\.,;:!?…'’)\]])/giu;

/** Article text as plain text: on one line, with its addresses as links, and nothing else that Markdown or HTML takes for its own. */
function plain(text: string): string {
  // A character of an address that is escaped would become part of it.
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
