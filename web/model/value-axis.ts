import type { Figure } from './contract.ts';

/** An axis of values: the place of a value as a share of its length, and round values to write at it. */
export interface ValueAxis {
  readonly logarithmic: boolean;
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Beyond this ratio small figures would all fall on one spot of a linear axis. */
const LINEAR_RATIO = 60;
/** Room before the first and behind the last value, as a share of what lies between. */
const PAD = 0.15;

export function valueAxis(figures: readonly Pick<Figure, 'low' | 'high'>[], count = 6): ValueAxis {
  const values = figures
    .flatMap(({ low, high }) => [low, high])
    .filter((value): value is number => value !== null && Number.isFinite(value));
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (values.length === 0) return { logarithmic: false, place: () => 0.5, ticks: [] };
  if (least > 0 && most / least > LINEAR_RATIO) return logAxis(least, most, count);
  const pad = (most - least) * PAD || Math.abs(most) * PAD || PAD;
  // From zero, unless that would press together what is to be told apart.
  const from = least >= 0 && least < most * 0.5 ? 0 : least - pad;
  const to = most + pad;
  return { logarithmic: false, place: (value) => (value - from) / (to - from), ticks: roundValues(from, to, count) };
}

function logAxis(least: number, most: number, count: number): ValueAxis {
  const from = Math.log10(least) - 0.2;
  const to = Math.log10(most) + 0.2;
  const powers = Math.floor(to) - Math.ceil(from) + 1;
  const step = Math.max(1, Math.ceil(powers / count));
  const ticks = Array.from({ length: powers }, (_, at) => 10 ** (Math.ceil(from) + at)).filter(
    (_, at) => at % step === 0,
  );
  return { logarithmic: true, place: (value) => (Math.log10(Math.max(value, 10 ** from)) - from) / (to - from), ticks };
}

function roundValues(from: number, to: number, count: number): readonly number[] {
  const raw = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw) ?? raw;
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  // Between values so near each other, for their size, or so near to zero, no round ones can be told apart.
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** A value written at an axis of pixels: where its text begins, ends or has its middle. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** More than a digit or a letter of the axis is wide. */
const LETTER = 7;

/** Labels that stay inside the drawing and do not lie on each other. */
export function axisLabels(
  ticks: readonly { readonly x: number; readonly text: string }[],
  width: number,
): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, text } of ticks) {
    const half = (text.length * LETTER) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    if (middle - half < end) continue;
    end = middle + half + LETTER;
    if (middle > x) labels.push({ text, x: 0, anchor: 'start' });
    else if (middle < x) labels.push({ text, x: width, anchor: 'end' });
    else labels.push({ text, x, anchor: 'middle' });
  }
  return labels;
}
