/// <reference lib="dom" />
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPageMetadata } from './page-metadata.ts';
import type { RawArticle } from './text.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG HEAD NAV FORM BUTTON'.split(' '));

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, which Node has no global for. */
const ELEMENT = 1;
const TEXT = 3;

/** Readability gives up on more elements than this; a news page has some thousands. */
const MOST_ELEMENTS = 100_000;

/** Elements of news pages are nested less than 100 deep; Readability takes the depth cubed. */
const MOST_DEPTH = 256;

/**
 * Reads a web page: the article's paragraphs as lines, its metadata from JSON-LD and meta elements. Undefined when the
 * page holds no article.
 * @throws Error when the page has more elements, or more deeply nested ones, than any page of news.
 */
export function readHtml(markup: string): RawArticle | undefined {
  checkCount(markup);
  const page = open(markup);
  checkDepth(page);
  const { description, ...fields } = readPageMetadata(page);
  const lead = findLead(page, description);
  const main = linesOf(page.querySelector('article') ?? page.body);
  const lines = readMainContent(page) ?? main;
  const body = lines[0] === collapse(fields.title ?? '') ? lines.slice(1) : lines;
  const withLead = lead === undefined || body.some((line) => line.includes(lead)) ? body : [lead, ...body];
  return withLead.length === 0 ? undefined : { fields, text: withLead.join('\n') };
}

/** The charset that a page declares in its head, as it writes it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
}

function open(markup: string): Document {
  const whole = /<html[\s>]/iu.test(markup) ? markup : `<html><head></head><body>${markup}</body></html>`;
  return parseHTML(whole).document;
}

/** Before parsing, which takes the square of elements that are never closed. Tags in scripts are no elements, hence twice as many. */
function checkCount(markup: string): void {
  let count = 0;
  for (const _ of markup.matchAll(/<[a-z]/giu)) {
    if (++count > 2 * MOST_ELEMENTS) throw new Error(`it has more than ${2 * MOST_ELEMENTS} tags`);
  }
}

/** Level by level, for a walk that calls itself has too little stack for what is to be found here. */
function checkDepth(page: Document): void {
  let level = [...page.children];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) throw new Error(`its elements are nested more than ${MOST_DEPTH} deep`);
    level = level.flatMap((element) => [...element.children]);
  }
}

/** Readability changes the page it reads, so this comes last. */
function readMainContent(page: Document): readonly string[] | undefined {
  const content = new Readability(page, { charThreshold: 250, maxElemsToParse: MOST_ELEMENTS }).parse()?.content;
  if (content === null || content === undefined) return undefined;
  const lines = linesOf(open(content).body);
  return lines.length === 0 ? undefined : lines;
}

/** The visible paragraph that the page's own summary was taken from; Readability sometimes drops it. */
function findLead(page: Document, description: string | undefined): string | undefined {
  const opening = collapse(description ?? '').slice(0, 60);
  if (opening.length < 30) return undefined;
  for (const element of page.querySelectorAll('h2, h3, p, [class*="sapo"], [class*="lead"]')) {
    const text = collapse(element.textContent ?? '');
    if (text.startsWith(opening) && text.length <= 1000) return text;
  }
  return undefined;
}

function linesOf(root: Node | null): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = collapse(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    if (node.nodeType === TEXT) line += node.textContent ?? '';
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT || UNSEEN.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) endLine();
    for (const child of node.childNodes) walk(child);
    if (isBlock) endLine();
  };
  if (root !== null) walk(root);
  endLine();
  return lines;
}

function collapse(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
