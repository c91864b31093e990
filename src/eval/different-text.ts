import { normalizeText } from '../core/text/index.ts';

/** Offsets into different texts cannot be compared. */
export class DifferentTextError extends Error {
  override readonly name = 'DifferentTextError';

  constructor(id: string, difference: string) {
    super(`${id}: ${difference}`);
  }
}

/** What two texts may differ in without differing in words, the single differences before all of them together. */
const FORMS: readonly (readonly [differ: string, unify: (text: string) => string])[] = [
  ['line ends', (text) => text.replace(/\r\n?/gu, '\n')],
  ['Unicode normal form', (text) => text.normalize('NFC')],
  ['normal form, line ends, invisible characters or white space at the two ends', normalizeText],
];

const MOST_SHOWN = 30;

/** From where on, and in what, the text of an input differs from that of the gold; undefined when it does not. */
export function differenceOf(gold: string, input: string): string | undefined {
  if (gold === input) return undefined;
  let at = 0;
  while (gold[at] === input[at]) at++;
  const form = FORMS.find(([, unify]) => unify(gold) === unify(input))?.[0];
  const shown = (text: string) => JSON.stringify(text.slice(at, at + MOST_SHOWN));
  const how = form === undefined ? `${shown(gold)} here, ${shown(input)} there` : `only in ${form}`;
  return `its text differs from the input's from character ${at} on (${how}); annotate the text that "doichieu analyze" prints`;
}
