import type { Act, ArticleAnalysis, Statement } from '../../core/types.ts';
import { daySaid } from '../day-said.ts';
import { sentencesAround, spokenText } from '../spoken-text.ts';
import { attribute, nameWithParty } from './attribution.ts';

const OPENING = '“«„‟「『';
const CLOSING = '”»‟」』';
const STRAIGHT = '"';

/**
 * Whether the content may stand in quote marks: the article gives it as direct speech, between marks of its own, and
 * no mark inside breaks it. Only then are its words the speaker's own.
 */
export function isVerbatim(
  article: Pick<ArticleAnalysis, 'text'>,
  statement: Pick<Statement, 'content' | 'form'>,
): boolean {
  if (statement.form !== 'direct') return false;
  const { start, end } = statement.content;
  return opensBefore(article.text, start) && closesAfter(article.text, end) && !breaks(article.text.slice(start, end));
}

/** Looks back inside the paragraph: the nearest mark must be an opening one. */
function opensBefore(text: string, start: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  for (let at = paragraph.length - 1; at >= 0; at -= 1) {
    const char = paragraph[at] ?? '';
    if (OPENING.includes(char)) return true;
    if (CLOSING.includes(char)) return false;
    if (char === STRAIGHT) return (paragraph.split(STRAIGHT).length - 1) % 2 === 1;
  }
  return false;
}

function closesAfter(text: string, end: number): boolean {
  const line = text.indexOf('\n', end);
  const paragraph = text.slice(end, line < 0 ? text.length : line);
  for (const char of paragraph) {
    if (CLOSING.includes(char) || char === STRAIGHT) return true;
    if (OPENING.includes(char)) return false;
  }
  return false;
}

/** A closing mark without its opening one: the quotation was interrupted by the article's own words. */
function breaks(content: string): boolean {
  let depth = 0;
  for (const char of content) {
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth -= 1;
    if (depth < 0) return true;
  }
  return (content.split(STRAIGHT).length - 1) % 2 === 1;
}

/** The words that a quotation needs in the language of the reader. */
export interface QuotationWords {
  /** Says that the words are the article's, not the speaker's: `thuật lại`, `paraphrase`. */
  readonly paraphrase: string;
  readonly unknownSpeaker: string;
  readonly act: Readonly<Record<Act, string>>;
  /** Names the media that relayed it. */
  readonly via: (names: string) => string;
  /** Says that a day is the publication's: what was said may be older. */
  readonly published: (day: string) => string;
  /** Stands before the whole sentence. */
  readonly sentence: string;
}

/**
 * A statement ready to paste: `“words” — speaker (party), act, outlet, day said, day published, link` for verbatim speech, and for anything
 * else the article's words without quote marks of ours and with a note that they are a paraphrase. The whole sentence follows
 * where it says more.
 */
export function quote(article: ArticleAnalysis, statement: Statement, link: string, words: QuotationWords): string {
  const text = onOneLine(spokenText(article, statement));
  const { start, end } = sentencesAround(article, statement.content);
  const sentence = onOneLine(article.text.slice(start, end)).trim();
  const context = lettersOf(sentence) === lettersOf(text) ? '' : `\n${words.sentence}: ${sentence}`;
  const who = nameWithParty(attribute(article, statement), words.unknownSpeaker);
  const where = [
    words.act[statement.act],
    statement.via.length > 0 ? words.via(statement.via.join(', ')) : '',
    article.publisher,
    article.title,
    daySaid(article, statement),
    article.published && words.published(article.published.slice(0, 10)),
    article.url,
    link,
  ];
  const source = [who, ...where.filter((part) => part !== undefined && part !== '')].join(', ');
  const told = isVerbatim(article, statement) ? `“${text}”` : `[${words.paraphrase}] ${text}`;
  return `${told} — ${source}${context}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
