import { decodeText } from './encoding.ts';
import type { InputFormat } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkArticle } from './records.ts';
import { readTextBytes } from './sources/open.ts';

/** What a reader found in one file: raw metadata and the article's text. */
export interface RawArticle {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const HEADING = /^\s*#[ \t]+(.+)\n/u;

/** One article in plain text or Markdown. */
export const plainText: InputFormat = {
  endings: ['txt', 'md'],
  begins: () => true,
  async *read(opened, name) {
    yield checkArticle(readText(decodeText(await readTextBytes(opened, name)) ?? ''), name);
  },
};

/** Reads a plain text or Markdown file: optional front matter, then the article; a first `# heading` is its title. */
function readText(content: string): RawArticle {
  const { fields, body } = splitFrontMatter(content);
  const heading = HEADING.exec(body);
  if (heading === null || fields.title !== undefined) return { fields, text: body };
  return { fields: { ...fields, title: heading[1] }, text: body.slice(heading[0].length) };
}
