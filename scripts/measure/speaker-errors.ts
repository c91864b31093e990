/**
 * Feeds the gold's own content, cue, source and via spans to entity resolution and counts right speakers and parties, by the
 * rules of ../shared/eval/score.mjs: `node build/scripts/measure/speaker-errors.js ../shared/gold/training [--errors]`.
 */
import process from 'node:process';
import type { Entity } from '#dist/core/types.js';
import { sameName, splitNames } from '#dist/eval/names.js';
import { analyzeGold, type GoldStatement, readGold } from '../gold-attributions.ts';

function speakerRight(gold: GoldStatement, speakers: readonly Entity[]): boolean {
  if (gold.kind === 'unnamed') return speakers.every((entity) => entity.kind === 'unnamed');
  const names = splitNames(gold.speaker);
  return speakers.length > 0 && names.every((name) => speakers.some((entity) => sameName(name, entity.name)));
}

function partyRight(party: string, speakers: readonly Entity[]): boolean {
  return splitNames(party).some((part) => speakers.some((entity) => sameName(part, entity.party ?? '')));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: speaker-errors GOLD_DIR [--errors]');
const show = process.argv.includes('--errors');
const tally = { speaker: 0, of: 0, party: 0, partyOf: 0, partyless: 0, partylessOf: 0, missing: 0 };
const byKind = new Map<string, { right: number; of: number }>();
let time = 0;

for (const gold of readGold(folder)) {
  const { text, statements } = gold;
  const began = performance.now();
  const analysis = analyzeGold(gold);
  time += performance.now() - began;
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  for (const [index, statement] of statements.entries()) {
    const speakers = analysis.statements[index]?.speakers ?? [];
    const found = speakers.map((id) => byId.get(id)).filter((entity) => entity !== undefined);
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
