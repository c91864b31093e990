import type { Token } from '../../../text/index.ts';
import { either, number, optional, phrase, run, type Step, word, year } from '../../../time/steps.ts';
import type { DateConstruction } from '../../../time/words.ts';
import { isQuantity, standsAlone } from './guards.ts';
import { half, phase, side, yearUnit } from './pieces.ts';

const ROMAN_CENTURIES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'i',
    'ii',
    'iii',
    'iv',
    'v',
    'vi',
    'vii',
    'viii',
    'ix',
    'x',
    'xi',
    'xii',
    'xiii',
    'xiv',
    'xv',
    'xvi',
    'xvii',
    'xviii',
    'xix',
    'xx',
    'xxi',
  ].map((roman, k) => [roman, k + 1]),
);
const century: Step = either(
  number('century', 1, 21),
  phrase(ROMAN_CENTURIES, (draft, value) => {
    draft.century = value;
  }),
);
const decade: Step = either(number('decade', 1000, 2090, 4, 4), number('decade', 10, 90, 2, 2));
const decadeWord: Step = phrase(
  {
    'thập niên': 1,
    'thập kỷ': 1,
    'những năm': 1,
    'những năm đầu': 1,
    'những năm cuối': 1,
    'những năm đầu thập niên': 1,
    'những năm đầu thập kỷ': 1,
    'những năm cuối thập niên': 1,
    'những năm cuối thập kỷ': 1,
    'thập niên những năm': 1,
  },
  () => undefined,
);
const weekOfYear: Step = phrase(
  { 'tuần đầu tiên': 'first', 'tuần đầu': 'first', 'tuần cuối cùng': 'last', 'tuần cuối': 'last' } as const,
  (draft, week) => {
    draft.week = week;
  },
);
const of: Step = word(new Set(['của', 'trong']));

/** Words right before a bare year that make it a date; after the second group a clause must end or go on. */
const PERIOD_WORDS: ReadonlySet<string> = new Set(['hồi', 'đầu', 'cuối', 'giữa', 'pháp', 'mùa', 'hè', 'sn']);
const LIMIT_WORDS: ReadonlySet<string> = new Set(['từ', 'đến', 'tới', 'vào', 'trước', 'sau']);
const AFTER_LIMIT: ReadonlySet<string> = new Set([
  'đến',
  'tới',
  'là',
  'và',
  'nhưng',
  'khi',
  'do',
  'bởi',
  'vì',
  'thì',
  'sẽ',
  'đã',
  'ở',
  'tại',
  'với',
]);

function bareYear(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]?.newline === true || isQuantity(tokens, to)) return false;
  if (PERIOD_WORDS.has(before.lower)) return true;
  const after = tokens[to];
  if (LIMIT_WORDS.has(before.lower))
    return after === undefined || after.newline || after.kind === 'mark' || AFTER_LIMIT.has(after.lower);
  return isLaw(tokens, from);
}

/** `Luật Đất đai 2013`, `Bộ luật Hình sự 2015`: the year of a law, up to six syllables after the word for it. */
function isLaw(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== ',')) return false;
    if (token.lower === 'luật') return true;
  }
  return false;
}

export const years: readonly DateConstruction[] = [
  {
    id: 'vi/year',
    why: 'a year is named by the word for it',
    match: [
      optional(phase),
      optional(run(weekOfYear, optional(of))),
      yearUnit,
      optional(phrase({ học: 1, 'tài chính': 1, 'tài khóa': 1, 'ngân sách': 1 }, () => undefined)),
      year,
      side,
    ],
    guard: standsAlone,
    hits: [
      ['Năm 2016 ông về hưu.', 'Năm 2016', '2016'],
      ['Đến cuối năm 2013 mới xong.', 'cuối năm 2013', '2013'],
      ['Đó là tuần cuối cùng của năm 2018.', 'tuần cuối cùng của năm 2018', '2018-W52'],
    ],
    misses: ['Ông dạy học năm 30 tuổi.', 'Cả thảy năm 1000.000 đồng.'],
  },
  {
    id: 'vi/bare-year',
    why: 'a year without its word, after a word for a time or in the name of a law',
    match: [number('year', 1800, 2099, 4, 4)],
    guard: (tokens, from, to, draft) => standsAlone(tokens, from, to, draft) && bareYear(tokens, from, to),
    hits: [
      ['Từ 2013 đến nay giá không đổi.', '2013', '2013'],
      ['Cuộc bầu cử hồi 2016 gây tranh cãi.', '2016', '2016'],
      ['Hiến pháp 1992 quy định điều này.', '1992', '1992'],
      ['Luật Đất đai 2013 có hiệu lực.', '2013', '2013'],
    ],
    misses: ['Giải thưởng tăng từ 1900 đồng.', 'Có đến 2000 người dự.', 'Số 2013 là số nhà.'],
  },
  {
    id: 'vi/decade',
    why: 'ten years by their first one',
    match: [
      optional(phase),
      decadeWord,
      decade,
      optional(
        phrase(
          {
            'của thế kỷ trước': 1,
            'thế kỷ trước': 1,
            'của thế kỷ 20': 1,
            'thế kỷ 20': 1,
            'của thế kỷ xx': 1,
            'thế kỷ xx': 1,
          },
          () => undefined,
        ),
      ),
    ],
    guard: (tokens, from, to, draft) => (draft.decade ?? 1) % 10 === 0 && standsAlone(tokens, from, to, draft),
    hits: [
      ['Những năm 1980 rất khó khăn.', 'Những năm 1980', '1980/1989'],
      ['Bài hát nổi tiếng thập niên 90.', 'thập niên 90', '1990/1999'],
    ],
    misses: ['Hai thập niên qua có nhiều đổi thay.'],
  },
  {
    id: 'vi/century',
    why: 'hundred years by their number',
    match: [
      optional(phase),
      optional(half),
      phrase({ 'thế kỷ': 1, 'thế kỉ': 1, 'thế kỷ thứ': 1, 'thế kỉ thứ': 1 }, () => undefined),
      century,
    ],
    guard: (tokens, _from, to) => tokens[to]?.lower !== 'trước' && tokens[to]?.lower !== 'tcn',
    hits: [
      ['Ngôi chùa xây từ thế kỷ 19.', 'thế kỷ 19', '1801/1900'],
      ['Đầu thế kỷ XX, phố này còn vắng.', 'Đầu thế kỷ XX', '1901/2000'],
    ],
    misses: ['Đồ gốm thế kỷ 3 trước Công nguyên.', 'Nửa thế kỷ đã qua.'],
  },
];
