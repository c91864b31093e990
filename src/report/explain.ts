import type { ArticleAnalysis, Dossier, Stance, Statement, StatementRef } from '../core/index.ts';
import type { IssueExplanation } from '../core/issues/index.ts';
import { daySaid } from './day-said.ts';
import { EVIDENCE_WORDS, GROUND_WORDS } from './explain-words.ts';
import { attribute, nameWithParty } from './export/attribution.ts';
import { safeLine } from './safe-line.ts';
import { spokenText } from './spoken-text.ts';

/** Most shared words and links that an explanation lists; the weightiest and the likeliest come first. */
const MOST_TERMS = 20;
const MOST_LINKS = 20;
/** Most grounds listed for one link. */
const MOST_GROUNDS = 4;

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  affirm: 'affirms',
  deny: 'denies',
  withhold: 'will not say',
};

/** Why the statements of an issue stand together, as plain text: who said what where, shared words, links with their evidence. */
export function renderExplanation(explanation: IssueExplanation, dossier: Dossier): string {
  const { id, question, members, terms, links } = explanation;
  const find = finder(dossier);
  const shown = links.slice(0, MOST_LINKS).map((link) => ({ ...link, evidence: link.evidence.slice(0, MOST_GROUNDS) }));
  const corrected = dossier.stories.some(({ issues }) => issues.some((issue) => issue.id === id && issue.corrected));
  const named = new Set(shown.flatMap(({ evidence }) => evidence.map((ground) => ground.id)));
  const lines = [
    `Issue ${id}: ${question}`,
    ...(corrected ? ['As the program found it: people have set it right (corrections).'] : []),
    '',
    'Who said what, and why it counts as a yes or a no:',
    ...members.flatMap(({ stance, ground, ...ref }) => [
      `  ${STANCE_WORDS[stance]} (${GROUND_WORDS[ground]})  [${nameOf(ref)}]`,
      ...tell(find(ref)).map((line) => `      ${line}`),
    ]),
    '',
    `Words in common${cutShort(terms.length, MOST_TERMS)}: in how many statements, the weightiest first; # marks a kind of happening:`,
    ...terms.slice(0, MOST_TERMS).map(({ term, statements }) => `  ${statements}  ${term}`),
    '',
    `Pairs that answer one question${cutShort(links.length, MOST_LINKS)}: the chance, and what spoke for (+) and against it (-):`,
    ...shown.map(({ a, b, probability, evidence }) => {
      const grounds = evidence.map(
        (ground) => `${ground.contribution >= 0 ? '+' : ''}${ground.contribution.toFixed(2)} ${ground.id}`,
      );
      return `  ${Math.round(probability * 100)}%  ${nameOf(a)} ~ ${nameOf(b)}: ${grounds.join(', ')}`;
    }),
    '',
    'What these names mean:',
    ...[...named].sort().map((name) => `  ${name.padEnd(16)}${EVIDENCE_WORDS[name]}`),
  ];
  return `${lines.map(safeLine).join('\n')}\n`;
}

const nameOf = ({ article, statement }: StatementRef): string => `${article}#${statement}`;

const cutShort = (all: number, most: number): string => (all > most ? ` (${most} of ${all})` : '');

type Found = { readonly article: ArticleAnalysis; readonly statement: Statement } | undefined;

function finder({ articles }: Dossier): (ref: StatementRef) => Found {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (ref) => {
    const article = byId.get(ref.article);
    const statement = article?.statements.find(({ id }) => id === ref.statement);
    return article && statement && { article, statement };
  };
}

/** Who, when and where, the article's cue, or a denial in the content's own words would read as its opposite, and the content, cut where it runs long. */
function tell(found: Found): readonly string[] {
  if (found === undefined) return [];
  const { article, statement } = found;
  const who = nameWithParty(attribute(article, statement), 'speaker not named');
  const where = [who, daySaid(article, statement) ?? 'undated', article.publisher ?? article.title]
    .filter(Boolean)
    .join(', ');
  const text = spokenText(article, statement).replaceAll('\n', ' ');
  const cue = statement.cue === null ? '' : `(“${article.text.slice(statement.cue.start, statement.cue.end)}”) `;
  return [where, `${cue}${text.length > 200 ? `${text.slice(0, 199)}…` : text}`];
}
