import {
  either,
  look,
  mark,
  month,
  monthTo,
  number,
  optional,
  phrase,
  run,
  type Step,
  word,
  year,
  yearTo,
} from '../../../time/steps.ts';
import type { DateConstruction } from '../../../time/words.ts';
import { bareMonth, isMeasured, noCountBefore, repeats, standsAlone, yearRange } from './guards.ts';
import { count, half, monthName, monthUnit, phase, side, yearShift, yearTail, yearUnit } from './pieces.ts';

const hyphen: Step = mark('-–—');
const HABITS: ReadonlySet<string> = new Set(['mỗi', 'hàng', 'hằng', 'một', 'cả', 'nhiều', 'vài', 'mấy']);
const weekOfMonth: Step = phrase(
  { 'tuần đầu': 'first', 'tuần đầu tiên': 'first', 'tuần cuối': 'last', 'tuần cuối cùng': 'last' } as const,
  (draft, week) => {
    draft.week = week;
  },
);
const of: Step = word(new Set(['của', 'trong']));

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarter: Step = either(
  number('quarter', 1, 4, 1),
  phrase({ ...ROMAN, một: 1, hai: 2, ba: 3, tư: 4 }, (draft, value) => {
    draft.quarter = value;
  }),
);
const quarterTo: Step = either(
  number('quarterTo', 1, 4, 1),
  phrase(ROMAN, (draft, value) => {
    draft.quarterTo = value;
  }),
);

export const months: readonly DateConstruction[] = [
  {
    id: 'vi/month',
    why: 'a month by its number or name, with or without a year',
    match: [
      optional(phase),
      optional(either(half, run(weekOfMonth, optional(of)))),
      monthUnit,
      either(month, monthName),
      optional(yearTail),
      side,
    ],
    guard: (tokens, from, to, draft) =>
      noCountBefore(tokens, from, to, draft) &&
      !isMeasured(tokens, to) &&
      !repeats(tokens, to) &&
      !HABITS.has(tokens[from - 1]?.lower ?? ''),
    hits: [
      ['Giá tăng từ tháng 3.', 'tháng 3', '2024-03'],
      ['Dự án xong vào cuối tháng 12/2012.', 'cuối tháng 12/2012', '2012-12'],
      ['Hồi tháng tám vừa qua, ông từ chức.', 'Hồi tháng tám vừa qua', '2023-08'],
      ['Tháng 9 năm ngoái trời mưa nhiều.', 'Tháng 9 năm ngoái', '2023-09'],
      ['Vé bán trong tuần đầu tháng 8/2018.', 'tuần đầu tháng 8/2018', '2018-08-01/2018-08-07'],
    ],
    misses: ['Lương mỗi tháng 5 triệu đồng.', 'Anh bị phạt 3 tháng 10 ngày tù.'],
  },
  {
    id: 'vi/month-range',
    why: 'months of one year joined by a hyphen',
    match: [optional(phase), monthUnit, month, hyphen, monthTo, optional(yearTail)],
    guard: (tokens, from, to, draft) =>
      (draft.monthTo ?? 0) > (draft.month ?? 0) &&
      standsAlone(tokens, from, to, draft) &&
      !isMeasured(tokens, to) &&
      !repeats(tokens, to) &&
      tokens[to]?.lower !== 'âm',
    hits: [['Đợt khảo sát tháng 3-5/2018 cho thấy điều đó.', 'tháng 3-5/2018', '2018-03/2018-05']],
    misses: ['Mỗi tháng 3-5 lần họ gặp nhau.'],
  },
  {
    id: 'vi/bare-month-year',
    why: 'month and year with a slash, as in tables and captions',
    match: [month, mark('/', true), year],
    guard: bareMonth,
    hits: [['Hai nước lập quan hệ từ 3/1947.', '3/1947', '1947-03']],
    misses: ['Thông tư 12/2019 quy định rõ.', 'Văn bản 08/2014/NĐ-CP còn hiệu lực.'],
  },
  {
    id: 'vi/bare-month-year-range',
    why: 'a stretch of months over a turn of the year',
    match: [
      optional(monthUnit),
      month,
      mark('/', true),
      year,
      hyphen,
      optional(monthUnit),
      monthTo,
      mark('/', true),
      yearTo,
    ],
    guard: standsAlone,
    hits: [['Ông giữ chức 9/2010-12/2012.', '9/2010-12/2012', '2010-09/2012-12']],
    misses: ['Số 9/2010-QĐ đã hết hạn.'],
  },
  {
    id: 'vi/quarter',
    why: 'business news counts in quarters',
    match: [
      optional(phase),
      word(new Set(['quý'])),
      quarter,
      optional(run(hyphen, quarterTo)),
      optional(either(yearTail, run(mark('-/'), year))),
      side,
    ],
    guard: (tokens, from, to, draft) => standsAlone(tokens, from, to, draft) && !isMeasured(tokens, to),
    hits: [
      ['Lợi nhuận quý 1 giảm mạnh.', 'quý 1', '2024-Q1'],
      ['Báo cáo quý III/2013 đã nộp.', 'quý III/2013', '2013-Q3'],
      ['Doanh thu quý I năm 2018 tăng.', 'quý I năm 2018', '2018-Q1'],
    ],
    misses: ['Kính gửi quý vị độc giả.'],
  },
  {
    id: 'vi/first-months',
    why: 'statistics of the year so far',
    match: [
      count,
      monthUnit,
      phrase({ đầu: 1, 'đầu của': 1 }, (draft) => {
        draft.firstMonths = draft.count ?? 0;
        delete draft.count;
      }),
      yearUnit,
      optional(either(year, yearShift)),
    ],
    guard: (_tokens, _from, _to, draft) => (draft.firstMonths ?? 0) <= 12,
    hits: [
      ['Trong 9 tháng đầu năm 2018, xuất khẩu tăng.', '9 tháng đầu năm 2018', '2018-01/2018-09'],
      ['Sáu tháng đầu năm nay, giá ổn định.', 'Sáu tháng đầu năm nay', '2024-01/2024-06'],
    ],
    misses: ['Trẻ sáu tháng đầu đời cần sữa mẹ.'],
  },
  {
    id: 'vi/half-year',
    why: 'halves of a year, as statistics have them',
    match: [
      optional(phase),
      half,
      yearUnit,
      optional(either(year, yearShift)),
      look((tokens, at) => tokens[at]?.lower !== 'học'),
    ],
    hits: [['Riêng nửa đầu năm 2013, kim ngạch đạt kỷ lục.', 'nửa đầu năm 2013', '2013-01/2013-06']],
    misses: ['Nửa đầu trận đấu rất chậm.'],
  },
  {
    id: 'vi/year-range',
    why: 'terms of office, plans and school years',
    match: [
      optional(yearUnit),
      optional(phrase({ học: 1, 'học mới': 1, 'tài chính': 1, 'tài khóa': 1 }, () => undefined)),
      year,
      hyphen,
      yearTo,
    ],
    guard: yearRange,
    hits: [
      ['Kế hoạch giai đoạn 2016-2020 đã xong.', '2016-2020', '2016/2020'],
      ['Năm học 2017 - 2018 bắt đầu sớm.', 'Năm học 2017 - 2018', '2017/2018'],
    ],
    misses: ['Giá dao động 1900-2000 đồng.', 'Số máy 1900-1234.'],
  },
];
