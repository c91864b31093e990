/**
 * Writes the table of Vietnam's lunar years 1900 to 2100 that the dates stage reads:
 * `node build/scripts/words/lunar-calendar.js > src/core/language/vi/words/time-lunar.json`
 *
 * Computed from the true new moons (J. Meeus, Astronomical Algorithms, 2nd ed., chapter 49) and the sun's apparent longitude
 * (Astronomical Formulae for Calculators, chapter 18), by the rules of the Chinese calendar at UTC+7, Vietnam's zone since 1968. China counts at UTC+8, so new years
 * differ in 1985, 2007 and 2030 and some leap months elsewhere. With `--check` the same rules run at UTC+8 and are held
 * against ICU's `chinese` calendar, which Node carries: 18 of the months from 1900 to 2100 differ, by a day or by the place of a
 * leap month.
 */
import process from 'node:process';

const [FIRST, LAST] = [1900, 2100];
const RADIANS = Math.PI / 180;
const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
const UNIX_EPOCH = 2_440_587.5;

/** Terrestrial minus universal time in days (F. Espenak and J. Meeus, polynomials for 1900 to 2150, coarse). */
function deltaT(year: number): number {
  const t = year - 2000;
  const seconds =
    year < 1986 ? 45.45 + 1.067 * (year - 1975) * (year > 1950 ? 1 : 0.4) : 63.86 + 0.3345 * t + 0.0038 * t * t;
  return Math.max(0, seconds) / 86_400;
}

/** Moment of a new moon as a Julian day in universal time; `k` counts from the first one of 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const shift =
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e * e * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun) -
    0.00017 * sine(node);
  const planets =
    0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t) +
    0.000165 * sine(251.88 + 0.016321 * k) +
    0.000164 * sine(251.83 + 26.651886 * k) +
    0.000126 * sine(349.42 + 36.412478 * k) +
    0.00011 * sine(84.66 + 18.206239 * k);
  return mean + shift + planets - deltaT(2000 + k / 12.3685);
}

/** Which of the twelve major terms the sun has passed at a Julian day in universal time: 0 from the March equinox on. */
function majorTerm(julianDay: number): number {
  const t = (julianDay + deltaT(2000 + (julianDay - 2_451_545) / 365.25) - 2_415_020) / 36_525;
  const anomaly = 358.47583 + 35_999.04975 * t - 0.00015 * t * t - 0.0000033 * t * t * t;
  const mean = 279.69668 + 36_000.76892 * t + 0.0003025 * t * t;
  const centre =
    (1.91946 - 0.004789 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.020094 - 0.0001 * t) * sine(2 * anomaly) +
    0.000293 * sine(3 * anomaly);
  const planets =
    0.00134 * sine(153.23 + 22_518.7541 * t + 90) +
    0.00154 * sine(216.57 + 45_037.5082 * t + 90) +
    0.002 * sine(312.69 + 32_964.3577 * t + 90) +
    0.00179 * sine(350.74 + 445_267.1142 * t - 0.00144 * t * t) +
    0.00178 * sine(231.19 + 20.2 * t);
  const longitude = mean + centre + planets - 0.00569 - 0.00479 * sine(259.18 - 1934.142 * t);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

interface Month {
  /** Days since 1970-01-01, local. */
  readonly start: number;
  readonly number: number;
  readonly leap: boolean;
}

function calendar(zone: number): Month[] {
  const localDay = (julianDay: number): number => Math.floor(julianDay - UNIX_EPOCH + zone / 24);
  const termAt = (day: number): number => majorTerm(day + UNIX_EPOCH - zone / 24);
  const starts: number[] = [];
  for (let k = Math.floor((FIRST - 2 - 2000) * 12.3685); k < (LAST + 3 - 2000) * 12.3685; k += 1)
    starts.push(localDay(newMoon(k)));
  // The month in which the sun reaches the winter solstice (the ninth major term) is the eleventh.
  const elevenths = starts.flatMap((start, i) => {
    const next = starts[i + 1];
    return next !== undefined && termAt(start) <= 8 && termAt(start) >= 7 && termAt(next) >= 9 ? [i] : [];
  });
  const months: Month[] = [];
  for (const [which, from] of elevenths.entries()) {
    const to = elevenths[which + 1];
    if (to === undefined) break;
    let leapSeen = to - from !== 13;
    let number = 11;
    for (let i = from; i < to; i += 1) {
      const [start = 0, next = 0] = [starts[i], starts[i + 1]];
      const leap = !leapSeen && i > from && termAt(start) === termAt(next);
      if (i > from && !leap) number = (number % 12) + 1;
      leapSeen ||= leap;
      months.push({ start, number, leap });
    }
  }
  return months;
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function table(months: readonly Month[]): object {
  const newYears: number[] = [];
  const lengths: string[] = [];
  const leaps: number[] = [];
  for (let year = FIRST; year <= LAST; year += 1) {
    const from = months.findIndex((m) => m.number === 1 && !m.leap && isoDay(m.start).startsWith(String(year)));
    const to = months.findIndex((m, i) => i > from && m.number === 1 && !m.leap);
    const own = months.slice(from, to);
    newYears.push(
      Number(
        isoDay(own[0]?.start ?? 0)
          .slice(5)
          .replace('-', ''),
      ),
    );
    lengths.push(own.map((m, i) => ((months[from + i + 1]?.start ?? 0) - m.start === 30 ? 'l' : 's')).join(''));
    leaps.push(own.find((m) => m.leap)?.number ?? 0);
  }
  const source = 'scripts/words/lunar-calendar.ts: new moons and solar terms after Meeus, at UTC+7';
  return { source, firstYear: FIRST, newYears, months: lengths, leaps };
}

function check(months: readonly Month[]): string[] {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return months.flatMap((m) => {
    const year = Number(isoDay(m.start).slice(0, 4));
    if (year < FIRST || year > LAST) return [];
    const parts = chinese.formatToParts(m.start * 86_400_000);
    const [month, day] = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
    const expected = `${m.number}${m.leap ? 'bis' : ''}`;
    return month === expected && day === '1' ? [] : [`${isoDay(m.start)}: month ${expected}, ICU has ${month}/${day}`];
  });
}

if (process.argv.includes('--check')) {
  const differences = check(calendar(8));
  process.stdout.write(`${differences.length} months differ from ICU\n${differences.join('\n')}\n`);
} else {
  const { source, firstYear, newYears, months, leaps } = table(calendar(7)) as Record<string, unknown>;
  const rows = (name: string, list: unknown): string =>
    `  "${name}": [\n${(list as unknown[]).map((v) => `    ${JSON.stringify(v)}`).join(',\n')}\n  ]`;
  process.stdout.write(
    `{\n  "source": ${JSON.stringify(source)},\n  "firstYear": ${firstYear},\n${rows('newYears', newYears)},\n${rows('months', months)},\n${rows('leaps', leaps)}\n}\n`,
  );
}
