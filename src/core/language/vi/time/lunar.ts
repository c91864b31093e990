import type { Draft } from '../../../time/draft.ts';
import {
  day,
  either,
  look,
  mark,
  month,
  note,
  optional,
  phrase,
  run,
  type Step,
  word,
  year,
} from '../../../time/steps.ts';
import type { DateConstruction } from '../../../time/words.ts';
import branches from '../words/time-earthly-branches.json' with { type: 'json' };
import stems from '../words/time-heavenly-stems.json' with { type: 'json' };
import holidays from '../words/time-holidays.json' with { type: 'json' };
import { repeats } from './guards.ts';
import { dayLead, dayWord, monthName, monthUnit, partOfDay, yearShift, yearUnit } from './pieces.ts';

const lunarCalendar: Step = run(
  phrase({ 'âm lịch': 1, al: 1 }, () => undefined),
  note({ lunar: true }),
);
const LUNAR_WORDS: ReadonlySet<string> = new Set(['âm', 'al', 'chạp', 'rằm']);
/** Months that only the lunar calendar has. */
const lunarMonth: Step = phrase({ giêng: 1, chạp: 12 }, (draft, value) => {
  draft.month = value;
  draft.lunar = true;
});
const fullMoon: Step = run(word(new Set(['rằm'])), note({ day: 15, lunar: true }));
const stemAndBranch: Step = run(
  phrase(stems, (draft, stem) => {
    draft.cycle = stem;
  }),
  phrase(branches, (draft, branch) => {
    draft.branch = branch;
  }),
);
const whichYear: Step = either(
  run(optional(yearUnit), year),
  run(yearUnit, yearShift),
  run(optional(yearUnit), stemAndBranch, optional(year)),
);
const newYear: Step = run(
  phrase({ tết: 1, 'tết nguyên đán': 1, 'tết âm lịch': 1, 'tết cổ truyền': 1 }, () => undefined),
  note({ newYear: true }),
);

const isOneDay = (draft: Draft): boolean =>
  draft.partOfDay === true || draft.year !== undefined || draft.unit === 'year' || draft.cycle !== undefined;

export const lunar: readonly DateConstruction[] = [
  {
    id: 'vi/lunar-day',
    why: 'festivals keep the lunar calendar',
    match: [
      optional(dayLead),
      either(day, fullMoon),
      either(
        run(mark('/-'), month, lunarCalendar),
        run(monthUnit, either(lunarMonth, run(either(month, monthName), lunarCalendar)), optional(lunarCalendar)),
        run(
          monthUnit,
          look((_t, _a, draft) => draft.lunar === true),
          either(month, monthName),
        ),
      ),
      optional(whichYear),
    ],
    // `ngày 20 tháng Giêng năm 2009` is a day in January: writers of foreign news call it so.
    guard: (tokens, from, to, draft) =>
      !repeats(tokens, to) &&
      tokens[from - 1]?.lower !== 'tháng' &&
      (draft.year === undefined || tokens.slice(from, to).some(({ lower }) => LUNAR_WORDS.has(lower))),
    hits: [
      ['Hội mở ngày 10 tháng Giêng.', 'ngày 10 tháng Giêng', '2024-02-19'],
      ['Lễ giỗ tổ rơi vào 10/3 âm lịch.', '10/3 âm lịch', '2024-04-18'],
      ['Rằm tháng tám âm lịch năm 2023, phố rất đông.', 'Rằm tháng tám âm lịch năm 2023', '2023-09-29'],
    ],
    misses: ['Lễ hội theo âm lịch.'],
  },
  {
    id: 'vi/lunar-month',
    why: 'months of the lunar calendar, which begin up to seven weeks after those of the solar one',
    match: [monthUnit, either(month, monthName), lunarCalendar, optional(whichYear)],
    hits: [
      ['Tháng hai âm lịch năm 1983, chùa khởi công.', 'Tháng hai âm lịch năm 1983', '1983-03-15/1983-04-12'],
      ['Hội kéo dài hết tháng Giêng âm lịch.', 'tháng Giêng âm lịch', '2024-02-10/2024-03-09'],
    ],
    misses: ['Lễ hội tính theo âm lịch từ xưa.'],
  },
  {
    id: 'vi/new-year-day',
    why: 'days around the lunar new year are counted by it',
    match: [
      optional(partOfDay),
      either(
        run(either(dayWord, note({})), day, newYear),
        run(word(new Set(['giao'])), word(new Set(['thừa'])), note({ newYear: true, day: 30 })),
      ),
      optional(whichYear),
    ],
    guard: (tokens, from, to, draft) =>
      ((draft.day ?? 15) <= 10 || (draft.day ?? 15) >= 23) &&
      (isOneDay(draft) || tokens[from]?.lower !== 'giao') &&
      !repeats(tokens, to),
    hits: [
      ['Chiều mùng 5 Tết, khách về thành phố.', 'Chiều mùng 5 Tết', '2024-02-14'],
      ['Đêm 30 Tết, ông rời chùa.', 'Đêm 30 Tết', '2024-02-09'],
      ['Sáng mùng 1 Tết Kỷ Hợi, trời nắng.', 'Sáng mùng 1 Tết Kỷ Hợi', '2019-02-05'],
    ],
    misses: ['Còn 15 ngày nữa đến Tết.'],
  },
  {
    id: 'vi/new-year',
    why: 'the lunar new year of a stated year',
    match: [newYear, whichYear],
    hits: [['Dịp Tết Nguyên đán 2018, vé tăng giá.', 'Tết Nguyên đán 2018', '2018-02-16']],
    misses: ['Sắp đến Tết, chợ đông hơn.'],
  },
  {
    id: 'vi/holiday',
    why: 'holidays of the solar calendar, after a word for a day or an evening',
    match: [
      either(
        partOfDay,
        phrase({ ngày: 1, 'ngày lễ': 1, lễ: 1, dịp: 1 }, () => undefined),
      ),
      phrase(holidays, (draft, [monthOf, dayOf]) => {
        draft.month = monthOf ?? 1;
        draft.day = dayOf ?? 1;
      }),
      optional(either(year, run(yearUnit, year), run(yearUnit, yearShift))),
    ],
    // Without a part of the day or a year the holiday itself is meant, not one day of it.
    guard: (tokens, _from, to, draft) => tokens[to]?.kind !== 'number' && isOneDay(draft),
    hits: [['Đêm Halloween năm ngoái, phố rất đông.', 'Đêm Halloween năm ngoái', '2023-10-31']],
    misses: ['Halloween là lễ hội của trẻ em.'],
  },
];
