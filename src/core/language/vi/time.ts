import { scanner } from '../../time/scan.ts';
import type { DateConstruction, TimeWords } from '../../time/words.ts';
import { days } from './time/days.ts';
import { lunar } from './time/lunar.ts';
import { months } from './time/months.ts';
import { relative } from './time/relative.ts';
import { weekdays } from './time/weekdays.ts';
import { years } from './time/years.ts';
import { wordMap, wordNumbers } from './word-numbers.ts';
import counted from './words/time-counted.json' with { type: 'json' };
import directions from './words/time-directions.json' with { type: 'json' };
import lunarCalendar from './words/time-lunar.json' with { type: 'json' };
import measures from './words/time-measures.json' with { type: 'json' };
import plans from './words/time-plans.json' with { type: 'json' };

const constructions: readonly DateConstruction[] = [...lunar, ...days, ...months, ...years, ...relative, ...weekdays];

export const time: TimeWords = {
  constructions,
  scan: scanner(constructions, wordNumbers),
  joiners: new Set(['và', 'đến', 'tới', 'hoặc', 'hay', ',', '-', '–', 'hết']),
  dayWords: new Set(['ngày', 'hôm', 'sáng', 'chiều', 'tối', 'đêm', 'trưa']),
  listHeads: new Set(['từ', '(']),
  countedNouns: new Set([...measures, ...counted]),
  directions: wordMap(Object.entries(directions).map(([word, side]) => [word, side === 1 ? 1 : -1])),
  plans: new Map(
    plans
      .map((plan) => plan.split(' '))
      .map(([first = '', second = '']) => [
        first,
        new Set(plans.filter((plan) => plan.startsWith(`${first} `)).map((plan) => plan.slice(first.length + 1))).add(
          second,
        ),
      ]),
  ),
  lunar: lunarCalendar,
};
