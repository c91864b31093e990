import { cutShort } from './cut-short.ts';

export type InputErrorCode =
  | 'missing'
  | 'unreadable'
  | 'empty-folder'
  | 'empty'
  | 'not-text'
  | 'unknown-type'
  | 'invalid-json'
  | 'wrong-shape'
  | 'broken-analysis'
  | 'broken-correction'
  | 'too-large'
  | 'broken-gzip'
  | 'no-article';

/** What is wrong with an input of each code, and what its owner can do about it. */
const KINDS: Readonly<Record<InputErrorCode, { readonly what: string; readonly remedy: string }>> = {
  missing: { what: 'is not there', remedy: 'check the name' },
  unreadable: { what: 'cannot be read', remedy: 'check its permissions and that it is a file or a folder' },
  'empty-folder': { what: 'holds no article', remedy: 'put files of articles into it' },
  empty: { what: 'holds no text', remedy: 'remove it, or put the article into it' },
  'not-text': { what: 'is not text', remedy: "save the article's words as .txt or its web page as .html" },
  'unknown-type': {
    what: 'is of a type that is not read',
    remedy: 'use one that is',
  },
  'invalid-json': { what: 'is not valid JSON', remedy: 'mend it there' },
  'wrong-shape': {
    what: 'is not an article',
    remedy: 'give {"text": "...", "id"?, "title"?, "url"?, "publisher"?, "published"?}',
  },
  'broken-analysis': {
    what: 'is not an analysis as `doichieu analyze` prints it',
    remedy: 'analyze the article again',
  },
  'broken-correction': { what: 'is no correction', remedy: 'mend it there; docs/corrections.md shows some' },
  'too-large': { what: 'is too large for one article', remedy: 'give many articles as .jsonl, one a line' },
  'broken-gzip': { what: 'is a damaged gzip file', remedy: 'compress it again, or give it unpacked' },
  'no-article': { what: 'is a page without an article', remedy: "save the article's words as .txt" },
};

/** One input that could not be read. The message names the input, what is wrong with it and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  /** The file as the user named it, with the line when there is one. */
  readonly input: string;

  constructor(
    code: InputErrorCode,
    input: string,
    detail?: string,
    { remedy = KINDS[code].remedy, ...options }: ErrorOptions & { readonly remedy?: string } = {},
  ) {
    const { what } = KINDS[code];
    super(`${input} ${what}${detail === undefined ? '' : ` (${cut(detail)})`}; ${remedy}`, options);
    this.code = code;
    this.input = input;
  }
}

const MOST_DETAIL = 300;

/** A detail may hold words of the input, of any length and with codes that a terminal obeys; those are shown as `\u{1b}`. */
function cut(detail: string): string {
  return cutShort(detail, MOST_DETAIL).replace(
    /[\p{Cc}\p{Cf}\p{Cs}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}

/** Turns what the file system threw into an {@link InputError}; anything else is passed through. */
export function inputErrorFrom(error: unknown, input: string): InputError {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new InputError('missing', input, undefined, { cause: error });
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') {
    return new InputError('broken-gzip', input, undefined, { cause: error });
  }
  const detail = code === 'ELOOP' ? 'its links go round in a circle' : code || String(error);
  return new InputError('unreadable', input, detail, { cause: error });
}
