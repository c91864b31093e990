import { splitFrontMatter } from './front-matter.ts';

/** What a reader found in one file: raw metadata and the article's text. */
export interface RawArticle {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const HEADING = /^\s*#[ \t]+(.+)\n/u;

/** Reads a plain text or Markdown file: optional front matter, then the article; a first `# heading` is its title. */
export function readText(content: string): RawArticle {
  const { fields, body } = splitFrontMatter(content);
  const heading = HEADING.exec(body);
  if (heading === null || fields.title !== undefined) return { fields, text: body };
  return { fields: { ...fields, title: heading[1] }, text: body.slice(heading[0].length) };
}
