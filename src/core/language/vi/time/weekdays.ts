import type { Token } from '../../../text/index.ts';
import type { Draft } from '../../../time/draft.ts';
import { either, optional, phrase, run, type Step } from '../../../time/steps.ts';
import type { DateConstruction } from '../../../time/words.ts';
import weekdayNames from '../words/time-weekdays.json' with { type: 'json' };
import { dayLead, weekShift, weekUnit } from './pieces.ts';

const weekday: Step = phrase(weekdayNames, (draft, value) => {
  draft.weekday = value;
});
const which: Step = either(
  run(weekUnit, weekShift),
  phrase(
    {
      'đầu tuần': 0,
      'cuối tuần': 0,
      'trong tuần': 0,
      'đầu tuần này': 0,
      'cuối tuần này': 0,
      'đầu tuần trước': -1,
      'cuối tuần trước': -1,
    },
    (draft, shift) => {
      draft.shift = shift;
      draft.unit = 'week';
    },
  ),
  phrase({ tới: 1, 'tới đây': 1, 'sắp tới': 1, 'vừa qua': -1, 'vừa rồi': -1, qua: -1 } as const, (draft, hint) => {
    draft.hint = hint;
  }),
);

/** Words that stand before a weekday, not before an ordinal. */
const BEFORE_DAYS: ReadonlySet<string> = new Set(['vào', 'từ', 'đến', 'tới', 'là', 'và']);
const HABITS: ReadonlySet<string> = new Set([
  'mỗi',
  'các',
  'hàng',
  'hằng',
  'những',
  'lần',
  'trừ',
  'người',
  'nhất',
  'vị',
  'cả',
]);

/** Weekdays share their words with ordinals (`thứ hai`, second): the words around must show that a day is meant. */
function isDay(tokens: readonly Token[], from: number, to: number, draft: Draft): boolean {
  const before = tokens[from - 1];
  if (before !== undefined && !tokens[from]?.newline && HABITS.has(before.lower)) return false;
  const after = tokens[to]?.lower;
  if (after === 'hàng' || after === 'hằng' || tokens[to + 1]?.lower === 'chủ') return false;
  const next = tokens[to]?.text === '(' || tokens[to]?.text === ',' ? to + 1 : to;
  const dated =
    tokens[next]?.kind === 'number' &&
    '/-.'.includes(tokens[next + 1]?.text ?? ' ') &&
    (tokens[next + 2]?.end ?? 0) - (tokens[next + 2]?.start ?? 0) <= 2;
  const free =
    draft.led === true ||
    before === undefined ||
    tokens[from]?.newline === true ||
    before.kind === 'mark' ||
    BEFORE_DAYS.has(before.lower);
  if (draft.shift !== undefined || (dated && free)) return true;
  const first = tokens[from]?.lower;
  if (draft.partOfDay === true || first === 'hôm') return true;
  const name = tokens
    .slice(from, to)
    .findIndex((token) => token.lower === 'thứ' || token.lower === 'chủ' || token.lower === 'chúa');
  if (tokens[from + name]?.lower !== 'thứ')
    return first === 'ngày' || before?.lower === 'vào' || draft.hint !== undefined;
  return (
    tokens[from + name + 1]?.capital === true &&
    tokens[from + name]?.kind === 'word' &&
    (first === 'ngày' || before?.lower === 'vào' || before?.lower === 'từ' || before?.lower === 'đến')
  );
}

export const weekdays: readonly DateConstruction[] = [
  {
    id: 'vi/weekday',
    why: 'foreign news tells the day by its weekday',
    match: [optional(dayLead), weekday, optional(which)],
    guard: isDay,
    hits: [
      ['Hôm thứ Ba, tòa ra phán quyết.', 'Hôm thứ Ba', '2024-05-14'],
      ['Lửa lan rộng từ thứ Năm tuần trước.', 'thứ Năm tuần trước', '2024-05-09'],
      ['Tối chủ nhật, mưa lớn.', 'Tối chủ nhật', '2024-05-12'],
      ['Quốc hội sẽ bỏ phiếu vào thứ Sáu tới.', 'thứ Sáu tới', '2024-05-17'],
      ['Chiều thứ hai (13/5), tàu cập bến.', 'Chiều thứ hai', '2024-05-13'],
    ],
    misses: [
      'Đây là lần thứ hai anh thắng.',
      'Nước này đứng thứ ba thế giới.',
      'Chợ họp các ngày thứ bảy.',
      'Ngày thứ hai của hội nghị rất căng thẳng.',
    ],
  },
];
