import { hashText } from '../../core/stories/hash.ts';
import type { Dossier } from '../../core/types.ts';
import { nameWithParty } from './attribution.ts';
import type { ExportFormat } from './format.ts';
import { actWithCue, articleIri, listStated, type Stated, statementIri, webAddress } from './stated.ts';
import type { ExportWords } from './words.ts';

/** Characters of context on each side of the quote, so that it is found again in a changed text. */
const CONTEXT = 32;

/**
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): one collection with one page. The target of an article
 * from the web is its page, where the words are found by quoting them; positions count in the text that was analysed, so they
 * are told only where this text, under a URN of ours, is itself the target.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json',
  write: (dossier, words) => {
    const items = listStated(dossier).map((stated) => annotation(stated, words));
    const id = `urn:doichieu:annotations:${digest(dossier)}`;
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      total: items.length,
      first: { id: `${id}:page:1`, type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 1)}\n`;
  },
};

function annotation(stated: Stated, words: ExportWords): object {
  const { article, statement, bearings } = stated;
  const { text } = article;
  const { start, end } = statement.content;
  const described = `${nameWithParty(stated, words.unknownSpeaker)}: ${actWithCue(stated, words)}`;
  const stances = bearings.map(({ issue, stance }) => `${words.stance[stance]}: ${issue.question}`);
  return {
    id: statementIri(article, statement),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: statement.act },
      ...[described, ...stances].map((value) => ({
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: words.language,
        value,
      })),
    ],
    target: {
      source: articleIri(article),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
        },
        ...(webAddress(article) === undefined
          ? [{ type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) }]
          : []),
      ],
    },
  };
}

/** 64 bits by which the collections of other articles have other ids; a browser has no cryptographic hash that answers at once. */
function digest({ articles }: Dossier): string {
  const key = articles.map(({ id, text }) => `${id}\n${text}`).join('\n');
  return ['1', '2'].map((half) => (hashText(half + key) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The standard counts code points where the contract counts UTF-16 code units. */
function codePoints(text: string, offset: number): number {
  let pairs = 0;
  for (let at = 0; at + 1 < offset; at += 1)
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) pairs += 1;
  return offset - pairs;
}

/** Leaves out half a character at either end. */
function wholeCharacters(text: string): string {
  const from = isLow(text.charCodeAt(0)) ? 1 : 0;
  const to = isHigh(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
  return text.slice(from, to);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
