import {
  day,
  dayTo,
  either,
  look,
  mark,
  month,
  monthTo,
  number,
  optional,
  run,
  type Step,
} from '../../../time/steps.ts';
import type { DateConstruction } from '../../../time/words.ts';
import { bareDay, isMeasured, standsAlone } from './guards.ts';
import { dayLead, monthName, monthShift, monthUnit, side, yearTail } from './pieces.ts';

/** Between a day and its month: `31/10`, `25-10`, `30.10`; a hyphen may have lost the space on one side. */
const separator: Step = either(
  mark('/-.–', true),
  mark('/'),
  run(
    mark('-'),
    look((tokens, at) => tokens[at]?.spaced === false),
  ),
);
const hyphen: Step = mark('-–—');
const endYear: Step = run(mark('/-.', true), number('yearTo', 1000, 2199, 4, 4));
/** `25/12/19`: two digits mean a year of this century. */
const shortYear: Step = run(
  mark('/', true),
  number('year', 0, 49, 2, 2),
  look((_tokens, _at, draft) => {
    draft.year = 2000 + (draft.year ?? 0);
    return true;
  }),
);

export const days: readonly DateConstruction[] = [
  {
    id: 'vi/day-month',
    why: 'the form of nearly every date in Vietnamese news',
    match: [optional(dayLead), day, separator, month, optional(either(yearTail, shortYear)), side],
    guard: bareDay,
    hits: [
      ['Ngày 31/10, hai bên ký kết.', 'Ngày 31/10', '2024-10-31'],
      ['Hôm 30.4 trời mưa lớn.', 'Hôm 30.4', '2024-04-30'],
      ['Sáng 25-4, tàu cập cảng.', 'Sáng 25-4', '2024-04-25'],
      ['Ông sinh ngày 23-10-1958.', 'ngày 23-10-1958', '1958-10-23'],
      ['Hạn nộp là 2.11.2013.', '2.11.2013', '2013-11-02'],
      ['Cầu khánh thành ngày 5/10 năm ngoái.', 'ngày 5/10 năm ngoái', '2023-10-05'],
      ['Quy định áp dụng từ 1/7.', '1/7', '2024-07-01'],
    ],
    misses: [
      'Có tới 1/3 số ghế bỏ trống.',
      'Đội khách thắng 2-1 trên sân nhà.',
      'Nghị định 15/2020/NĐ-CP có hiệu lực.',
      'Cửa hàng phục vụ 24/7.',
      'Phạt tiền từ 3-5 triệu đồng.',
      'Xe dừng ở đường 3/2.',
    ],
  },
  {
    id: 'vi/day-month-words',
    why: 'the spelt form, in speeches and documents',
    match: [optional(dayLead), day, monthUnit, either(month, monthName), optional(yearTail), side],
    guard: (tokens, from, to, draft) =>
      (draft.led === true || draft.year !== undefined) &&
      standsAlone(tokens, from, to, draft) &&
      !isMeasured(tokens, to),
    hits: [
      ['Ngày 5 tháng 6 năm 2018, hội nghị khai mạc.', 'Ngày 5 tháng 6 năm 2018', '2018-06-05'],
      ['Lễ hội mở vào ngày 20 tháng tư.', 'ngày 20 tháng tư', '2024-04-20'],
    ],
    misses: ['Bị cáo lĩnh án 5 tháng 6 ngày tù.'],
  },
  {
    id: 'vi/day-of-this-month',
    why: 'the month is named by its distance from now',
    match: [dayLead, day, monthUnit, monthShift],
    guard: standsAlone,
    hits: [['Hạn chót là ngày 20 tháng này.', 'ngày 20 tháng này', '2024-05-20']],
    misses: ['Mỗi ngày 20 tháng đều có phiên chợ.'],
  },
  {
    id: 'vi/day-range',
    why: 'days of one month joined by a hyphen are one interval',
    match: [
      optional(dayLead),
      day,
      hyphen,
      dayTo,
      either(run(separator, month), run(monthUnit, either(month, monthName))),
      optional(yearTail),
      side,
    ],
    guard: (tokens, from, to, draft) =>
      (draft.dayTo ?? 0) > (draft.day ?? 0) &&
      standsAlone(tokens, from, to, draft) &&
      (draft.led === true || tokens[to - 2]?.text === '/' || draft.year !== undefined),
    hits: [
      ['Triển lãm mở cửa ngày 17-22/3.', 'ngày 17-22/3', '2024-03-17/2024-03-22'],
      ['Giải đấu diễn ra 6-8/9/2023 tại Huế.', '6-8/9/2023', '2023-09-06/2023-09-08'],
    ],
    misses: ['Giá từ 15-20 triệu đồng.'],
  },
  {
    id: 'vi/day-month-range',
    why: 'both ends with their month, joined by a hyphen',
    match: [
      optional(dayLead),
      day,
      mark('/.', true),
      month,
      optional(yearTail),
      hyphen,
      dayTo,
      mark('/.', true),
      monthTo,
      optional(endYear),
    ],
    guard: standsAlone,
    hits: [
      ['Trại hè từ 28/6-3/7.', '28/6-3/7', '2024-06-28/2024-07-03'],
      ['Kỳ nghỉ 30/12/2022 - 2/1/2023 kéo dài bốn ngày.', '30/12/2022 - 2/1/2023', '2022-12-30/2023-01-02'],
      ['Trại hè mở từ 28/6 - 3/7/2018.', '28/6 - 3/7/2018', '2018-06-28/2018-07-03'],
      ['Kỳ nghỉ 29/12 - 2/1/2016 kéo dài năm ngày.', '29/12 - 2/1/2016', '2015-12-29/2016-01-02'],
    ],
    misses: ['Mã hàng 28/6-30/14 đã hết.'],
  },
];
