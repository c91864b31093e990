import { either, mark, number, numberOf, optional, phrase, run, type Step, word, year } from '../../../time/steps.ts';
import { readSpelled, SPELLED_BEGINNINGS } from '../figures/spelled.ts';
import months from '../words/time-months.json' with { type: 'json' };
import partsOfDay from '../words/time-parts-of-day.json' with { type: 'json' };
import shifts from '../words/time-shifts.json' with { type: 'json' };

/** A table whose every phrase says the same. */
function allAs<T>(phrases: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(phrases.map((text) => [text, value]));
}

export const partOfDay: Step = phrase(allAs(partsOfDay, true), (draft) => {
  draft.led = true;
  draft.partOfDay = true;
});

export const dayWord: Step = phrase(
  allAs(['ngày', 'hôm', 'ngày hôm', 'hết ngày', 'mùng', 'mồng', 'ngày mùng', 'ngày mồng'], true),
  (draft) => {
    draft.led = true;
  },
);

/** `sáng`, `ngày`, `chiều ngày` */
export const dayLead: Step = either(run(partOfDay, optional(dayWord)), dayWord);

const shiftOf = (table: Readonly<Record<string, number>>, unit: 'day' | 'week' | 'month' | 'year'): Step =>
  phrase(table, (draft, shift) => {
    draft.shift = shift;
    draft.unit = unit;
  });

export const dayShift: Step = shiftOf(shifts.day, 'day');
export const partOfDayShift: Step = shiftOf(shifts.partOfDay, 'day');
export const weekShift: Step = shiftOf(shifts.week, 'week');
export const monthShift: Step = shiftOf(shifts.month, 'month');
export const yearShift: Step = shiftOf(shifts.year, 'year');

export const weekUnit: Step = word(new Set(['tuần']));
export const monthUnit: Step = word(new Set(['tháng']));
export const yearUnit: Step = word(new Set(['năm']));

export const monthName: Step = phrase(months, (draft, month) => {
  draft.month = month;
});

/** `đầu`, `giữa`, `cuối`: a part of a period that its value does not tell; `hồi` also says that it has gone by. */
export const phase: Step = phrase(
  {
    ...allAs(
      ['đầu', 'giữa', 'cuối', 'trung tuần', 'thượng tuần', 'hạ tuần', 'những ngày đầu', 'những ngày cuối'],
      0 as const,
    ),
    ...allAs(['hồi', 'hồi đầu', 'hồi giữa', 'hồi cuối'], -1 as const),
  },
  (draft, hint) => {
    if (hint !== 0) draft.hint = hint;
  },
);

export const half: Step = phrase({ 'nửa đầu': 1, 'nửa cuối': 2, 'nửa sau': 2 } as const, (draft, which) => {
  draft.half = which;
});

/** `năm 2016` after a day or a month, `năm ngoái`, `/2016`, `-2016`. */
export const yearTail: Step = either(
  run(yearUnit, year),
  run(yearUnit, yearShift),
  run(mark('/-.–', true), year),
  run(mark('/'), year),
  run(mark('-'), number('year', 1900, 2099, 4, 4)),
  run(mark(','), yearUnit, year),
);

/** `tới`, `vừa qua`: tells on which side of today it lies; `tới` before another date joins them instead. */
export const side: Step = {
  words: ['tới', 'tới đây', 'sắp tới', 'vừa qua', 'vừa rồi', 'này'],
  numbers: false,
  optional: true,
  take: (tokens, at, draft) => {
    const next = SIDE.take(tokens, at, draft);
    if (next < 0) return at;
    const after = tokens[next];
    if (after?.kind === 'number' || JOINED.has(after?.lower ?? '')) {
      delete draft.hint;
      return at;
    }
    return next;
  },
};
const JOINED: ReadonlySet<string> = new Set([
  'nay',
  'giờ',
  'ngày',
  'tháng',
  'năm',
  'hết',
  'cuối',
  'đầu',
  'giữa',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
]);
const SIDE: Step = phrase(
  { tới: 1, 'tới đây': 1, 'sắp tới': 1, 'vừa qua': -1, 'vừa rồi': -1, 'mới đây': -1 } as const,
  (draft, hint) => {
    draft.hint = hint;
  },
);

/** Larger counts of units tell an age (`3000 năm trước`), not a date. */
const MOST_COUNTED = 200;

/** A count in digits or words: `3`, `hai`, `mười lăm`, `hai mươi mốt`. */
export const count: Step = {
  words: SPELLED_BEGINNINGS,
  numbers: true,
  optional: false,
  take: (tokens, at, draft) => {
    const digits = numberOf(tokens[at]);
    const { value, end } =
      digits > 0 ? { value: digits, end: at + 1 } : (readSpelled(tokens, at) ?? { value: 0, end: at });
    if (value < 1 || value > MOST_COUNTED) return -1;
    draft.count = value;
    return end;
  },
};

/** `ngày`, `tuần`, `tháng`, `năm` as the unit of a count; counts of decades are too vague for a date. */
export const countUnit: Step = phrase(
  {
    ngày: 'day',
    hôm: 'day',
    tuần: 'week',
    tháng: 'month',
    năm: 'year',
  } as const,
  (draft, unit) => {
    draft.unit = unit;
  },
);
