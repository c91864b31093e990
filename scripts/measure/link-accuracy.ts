/**
 * Scores links of speakers across the articles of one story, on the gold statements with the speakers that entity
 * resolution finds for their gold spans: `node build/scripts/measure/link-accuracy.js ../shared/gold/articles`.
 */
import process from 'node:process';
import { linkEntities } from '#dist/core/entities/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { ArticleAnalysis } from '#dist/core/types.js';
import { countLinks, type GoldSpeaker } from '#dist/eval/links.js';
import { analyzeGold, readGold } from '../gold-attributions.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: link-accuracy GOLD_DIR');
const stories = new Map<string, { golds: GoldSpeaker[]; analyses: ArticleAnalysis[] }>();
for (const gold of readGold(folder)) {
  const { cluster } = gold;
  const story = stories.get(cluster ?? gold.id) ?? { golds: [], analyses: [] };
  stories.set(cluster ?? gold.id, story);
  story.analyses.push(analyzeGold(gold));
  for (const { content, speaker, party, kind } of gold.statements) {
    if (content === null || kind === 'unnamed' || speaker.includes(';')) continue;
    story.golds.push({ article: gold.id, content: { start: content[0], end: content[1] }, speaker, party });
  }
}
const sum = { right: 0, found: 0, gold: 0 };
for (const { golds, analyses } of stories.values()) {
  const score = countLinks(golds, analyses, linkEntities(analyses, vietnamese.entities), vietnamese.entities);
  sum.right += score.right;
  sum.found += score.found;
  sum.gold += score.gold;
}
console.log(`precision ${(sum.right / sum.found).toFixed(3)} recall ${(sum.right / sum.gold).toFixed(3)}`, sum);
