import type { Arithmetic, LimitConstruction, LimitWords, Period } from '../../limits/words.ts';
import words from './words/limits.json' with { type: 'json' };

const constructions: readonly LimitConstruction[] = [
  {
    id: 'vi/ban-above',
    why: 'sanctions and safety rules ban what goes beyond an amount',
    cues: ['cấm', 'không được', 'không được phép', 'không cho phép', 'nghiêm cấm'],
    reach: 8,
    comparators: ['moreThan', 'atLeast'],
    lawful: false,
    hits: [
      ['Karvania bị cấm bán hơn 20.000 tấn quặng mỗi năm.', ['hơn 20.000 tấn quặng']],
      ['Xe khách không được chở quá 45 hành khách.', ['quá 45 hành khách']],
    ],
    misses: ['Hơn 300 xe tải bị cấm vào thành phố.', 'Lệnh cấm khiến 20.000 tấn quặng nằm lại cảng.'],
  },
  {
    id: 'vi/quota',
    why: 'a quota or a ceiling is named and its amount follows',
    cues: ['hạn ngạch', 'hạn mức', 'mức trần', 'giá trần', 'trần giá', 'áp trần', 'ngưỡng trần'],
    reach: 7,
    comparators: ['exact', 'about', 'atMost', 'lessThan'],
    lawful: false,
    hits: [
      ['Hạn ngạch xuất khẩu là 30.000 tấn gạo mỗi năm.', ['30.000 tấn gạo']],
      ['Bộ Năng lượng Karvania áp giá trần 60 USD đối với mỗi thùng dầu.', ['60 USD']],
    ],
    misses: [
      'Hạn ngạch năm nay chưa được công bố.',
      'Sản lượng đạt 30.000 tấn gạo mỗi năm.',
      'Ngân hàng cấp hạn mức 50 triệu đồng trên thẻ tín dụng.',
    ],
  },
  {
    id: 'vi/at-most-by-rule',
    why: 'a rule allows at most an amount',
    cues: ['không quá', 'không vượt quá', 'tối đa', 'không được vượt quá', 'chỉ được', 'giới hạn', 'chỉ cho phép'],
    reach: 6,
    comparators: ['atMost', 'lessThan'],
    lawful: true,
    hits: [
      ['Theo quy định, mỗi hộ được mua tối đa 10 kg đường mỗi tháng.', ['tối đa 10 kg đường']],
      ['Nghị quyết cho phép nhập không quá 400 tấn thép mỗi năm.', ['không quá 400 tấn thép']],
      ['Theo giấy phép, mỏ Orsova chỉ được khai thác tối đa 9.000 tấn than mỗi năm.', ['tối đa 9.000 tấn than']],
    ],
    misses: [
      'Luật quy định mức phạt tối đa 30 triệu đồng.',
      'Dự thảo nghị định đề xuất mỗi xe chở tối đa 40 hành khách.',
      'Tàu chạy nhanh tối đa 40 km/h.',
      'Bão có sức gió tối đa 100 km/h khi vào bờ.',
    ],
  },
];

const PERIODS: Readonly<Record<Period, string>> = { P1Y: 'năm', P1M: 'tháng', P1W: 'tuần', P1D: 'ngày' };

const number = (amount: number): string => {
  const [whole = '', fraction] = String(Math.round(amount * 100) / 100).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};

function explain({ told, bound, unit, boundPeriod, toldPeriod, toldCount, share, projected }: Arithmetic): string {
  const rule = `mức ${number(bound)}${unit === '%' ? '' : ' '}${unit}${boundPeriod === null ? '' : ` mỗi ${PERIODS[boundPeriod]}`}`;
  const span = toldPeriod === null ? '' : ` trong ${toldCount === 1 ? 'một' : toldCount} ${PERIODS[toldPeriod]}`;
  const held = `${told}${span} bằng ${number(Math.round(share * 100))}% ${rule}`;
  if (projected === null || toldPeriod === null) return `${held}.`;
  const reach = `${projected.periods} ${PERIODS[toldPeriod]} theo nhịp này là ${number(projected.amount)}`;
  return `${held}; ${reach} (${number(Math.round((projected.amount / bound) * 100))}%).`;
}

export const limits: LimitWords = {
  constructions,
  rules: new Set(words.rules),
  otherwise: new Set(words.otherwise),
  periods: new Map(
    Object.entries(words.periods).flatMap(([phrase, period]) => (isPeriod(period) ? [[phrase, period]] : [])),
  ),
  explain,
};

function isPeriod(value: string): value is Period {
  return value in PERIODS;
}
