/**
 * Holds noise detection against the gold, rule by rule: `node build/scripts/measure/noise-errors.js GOLD_DIR [--all]`.
 * Prints for each rule the characters it took rightly and wrongly, the share of gold prose characters marked as noise, and with
 * `--all` every missed block and every block with prose in it.
 */
import process from 'node:process';
import { type Article, analyze } from '#dist/core/index.js';
import { readFolder } from '../read-rows.js';

type Gold = Article & {
  readonly noise: readonly { readonly kind: string; readonly span?: readonly [number, number] }[];
};

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: noise-errors GOLD_DIR [--all]');
const byRule = new Map<string, { right: number; wrong: number }>();
const missed = new Map<string, number>();
const lines: string[] = [];
let [right, wrong, lost, prose] = [0, 0, 0, 0];
const visible = (text: string): number => text.replace(/\s/gu, '').length;
const oneLine = (text: string): string => text.replaceAll('\n', '⏎');

for (const { id, title, text, noise: gold } of readFolder<Gold>(folder)) {
  const { noise } = analyze({ id, text, ...(title ? { title } : {}) });
  const spans = gold.flatMap(({ kind, span }) => (span ? [{ kind, start: span[0], end: span[1] }] : []));
  const isGold = maskOf(text, spans);
  const isFound = maskOf(text, noise);
  prose += visible(text) - visible(spans.map(({ start, end }) => text.slice(start, end)).join(''));
  for (const { start, end, rule, kind } of noise) {
    const [good, bad] = [tally(text, start, end, isGold, true), tally(text, start, end, isGold, false)];
    const sums = byRule.get(rule) ?? { right: 0, wrong: 0 };
    byRule.set(rule, { right: sums.right + good, wrong: sums.wrong + bad });
    right += good;
    wrong += bad;
    if (bad > 0) lines.push(`false  ${id} ${kind}/${rule} ${bad}: ${oneLine(text.slice(start, end))}`);
  }
  for (const { start, end, kind } of spans) {
    const gone = tally(text, start, end, isFound, false);
    lost += gone;
    missed.set(kind, (missed.get(kind) ?? 0) + gone);
    if (gone > 0) lines.push(`missed ${id} ${kind} ${gone}: ${oneLine(text.slice(start, end))}`);
  }
}

function maskOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of spans) mask.fill(1, start, end);
  return mask;
}

/** Visible characters of a span that the mask holds, or does not hold. */
function tally(text: string, start: number, end: number, mask: Uint8Array, held: boolean): number {
  let sum = 0;
  for (let k = start; k < end; k += 1) if ((mask[k] === 1) === held && /\S/u.test(text[k] ?? ' ')) sum += 1;
  return sum;
}

if (flag === '--all') console.log(lines.sort().join('\n'));
for (const [rule, sums] of [...byRule].sort())
  console.log(`${rule.padEnd(24)} right ${sums.right} wrong ${sums.wrong}`);
console.log('missed', Object.fromEntries(missed));
const [precision, recall] = [right / (right + wrong), right / (right + lost)];
console.log(
  `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ` +
    `prose marked as noise ${((100 * wrong) / prose).toFixed(2)}%`,
);
