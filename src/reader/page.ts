import { decodeText } from './encoding.ts';
import type { InputFormat } from './format.ts';
import { InputError } from './input-error.ts';
import { isOwnReport } from './own-report.ts';
import { checkArticle, type ReadRecord } from './records.ts';
import { readTextBytes } from './sources/open.ts';

/** One saved web page. */
export const page: InputFormat = {
  endings: ['html', 'htm'],
  begins: (start) => /^<(?:!doctype|html|head|body|\?xml|!--)/iu.test(start),
  async *read(opened, name) {
    // Before the rest is read: a report of many articles is larger than any page may be.
    if (isOwnReport(opened.head)) yield { kind: 'notice', message: `${name}: passed over a report of doichieu` };
    else yield await readPage(await readTextBytes(opened, name), name);
  },
};

async function readPage(bytes: Uint8Array, name: string): Promise<ReadRecord> {
  // The page reader is large and most runs need none.
  const { declaredCharset, readHtml } = await import('./html.ts');
  const markup = decodeText(bytes, declaredCharset(bytes)) ?? '';
  try {
    const raw = readHtml(markup);
    if (raw !== undefined) return checkArticle(raw, name);
  } catch (cause) {
    throw new InputError('no-article', name, cause instanceof Error ? cause.message : undefined, { cause });
  }
  throw new InputError('no-article', name);
}
