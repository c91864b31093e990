import { describe, expect, test } from 'vitest';
import { tokenize } from '../../text/index.ts';
import { readSpelled } from './figures/spelled.ts';
import { figures } from './figures.ts';
import anaphora from './words/figure-anaphora.json' with { type: 'json' };
import bounds from './words/figure-bounds.json' with { type: 'json' };
import durations from './words/figure-durations.json' with { type: 'json' };
import measures from './words/figure-measures.json' with { type: 'json' };
import nouns from './words/figure-nouns.json' with { type: 'json' };
import ordinals from './words/figure-ordinals.json' with { type: 'json' };
import stops from './words/figure-stops.json' with { type: 'json' };

const KINDS = ['mass', 'measure', 'currency', 'share', 'noun'];
const COMPARATORS = ['exact', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'about'];

describe('word lists of figures', () => {
  test.each<[string, readonly string[]]>([
    ['anaphora', Object.keys(anaphora)],
    ['bounds before', Object.keys(bounds.before)],
    ['bounds after', Object.keys(bounds.after)],
    ['durations', durations],
    ['measures', Object.keys(measures)],
    ['nouns', nouns],
    ['ordinals', Object.keys(ordinals)],
    ['stops', stops],
  ])('%s are NFC, trimmed and told once', (_, list) => {
    expect(list.map((entry) => entry.normalize('NFC').trim())).toEqual(list);
    expect(list.filter((entry, index) => list.indexOf(entry) !== index)).toEqual([]);
  });

  test('every bound is a known comparator, every measure has a kind and a factor', () => {
    const named = [...Object.values(bounds.before), ...Object.values(bounds.after)];
    expect(named.filter((name) => !COMPARATORS.includes(name))).toEqual([]);
    const odd = Object.entries(measures).filter(([, { kind, factor }]) => !KINDS.includes(kind) || !(factor > 0));
    expect(odd).toEqual([]);
  });

  test.each(['hoá chất', 'hóa chất', 'thuỷ thủ', 'thủy thủ', 'toà nhà', 'tòa nhà'])(
    'both spellings are known: %s',
    (noun) => {
      expect(figures.units.longest(tokenize(noun), 0)).toEqual({ value: 'noun', stop: 2 });
    },
  );
});

describe('readSpelled', () => {
  test.each<[string, number | null, string]>([
    ['một', 1, 'one'],
    ['mười', 10, 'ten'],
    ['mười lăm', 15, 'five after ten'],
    ['hai mươi', 20, 'tens'],
    ['hai mươi mốt', 21, 'one after tens'],
    ['năm mươi tư', 54, 'four after tens'],
    ['chín mươi chín', 99, 'both digits'],
    ['ba trăm', 300, 'hundreds'],
    ['ba trăm linh tư', 304, 'filler'],
    ['ba trăm lẻ năm', 305, 'southern filler, five'],
    ['ba trăm mười', 310, 'hundreds and ten'],
    ['ba trăm bốn mươi lăm', 345, 'all three digits'],
    ['không trăm linh năm', 5, 'empty hundreds'],
    ['nửa', 0.5, 'half'],
    ['một nửa', 0.5, 'one half'],
    ['hai mươi năm', 20, 'twenty years, not 25'],
    ['mốt', null, 'stands only after tens'],
    ['lăm', null, 'stands only after tens'],
    ['không', null, 'no, not zero'],
    ['mươi', null, 'tens without a digit'],
    ['người', null, 'no number'],
  ])('%s', (words, value) => {
    expect(readSpelled(tokenize(words), 0)?.value ?? null).toBe(value);
  });
});
