import { buildTable, type PhraseTable } from '../../figures/phrases.ts';
import type { FigureWords, UnitKind } from '../../figures/words.ts';
import type { Comparator } from '../../types.ts';
import { readSpelled } from './figures/spelled.ts';
import { wordNumbers, wordSet } from './word-numbers.ts';
import anaphora from './words/figure-anaphora.json' with { type: 'json' };
import bounds from './words/figure-bounds.json' with { type: 'json' };
import classifiers from './words/figure-classifiers.json' with { type: 'json' };
import durations from './words/figure-durations.json' with { type: 'json' };
import heads from './words/figure-heads.json' with { type: 'json' };
import measures from './words/figure-measures.json' with { type: 'json' };
import nouns from './words/figure-nouns.json' with { type: 'json' };
import numerals from './words/figure-numerals.json' with { type: 'json' };
import ordinals from './words/figure-ordinals.json' with { type: 'json' };
import scales from './words/figure-scales.json' with { type: 'json' };
import stops from './words/figure-stops.json' with { type: 'json' };

const COMPARATORS: readonly Comparator[] = ['exact', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'about', 'range'];
const VAGUE: readonly [string, number][] = [
  ['hàng', 1],
  ['nhiều', 1],
  ['cả', 1],
  ['vài', 2],
  ['mấy', 1],
  ['dăm', 5],
];
const HARM: readonly string[] = [
  'chết',
  'thiệt mạng',
  'tử vong',
  'bị thương',
  'mất tích',
  'tử nạn',
  'thương vong',
].flatMap((word) => [word, `đã ${word}`, `bị ${word}`]);
const YEARLY: readonly string[] =
  'mỗi hằng hàng trong cả các những từng qua theo đầu cuối giữa lâu quanh suốt nhiều hồi'.split(' ');
const MONEY_CUES: readonly string[] =
  'tiền giá vốn phạt nợ chi thu lỗ lãi bán mua thưởng vay lương phí trả đồng cước thuế bạc'.split(' ');
const KINDS: readonly UnitKind[] = ['mass', 'measure', 'currency', 'share', 'noun', 'duration'];

const phraseTable = <T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> => buildTable(entries, wordNumbers);

const kindOf = (name: string): UnitKind => KINDS.find((kind) => kind === name) ?? 'noun';

/** Both places of the tone mark in `hoá/hóa`, `thuỷ/thủy`, which NFC leaves apart. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

function bothSpellings(phrase: string): readonly string[] {
  const other = phrase
    .split(' ')
    .map((word) => {
      const pair = SPELLINGS.find(([modern]) => word.endsWith(modern) && !word.startsWith('q'));
      return pair ? word.slice(0, -2) + pair[1] : word;
    })
    .join(' ');
  return other === phrase ? [phrase] : [phrase, other];
}

const phrases = (list: readonly string[]): PhraseTable<true> =>
  phraseTable(list.flatMap(bothSpellings).map((phrase) => [phrase, true]));

function comparators(entries: Readonly<Record<string, string>>): PhraseTable<Comparator> {
  return phraseTable(
    Object.entries(entries).flatMap(([phrase, name]) => {
      const comparator = COMPARATORS.find((known) => known === name);
      return comparator ? [[phrase, comparator] as const] : [];
    }),
  );
}

const units: PhraseTable<UnitKind> = phraseTable([
  ...durations.map((name): [string, UnitKind] => [name, 'duration']),
  ...Object.entries(measures).map(([name, { kind }]): [string, UnitKind] => [name, kindOf(kind)]),
  ...nouns.flatMap(bothSpellings).map((name): [string, UnitKind] => [name, 'noun']),
]);

export const figures: FigureWords = {
  openers: wordSet([...Object.keys(numerals), ...Object.keys(scales), ...VAGUE.map(([word]) => word), 'mười', 'nửa']),
  readSpelled,
  scales: new Map(Object.entries(scales)),
  vague: new Map(VAGUE),
  halfMore: 'rưỡi',
  doubtful: new Set(['năm']),
  yearly: new Set(YEARLY),
  article: 'một',
  rangeJoiners: new Set(['đến', 'tới']),
  rangeOpener: 'từ',
  boundsBefore: comparators(bounds.before),
  boundsAfter: comparators(bounds.after),
  units,
  heads: new Set(heads),
  capitalUnits: new Set(
    nouns
      .filter((name) => name.toLowerCase() !== name && name.charAt(0) !== name.charAt(0).toLowerCase())
      .map((name) => name.toLowerCase().split(' ')[0] ?? ''),
  ),
  currencyMarks: new Map([
    ['$', 'USD'],
    ['€', 'euro'],
    ['£', 'bảng'],
    ['¥', 'yen'],
  ]),
  currencies: new Set(Object.values(measures).flatMap(({ unit, kind }) => (kind === 'currency' ? [unit] : []))),
  inlaid: new Set(['m', 'ha', 'kg', 'km']),
  ordinals: phraseTable(Object.entries(ordinals)),
  totals: phrases(['tổng số', 'trong số', 'con số', 'đa số', 'vô số', 'một số', 'trong tổng số']),
  few: new Set(['vài', 'mấy', 'dăm', 'đôi']),
  anaphoric: phraseTable(Object.entries(anaphora)),
  demonstratives: new Set(['này', 'đó', 'ấy', 'kia', 'nói']),
  above: 'trên',
  harm: phrases(HARM),
  places: new Set(['trên', 'dưới', 'gần']),
  all: 'cả',
  stops: new Set(stops),
  amongst: phrases(['trong số', 'trong tổng số', 'trên tổng số', 'trong tổng cộng']),
  outOf: new Set(['trong', 'trên']),
  changes: new Set(['lên', 'xuống', 'còn']),
  clocks: new Set(['g']),
  plainMoney: 'đồng',
  moneyCues: new Set(MONEY_CUES),
  announcers: phrases(['con số', 'con số là', 'con số này là']),
  measures: new Map(Object.entries(measures)),
  classifiers: new Map(Object.entries(classifiers)),
};
