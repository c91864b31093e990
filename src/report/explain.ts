import type { Dossier, StatementRef } from '../core/index.ts';
import type { IssueExplanation } from '../core/issues/index.ts';
import { spokenText } from './spoken-text.ts';

/** Most links that an explanation lists; the likeliest come first. */
const MOST_LINKS = 20;
/** Most grounds listed for one link. */
const MOST_GROUNDS = 4;

/** Why the statements of an issue stand together, as plain text: shared terms, statements with their stance, links with their grounds. */
export function renderExplanation(explanation: IssueExplanation, dossier: Dossier): string {
  const words = quoteFrom(dossier);
  const lines = [
    `Issue ${explanation.id}: ${explanation.question}`,
    '',
    'Shared terms (weight, statements):',
    ...explanation.terms.map(
      ({ term, weight, statements }) => `  ${weight.toFixed(2).padStart(6)}  ${statements}  ${term}`,
    ),
    '',
    'Statements (stance, its ground, mean strength of the links):',
    ...explanation.members.map(
      ({ stance, ground, strength, ...ref }) =>
        `  ${stance} (${ground}, ${strength.toFixed(2)})  ${nameOf(ref)}  ${words(ref)}`,
    ),
    '',
    `Links, the likeliest first${explanation.links.length > MOST_LINKS ? ` (${MOST_LINKS} of ${explanation.links.length})` : ''}:`,
    ...explanation.links.slice(0, MOST_LINKS).map(({ a, b, probability, evidence }) => {
      const grounds = evidence
        .slice(0, MOST_GROUNDS)
        .map(({ id, contribution }) => `${id} ${contribution >= 0 ? '+' : ''}${contribution.toFixed(2)}`);
      return `  ${probability.toFixed(2)}  ${nameOf(a)} ~ ${nameOf(b)}: ${grounds.join(', ')}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const nameOf = ({ article, statement }: StatementRef): string => `${article}#${statement}`;

/** Looks up a statement's own words; a content that runs long is cut. */
function quoteFrom({ articles }: Dossier): (ref: StatementRef) => string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (ref) => {
    const article = byId.get(ref.article);
    const statement = article?.statements.find(({ id }) => id === ref.statement);
    const text = article && statement ? spokenText(article, statement).replaceAll('\n', ' ') : '';
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
  };
}
