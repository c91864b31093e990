/**
 * Counts over a corpus how each cue phrase is used, and writes the shares into the Vietnamese pack:
 * `node build/scripts/words/count-cues.js ../shared/corpus/vietnews.jsonl.gz`
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { normalizeText, tokenize } from '#dist/core/text/index.js';
import { readRows } from '../read-rows.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new TypeError('usage: count-cues CORPUS.jsonl.gz');
const { findCues, clause } = vietnamese.statements;
const counts = new Map<string, [number, number, number, number]>();
let articles = 0;
for (const { text } of readRows<{ text: string }>(file)) {
  articles += 1;
  const tokens = tokenize(normalizeText(text));
  for (const cue of findCues(tokens)) {
    const count = counts.get(cue.entry.phrase) ?? [0, 0, 0, 0];
    const next = tokens[cue.last + 1];
    const before = tokens[cue.first - 1];
    count[0] += 1;
    if (next !== undefined && clause.complementizers.has(next.lower)) count[1] += 1;
    if (next !== undefined && (next.text === ':' || next.text === '"' || next.text === '“')) count[2] += 1;
    if (
      before !== undefined &&
      (clause.auxiliaries.has(before.lower) || clause.pronouns.has(before.lower) || before.capital)
    )
      count[3] += 1;
    counts.set(cue.entry.phrase, count);
  }
}
const share = (part: number, whole: number): number => Math.round((100 * (part + 0.5)) / (whole + 10));
const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([phrase, [n, that, quote, subject]]) =>
      `  ${JSON.stringify(phrase)}: [${[n, share(that, n), share(quote, n), share(subject, n)].join(', ')}]`,
  );
writeFileSync(
  'src/core/language/vi/weights/cue-usage.json',
  `{\n  "provenance": "scripts/words/count-cues.ts on ${articles} articles of shared/corpus/vietnews: uses, percent before that, before a quotation, behind a subject",\n  "usage": {\n${rows.map((r) => `  ${r}`).join(',\n')}\n  }\n}\n`,
);
