/**
 * Feeds the gold's own content, cue, source and via spans to entity resolution and counts right speakers and parties, by the
 * rules of ../shared/eval/score.mjs: `node build/scripts/speaker-errors.js ../shared/gold/training [--errors]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Attribution, findNames, resolveSpeakers } from '#dist/core/entities/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { findNoise } from '#dist/core/noise/index.js';
import { splitSentences, tokenize } from '#dist/core/text/index.js';
import type { Entity, Span } from '#dist/core/types.js';

type Pair = readonly [number, number];

interface GoldStatement {
  readonly content: Pair | null;
  readonly cue: Pair | null;
  readonly source: Pair | null;
  readonly speaker: string;
  readonly kind: string;
  readonly party: string | null;
  readonly form: Attribution['form'];
}

interface GoldArticle {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const ALIASES = new Map([
  ['hoa kỳ', 'mỹ'],
  ['washington', 'mỹ'],
  ['moscow', 'nga'],
  ['moskva', 'nga'],
  ['matxcơva', 'nga'],
  ['bình nhưỡng', 'triều tiên'],
  ['chdcnd triều tiên', 'triều tiên'],
  ['seoul', 'hàn quốc'],
  ['bắc kinh', 'trung quốc'],
  ['lhq', 'liên hợp quốc'],
  ['liên hiệp quốc', 'liên hợp quốc'],
  ['tokyo', 'nhật bản'],
  ['nhật', 'nhật bản'],
]);

function fold(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-–.,"“”'’()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return ALIASES.get(plain) ?? plain;
}

function nameMatches(gold: string, found: string): boolean {
  const [g, p] = [fold(gold), fold(found)];
  if (g === '' || p === '') return false;
  const [small, large] = [g.split(' '), p.split(' ')].toSorted((a, b) => a.length - b.length);
  return small !== undefined && large !== undefined && small.every((word) => large.includes(word));
}

const spanOf = (pair: Pair | null): Span | null => (pair === null ? null : { start: pair[0], end: pair[1] });

function speakerRight(gold: GoldStatement, speakers: readonly Entity[]): boolean {
  if (gold.kind === 'unnamed') return speakers.every((entity) => entity.kind === 'unnamed');
  const names = gold.speaker.split(/\s*;\s*/u);
  return speakers.length > 0 && names.every((name) => speakers.some((entity) => nameMatches(name, entity.name)));
}

function partyRight(party: string, speakers: readonly Entity[]): boolean {
  return party.split(/\s*;\s*/u).some((part) => speakers.some((entity) => nameMatches(part, entity.party ?? '')));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: speaker-errors GOLD_DIR [--errors]');
const show = process.argv.includes('--errors');
const tally = { speaker: 0, of: 0, party: 0, partyOf: 0, partyless: 0, partylessOf: 0, missing: 0 };
const byKind = new Map<string, { right: number; of: number }>();
let time = 0;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldArticle;
  const { text } = gold;
  const statements = gold.statements.filter((statement) => statement.content !== null);
  const tokens = tokenize(text);
  const noise = findNoise({ text }, tokens, vietnamese.noise);
  const found0 = splitSentences(text, tokens, noise, vietnamese.sentences);
  const sentences =
    found0.length > 0
      ? found0
      : [...text.matchAll(/[^\n]+?(?:[.!?…]["”]?(?=\s)|(?=\n)|$)/gu)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
        }));
  const prose = { text, tokens, noise, sentences, ...(gold.title === undefined ? {} : { title: gold.title }) };
  const attributions = statements.map(
    ({ content, cue, source, form }): Attribution => ({
      content: spanOf(content) ?? { start: 0, end: 1 },
      cue: spanOf(cue),
      source: spanOf(source),
      via: [],
      form,
      rule: 'gold',
      confidence: 1,
    }),
  );
  const began = performance.now();
  const names = findNames(prose, vietnamese.entities);
  const { entities, speakers } = resolveSpeakers(prose, names, attributions, vietnamese.entities);
  time += performance.now() - began;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const [index, statement] of statements.entries()) {
    const found = (speakers[index] ?? []).map((id) => byId.get(id)).filter((entity) => entity !== undefined);
    const right = speakerRight(statement, found);
    const kind = byKind.get(statement.kind) ?? { right: 0, of: 0 };
    byKind.set(statement.kind, { right: kind.right + (right ? 1 : 0), of: kind.of + 1 });
    tally.of += 1;
    if (right) tally.speaker += 1;
    let party = true;
    if (statement.party !== null) {
      party = partyRight(statement.party, found);
      tally.partyOf += 1;
      if (party) tally.party += 1;
      else if (found.every((entity) => entity.party === undefined)) tally.missing += 1;
    } else {
      tally.partylessOf += 1;
      party = found.every((entity) => entity.party === undefined);
      if (party) tally.partyless += 1;
    }
    if (show && !(right && party)) {
      const source = statement.source === null ? '∅' : text.slice(...statement.source);
      const cue = statement.cue === null ? '-' : text.slice(...statement.cue);
      const got = found.map((entity) => `${entity.name} (${entity.kind}, ${entity.party ?? '-'})`).join('; ');
      const mark = right ? 'party' : 'SPEAKER';
      console.log(
        `${mark} ${gold.id} [${source} | ${cue}] gold ${statement.speaker} (${statement.kind}, ${statement.party ?? '-'}) got ${got}`,
      );
    }
  }
}

const share = (right: number, of: number): string => `${(of === 0 ? 0 : right / of).toFixed(3)} (${right} of ${of})`;
console.log(`speaker ${share(tally.speaker, tally.of)}`);
for (const [kind, { right, of }] of byKind) console.log(`  ${kind} ${share(right, of)}`);
console.log(`party ${share(tally.party, tally.partyOf)}, of the wrong ${tally.missing} have none`);
console.log(`no party where gold has none ${share(tally.partyless, tally.partylessOf)}`);
console.log(`time ${time.toFixed(0)} ms`);
