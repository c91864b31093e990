import { cutShort } from './cut-short.ts';
import { parsePublished } from './published.ts';

/** What is known of an article besides its text. */
export interface Metadata {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO 8601 date or date and time. */
  readonly published?: string;
}

export const METADATA_FIELDS = ['id', 'title', 'url', 'publisher', 'published'] as const;

/** How a field is read, null for what it cannot be, and how to write it. */
const CHECKS: Readonly<
  Partial<Record<keyof Metadata, { readonly read: (value: string) => string | null; readonly form: string }>>
> = {
  published: { read: parsePublished, form: 'YYYY-MM-DD' },
  url: { read: (value) => (/^https?:/iu.test(value) && URL.canParse(value) ? value : null), form: 'https://…' },
};

/** As much of a wrong value is shown in a notice. */
const MOST_SHOWN = 100;

/** Metadata with what was wrong in it. */
export interface CheckedMetadata {
  readonly metadata: Metadata;
  /** One sentence each, to be shown with the file's name. */
  readonly notices: readonly string[];
}

/**
 * Brings raw metadata into form: NFC, one line, no empty values, the publication date as ISO 8601. A date or an
 * address that is none is left out with a notice: a wrong one is worse than a missing one.
 */
export function checkMetadata(raw: Readonly<Record<string, unknown>>): CheckedMetadata {
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const notices: string[] = [];
  for (const field of METADATA_FIELDS) {
    const value = raw[field];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const tidy = String(value)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .normalize('NFC')
      .trim();
    if (tidy === '') continue;
    const { read, form } = CHECKS[field] ?? { read: () => tidy, form: '' };
    const checked = read(tidy);
    if (checked === null)
      notices.push(`"${cutShort(tidy, MOST_SHOWN)}" for "${field}" is left out: write it as ${form}`);
    else metadata[field] = checked;
  }
  return { metadata, notices };
}
