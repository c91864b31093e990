import type { InputFormat } from './format.ts';
import { json, jsonLines } from './json.ts';
import { page } from './page.ts';
import { plainText } from './text.ts';

/** Every format that is read. A stream without a name is in the first that it begins like. */
export const inputFormats: readonly InputFormat[] = [json, jsonLines, page, plainText];

/** All endings, as messages name them. */
export const ENDINGS: string = inputFormats.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(', ');
