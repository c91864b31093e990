/**
 * Counts in the corpus for which state people with an office are said to speak, and writes those whom enough articles agree
 * on: `node build/scripts/words/count-figures.js ../shared/corpus ../shared/gold`. The articles that accuracy is reported on are
 * left out.
 */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findNames, readPhrases, resolveSpeakers } from '#dist/core/entities/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { normalizeText, splitSentences, tokenize } from '#dist/core/text/index.js';
import { joinWords } from '#dist/core/words/index.js';
import { readRows } from '../read-rows.js';

/** Fewest articles that name somebody with the state, and the least share of them that name this one. */
const LEAST = { articles: 3, share: 0.9 };

const OUT = 'src/core/language/vi/words/names-figures.json';
const SOURCE =
  'Counted by scripts/words/count-figures.ts: people whom 3 articles of ../shared/corpus or more name with an office and its state, nearly always the same one.';

const [corpus, gold] = process.argv.slice(2);
if (corpus === undefined || gold === undefined) throw new TypeError('usage: count-figures CORPUS GOLD');
const kept = new Set(['articles', 'stories'].flatMap((folder) => readdirSync(join(gold, folder))));
const words = { ...vietnamese.entities, people: new Map<string, string>() };
const states = new Set(
  words.lexicon
    .values()
    .flatMap(({ senses }) => senses)
    .flatMap((sense) => (sense.as === 'name' && sense.kind === 'country' ? [sense.name] : [])),
);

const counts = new Map<string, Map<string, number>>();

function count(text: string): void {
  const tokens = tokenize(text);
  const prose = {
    text,
    tokens,
    words: joinWords(tokens, vietnamese.lexicon),
    noise: [],
    sentences: splitSentences(text, tokens, [], vietnamese.sentences),
  };
  const phrases = readPhrases(prose, words);
  for (const { kind, name, party, roles } of resolveSpeakers(phrases, findNames(phrases), []).entities) {
    if (kind !== 'person' || party === undefined || !states.has(party) || party === words.home) continue;
    if (!name.includes(' ') || !roles.some((role) => role.includes(party))) continue;
    const parties = counts.get(name) ?? new Map<string, number>();
    counts.set(name, parties.set(party, (parties.get(party) ?? 0) + 1));
  }
}

for (const file of readdirSync(corpus).filter((name) => name.endsWith('.jsonl.gz'))) {
  for (const { id, text } of readRows<{ id: string; text: string }>(join(corpus, file)))
    if (!kept.has(`${id}.json`)) count(normalizeText(text));
}

const entries = [...counts]
  .flatMap(([name, parties]) => {
    const total = [...parties.values()].reduce((sum, n) => sum + n, 0);
    const [party, top] = [...parties].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return top >= LEAST.articles && top / total >= LEAST.share ? [{ name, party }] : [];
  })
  .sort((a, b) => (a.party < b.party ? -1 : a.party > b.party ? 1 : a.name < b.name ? -1 : 1));
const lines = entries.map((entry) =>
  JSON.stringify(entry).replace('":"', '": "').replace('","', '", "').replace('":"', '": "'),
);
writeFileSync(OUT, `{\n"source": ${JSON.stringify(SOURCE)},\n"entries": [\n${lines.join(',\n')}\n]\n}\n`);
console.log(`${entries.length} people of ${counts.size}`);
