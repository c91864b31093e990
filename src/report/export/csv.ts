import { isPartyTold } from '../../core/entities/speaking-for.ts';
import type { Dossier, Entity, Story } from '../../core/types.ts';
import { correctedIn } from '../corrected-in.ts';
import { howKnown } from '../day-said.ts';
import { sentencesAround } from '../spoken-text.ts';
import type { ExportFormat } from './format.ts';
import { inPieces } from './pieces.ts';
import { cut, listStated, type Stated } from './stated.ts';

const columns: readonly (readonly [string, (stated: Stated) => string | number])[] = [
  ['article', ({ article }) => article.id],
  ['title', ({ article }) => article.title ?? ''],
  ['publisher', ({ article }) => article.publisher ?? ''],
  ['published', ({ article }) => article.published ?? ''],
  ['url', ({ article }) => article.url ?? ''],
  ['story', ({ story }) => story?.id ?? ''],
  ['account', ({ article, story }) => accountOf(article.id, story)],
  ['statement', ({ statement }) => statement.id],
  ['nested_in', ({ statement }) => statement.nestedIn ?? ''],
  ['source', ({ article, statement: { source } }) => (source ? cut(article, source) : '')],
  ['speaker', ({ speaker }) => speaker],
  ['speaker_kind', ({ speakers }) => speakers.map(({ kind }) => kind).join('; ')],
  ['party', ({ speakers }) => speakers.map(({ party }) => party ?? '').join('; ')],
  ['party_known', ({ speakers }) => speakers.map(partyKnown).join('; ')],
  ['act', ({ statement }) => statement.act],
  ['cue', ({ cue }) => cue],
  ['form', ({ statement }) => statement.form],
  ['verbatim', ({ verbatim }) => (verbatim ? 'yes' : 'no')],
  ['content', ({ text }) => text],
  ['said_on', ({ statement }) => statement.saidOn ?? ''],
  ['said_on_known', ({ article, statement }) => (statement.saidOn === null ? '' : howKnown(article, statement))],
  ['said_on_words', ({ article, statement: { saidOnFrom } }) => (saidOnFrom ? cut(article, saidOnFrom) : '')],
  ['via', ({ statement }) => statement.via.join('; ')],
  ['start', ({ statement }) => statement.content.start],
  ['end', ({ statement }) => statement.content.end],
  ['rule', ({ statement }) => statement.rule],
  ['confidence', ({ statement }) => statement.confidence],
  ['corrected', ({ article, statement }) => correctedIn(article, statement).join('; ')],
  ['sentence', ({ article, statement }) => cut(article, sentencesAround(article, statement.content))],
  ['issue_ids', ({ bearings }) => lines(bearings.map(({ issue }) => issue.id))],
  ['issues', ({ bearings }) => lines(bearings.map(({ issue }) => issue.question))],
  ['stances', ({ bearings }) => lines(bearings.map(({ stance }) => stance))],
  ['stance_confidences', ({ bearings }) => lines(bearings.map(({ confidence }) => confidence.toFixed(2)))],
];

/** The first article of those with one text. */
const accountOf = (article: string, story: Story | undefined): string =>
  story?.accounts.find(({ articles }) => articles.includes(article))?.articles[0] ?? article;

/** How it is known for whom a speaker speaks; empty where it speaks for nobody but itself. */
function partyKnown(speaker: Entity): string {
  if (speaker.party === undefined) return '';
  return isPartyTold(speaker) ? 'corrected' : speaker.partyInferred ? 'inferred' : 'stated';
}

/** RFC 4180, one statement a row; the byte order mark makes spreadsheets read it as UTF-8. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write: (dossier) => [...inPieces(csvRows(dossier))].join(''),
  pieces: (dossier) => inPieces(csvRows(dossier)),
};

function* csvRows(dossier: Dossier): Generator<string> {
  yield `\ufeff${columns.map(([name]) => name).join(',')}\r\n`;
  for (const row of listStated(dossier)) yield `${columns.map(([, read]) => cell(read(row))).join(',')}\r\n`;
}

/** One item a line of the cell: whatever else would part them can stand in a question. */
function lines(items: readonly string[]): string {
  return items.map((item) => item.replace(/\s+/gu, ' ')).join('\n');
}

/** A spreadsheet runs cells that begin like a formula, and article text is not ours: such a cell gets an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
