import type { Token } from '../../../text/index.ts';
import type { Draft } from '../../../time/draft.ts';
import { either, look, note, optional, phrase, run, type Step, word, year } from '../../../time/steps.ts';
import type { DateConstruction } from '../../../time/words.ts';
import plurals from '../words/time-plurals.json' with { type: 'json' };
import {
  count,
  countUnit,
  dayShift,
  half,
  monthShift,
  monthUnit,
  partOfDay,
  partOfDayShift,
  phase,
  weekShift,
  weekUnit,
  yearShift,
  yearUnit,
} from './pieces.ts';

const PLURALS: ReadonlySet<string> = new Set(plurals);
/** `sau khi`, `trước ngày`: counted from something that is told, not from a day. */
const CLAUSES: ReadonlySet<string> = new Set([
  'khi',
  'ngày',
  'lúc',
  'vụ',
  'cuộc',
  'trận',
  'cái',
  'lần',
  'thời',
  'sự',
  'thảm',
  'chiến',
  'buổi',
  'phiên',
  'chuyến',
  'hội',
  'lễ',
  'ca',
  'đợt',
  'giờ',
  'bầu',
  'tết',
  'biến',
  'mùa',
  'quyết',
]);

/** One period, not `ba năm trước` or `những tuần tới`; and not counted from something told. */
const onePeriod = (tokens: readonly Token[], from: number, to: number): boolean => {
  const before = tokens[from - 1];
  if (before !== undefined && !tokens[from]?.newline && (before.kind === 'number' || PLURALS.has(before.lower)))
    return false;
  return !startsClause(tokens, to);
};
const startsClause = (tokens: readonly Token[], to: number): boolean => {
  const last = tokens[to - 1]?.lower;
  return (last === 'sau' || last === 'trước') && tokens[to]?.newline === false && CLAUSES.has(tokens[to]?.lower ?? '');
};

/** After a bare period they make it another one: `đầu năm học`, `đầu năm sau`. */
const OTHER_PERIODS: ReadonlySet<string> = new Set([
  'học',
  'thứ',
  'sau',
  'ngoái',
  'nay',
  'này',
  'tới',
  'trước',
  'qua',
  'vừa',
  'sắp',
  'kế',
  'rồi',
  'kia',
  'mới',
]);

const here = (unit: 'week' | 'month' | 'year'): Step => note({ shift: 0, unit });
/** `hồi đầu`, `từ đầu`: with them the bare period is that of the day of writing. */
const sincePhase: Step = phrase({ 'hồi đầu': 1, 'hồi giữa': 1, 'hồi cuối': 1, 'từ đầu': 1 }, () => undefined);
const WEEKEND_SHIFTS: Step = phrase(
  { này: 0, qua: -1, 'vừa qua': -1, 'vừa rồi': -1, rồi: -1, tới: 1, 'tới đây': 1, sau: 1 },
  (draft, shift) => {
    draft.shift = shift;
    draft.unit = 'week';
    draft.weekend = true;
  },
);

const ago: Step = phrase({ 'cách đây': 1, 'cách nay': 1 }, (draft) => {
  draft.direction = -1;
});
const exactly: Step = word(new Set(['đúng', 'tròn', 'khoảng']));
const sinceNamed: Step = phrase({ 'trước đó': -1, 'sau đó': 1, sau: 1, 'tiếp đó': 1 } as const, (draft, direction) => {
  draft.direction = direction;
  draft.fromNamed = true;
});
const sinceNow: Step = phrase({ 'trước đây': -1, trước: -1 } as const, (draft, direction) => {
  draft.direction = direction;
});
const aheadOfNamed: Step = phrase({ 'trước đó': -1, 'sau đó': 1 } as const, (draft, direction) => {
  draft.direction = direction;
  draft.fromNamed = true;
});
const stretch: Step = either(
  run(
    phrase({ tới: 1, 'sắp tới': 1 } as const, (draft, direction) => {
      draft.direction = direction;
      draft.span = true;
    }),
    look((tokens, at) => tokens[at]?.capital !== true),
  ),
  phrase({ 'tiếp theo': 1, 'kế tiếp': 1, 'sau đó': 1 } as const, (draft, direction) => {
    draft.direction = direction;
    draft.span = true;
    draft.fromNamed = true;
  }),
);

const countsDays = (draft: Draft): boolean =>
  draft.unit === 'day' && (draft.count ?? 0) > 1 && (draft.count ?? 0) <= 31;
const onceCounted = (tokens: readonly Token[], from: number, to: number): boolean => {
  const before = tokens[from - 1];
  if (before !== undefined && !tokens[from]?.newline) {
    const partOfNumber = tokens[from]?.spaced === false && tokens[from - 2]?.kind === 'number';
    if (partOfNumber || before.kind === 'number' || PLURALS.has(before.lower) || VAGUE.has(before.lower)) return false;
  }
  return !startsClause(tokens, to);
};
const VAGUE: ReadonlySet<string> = new Set([
  'hơn',
  'gần',
  'chừng',
  'tận',
  'chưa',
  'dài',
  'kéo',
  'trong',
  'tuổi',
  'cả',
  'đầy',
  'thêm',
  'ít',
  'nhất',
  'đến',
  'tới',
]);

export const relative: readonly DateConstruction[] = [
  {
    id: 'vi/today',
    why: 'days counted from the day of writing',
    match: [either(dayShift, run(partOfDay, partOfDayShift))],
    // `mấy hôm nay`, `hai hôm nay`: for so many days now.
    guard: (tokens, from) =>
      tokens[from]?.newline === true ||
      !(PLURALS.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.kind === 'number') ||
      tokens[from]?.lower !== 'hôm',
    hits: [
      ['Hôm qua, hai bên gặp nhau.', 'Hôm qua', '2024-05-14'],
      ['Sáng nay trời mưa.', 'Sáng nay', '2024-05-15'],
      ['Ngày mai tòa tuyên án.', 'Ngày mai', '2024-05-16'],
      ['Vụ cháy tối qua đã dập tắt.', 'tối qua', '2024-05-14'],
    ],
    misses: ['Ngày nay ít người biết nghề này.', 'Những ngày qua trời nóng.'],
  },
  {
    id: 'vi/next-day',
    why: 'days counted from the day named last',
    match: [
      optional(partOfDay),
      phrase(
        {
          'hôm sau': 1,
          'ngày hôm sau': 1,
          'hôm trước': -1,
          'ngày hôm trước': -1,
          'ngày tiếp theo': 1,
          'ngày kế tiếp': 1,
        } as const,
        (draft, direction) => {
          draft.count = 1;
          draft.unit = 'day';
          draft.direction = direction;
          draft.fromNamed = true;
        },
      ),
    ],
    guard: onePeriod,
    hits: [['Họ đến ngày 3/5. Sáng hôm sau, họ rời đi.', 'Sáng hôm sau', '2024-05-04']],
    misses: ['Ba ngày sau khi cưới, anh lên đường.'],
  },
  {
    id: 'vi/weekend',
    why: 'Saturday and Sunday of a week',
    match: [phrase({ 'cuối tuần': 1, 'dịp cuối tuần': 1 }, () => undefined), WEEKEND_SHIFTS],
    guard: onePeriod,
    hits: [
      ['Cuối tuần qua, biển rất đông.', 'Cuối tuần qua', '2024-05-11/2024-05-12'],
      ['Trận đấu diễn ra cuối tuần này.', 'cuối tuần này', '2024-05-18/2024-05-19'],
    ],
    misses: ['Cuối tuần anh hay đi câu.'],
  },
  {
    id: 'vi/week',
    why: 'weeks counted from the week of writing',
    match: [optional(phase), weekUnit, weekShift],
    guard: onePeriod,
    hits: [
      ['Tuần trước giá giảm.', 'Tuần trước', '2024-W19'],
      ['Đầu tuần này ông trở lại.', 'Đầu tuần này', '2024-W20'],
    ],
    misses: ['Ba tuần qua trời không mưa.'],
  },
  {
    id: 'vi/this-period',
    why: 'the bare period after words for its beginning is the present one',
    match: [
      sincePhase,
      either(run(weekUnit, here('week')), run(monthUnit, here('month')), run(yearUnit, here('year'))),
      look((tokens, at) => tokens[at]?.kind !== 'number' && !OTHER_PERIODS.has(tokens[at]?.lower ?? '')),
    ],
    hits: [
      ['Lệnh cấm ban hành hồi đầu tháng.', 'hồi đầu tháng', '2024-05'],
      ['Từ đầu năm đến giờ trời khô.', 'Từ đầu năm', '2024'],
    ],
    misses: ['Từ đầu năm học, lớp thiếu giáo viên.'],
  },
  {
    id: 'vi/month-shift',
    why: 'months counted from the month of writing',
    match: [optional(either(phase, half)), monthUnit, monthShift],
    guard: onePeriod,
    hits: [
      ['Cuối tháng trước, tàu rời cảng.', 'Cuối tháng trước', '2024-04'],
      ['Tháng tới sẽ có luật mới.', 'Tháng tới', '2024-06'],
    ],
    misses: ['Hai tháng trước khi sinh, chị nghỉ việc.'],
  },
  {
    id: 'vi/phase-month-shift',
    why: 'the month of writing or the one before, told by its beginning',
    match: [
      phase,
      monthUnit,
      phrase({ qua: -1 }, (draft, shift) => {
        draft.shift = shift;
        draft.unit = 'month';
      }),
    ],
    hits: [['Đầu tháng qua, giá vàng lập đỉnh.', 'Đầu tháng qua', '2024-04']],
    misses: ['Một tháng qua, giá vàng giảm.'],
  },
  {
    id: 'vi/year-shift',
    why: 'years counted from the year of writing',
    match: [optional(either(phase, half)), yearUnit, yearShift],
    guard: onePeriod,
    hits: [
      ['Năm ngoái xuất khẩu giảm.', 'Năm ngoái', '2023'],
      ['Luật có hiệu lực từ đầu năm sau.', 'đầu năm sau', '2025'],
    ],
    misses: ['Mười năm qua, làng thay đổi nhiều.', 'Những năm tới sẽ khó khăn.'],
  },
  {
    id: 'vi/ago',
    why: 'so many units before the day of writing',
    match: [ago, optional(exactly), count, countUnit],
    hits: [
      ['Cách đây 10 tháng, hai bên đã gặp.', 'Cách đây 10 tháng', '2023-07'],
      ['Anh rời quê cách đây hai năm.', 'cách đây hai năm', '2022'],
    ],
    misses: ['Trường cách đây 10 km.'],
  },
  {
    id: 'vi/count-before-now',
    why: 'so many units before the day of writing',
    match: [count, countUnit, sinceNow],
    guard: onceCounted,
    hits: [['Ba năm trước đây, nơi này là bãi rác.', 'Ba năm trước đây', '2021']],
    misses: ['Hai ngày trước khi bay, anh đổi vé.', 'Hơn 20 năm trước, làng chưa có điện.'],
  },
  {
    id: 'vi/count-from-named',
    why: 'so many units before or after the day named last',
    match: [count, countUnit, sinceNamed],
    guard: onceCounted,
    hits: [
      ['Đơn nộp ngày 3/5. Hai ngày sau, tòa trả lời.', 'Hai ngày sau', '2024-05-05'],
      ['Ông nhậm chức năm 2010. Ba năm sau đó, ông từ chức.', 'Ba năm sau đó', '2013'],
    ],
    misses: ['Một ngày sau khi cưới, họ đi xa.'],
  },
  {
    id: 'vi/named-then-count',
    why: 'so many units before or after the day named last',
    match: [aheadOfNamed, optional(exactly), count, countUnit],
    hits: [['Tàu chìm ngày 3/5. Trước đó một ngày, tàu đã báo nạn.', 'Trước đó một ngày', '2024-05-02']],
    misses: ['Trước đó một người đã báo tin.'],
  },
  {
    id: 'vi/days-ahead',
    why: 'a counted stretch of days',
    match: [count, countUnit, stretch],
    guard: (tokens, from, to, draft) =>
      countsDays(draft) && (onceCounted(tokens, from, to) || tokens[from - 1]?.lower === 'trong'),
    hits: [
      ['Mưa kéo dài trong 3 ngày tới.', '3 ngày tới', '2024-05-16/2024-05-18'],
      ['Họ họp ngày 3/5. Hai ngày tiếp theo họ đi thăm nhà máy.', 'Hai ngày tiếp theo', '2024-05-04/2024-05-05'],
    ],
    misses: ['Vài ngày tới sẽ rõ.', '10 năm tới sẽ khó khăn.'],
  },
  {
    id: 'vi/same-period',
    why: 'points back to the day or year named last',
    match: [
      optional(partOfDay),
      either(
        phrase(
          { 'cùng ngày': 'day', 'cùng hôm': 'day', 'cùng tháng': 'month', 'cùng năm': 'year' } as const,
          (draft, same) => {
            draft.same = same;
          },
        ),
      ),
    ],
    guard: (tokens, _from, to) =>
      tokens[to]?.kind !== 'number' && !['sinh', 'với', 'tuổi'].includes(tokens[to]?.lower ?? ''),
    hits: [
      ['Họ đến ngày 3/5. Cùng ngày, họ ký kết.', 'Cùng ngày', '2024-05-03'],
      ['Ông tốt nghiệp năm 1988. Cùng năm, ông lấy vợ.', 'Cùng năm', '1988'],
    ],
    misses: ['Hai người cùng ngày sinh.'],
  },
  {
    id: 'vi/also-on-this-day',
    why: 'points back to the day named last',
    match: [
      phrase({ 'cũng trong ngày': 1, 'cũng trong ngày này': 1, 'cũng ngày này': 1 }, (draft) => {
        draft.same = 'day';
      }),
    ],
    guard: (tokens, _from, to) => tokens[to]?.kind !== 'number' && tokens[to]?.lower !== 'hôm',
    hits: [['Họ đến ngày 3/5. Cũng trong ngày này, mưa lớn.', 'Cũng trong ngày này', '2024-05-03']],
    misses: ['Cũng trong phòng này, họ ký kết.'],
  },
  {
    id: 'vi/season',
    why: 'a season with its year',
    match: [
      phrase(
        { 'mùa xuân': 'SP', 'mùa hè': 'SU', 'mùa hạ': 'SU', 'mùa thu': 'FA', 'mùa đông': 'WI' } as const,
        (draft, season) => {
          draft.season = season;
        },
      ),
      either(
        run(yearUnit, either(year, yearShift)),
        year,
        phrase({ này: 0, nay: 0, 'vừa qua': -1, 'vừa rồi': -1, tới: 1 }, (draft, shift) => {
          draft.shift = shift;
        }),
      ),
    ],
    // The winter games bear a season in their name.
    guard: (tokens, from) => !['hội', 'olympic'].includes(tokens[from - 1]?.lower ?? ''),
    hits: [
      ['Ông mất mùa hè năm 2012.', 'mùa hè năm 2012', '2012-SU'],
      ['Bầu cử vào mùa xuân năm tới.', 'mùa xuân năm tới', '2025-SP'],
      ['Mùa đông vừa qua rất lạnh.', 'Mùa đông vừa qua', '2023-WI'],
    ],
    misses: ['Mùa hè ở đây rất nóng.'],
  },
];
