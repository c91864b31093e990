import type { NoiseWords } from '../../noise/words.ts';
import { sentences } from './sentences.ts';
import captions from './weights/captions.json' with { type: 'json' };
import { wordSet } from './word-numbers.ts';
import byline from './words/noise-byline.json' with { type: 'json' };
import credit from './words/noise-credit.json' with { type: 'json' };
import outlets from './words/noise-outlets.json' with { type: 'json' };
import page from './words/noise-page.json' with { type: 'json' };
import teaser from './words/noise-teaser.json' with { type: 'json' };
import ties from './words/noise-ties.json' with { type: 'json' };

/** Phrases as token sequences, by their first token. */
function byFirstWord(phrases: readonly string[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const [first = ''] = parts;
    map.set(first, [...(map.get(first) ?? []), parts]);
  }
  return map;
}

const teaserPhrases = byFirstWord(teaser);

export const noise: NoiseWords = {
  sentences,
  triggers: wordSet([...credit.markers, ...teaserPhrases.keys(), '>', '»']),
  creditMarkers: new Set(credit.markers),
  creditPrefixes: new Set(credit.prefixes),
  notBeforeMarkers: new Set(credit.notBefore),
  creditFollowers: new Set(credit.followers),
  creditWords: new Set(credit.words),
  teaserPhrases,
  bylineWords: new Set(byline),
  outlets: new Set(outlets),
  pageWords: new Set(page),
  anaphors: wordSet(ties.anaphors),
  connectives: wordSet(ties.connectives),
  titles: new Set(ties.titles),
  captions: { bias: captions.bias, weights: new Map(Object.entries(captions.weights)) },
};
