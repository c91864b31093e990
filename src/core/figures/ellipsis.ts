import type { Figure } from '../types.ts';
import type { FigureWords } from './words.ts';

/** How far apart in characters two figures may stand for one to borrow the other's unit, or a word may tell that it is money. */
const REACH = 40;

/** Spaces of any kind and marks between words: `Mức phạt: 5 triệu`. */
const APART = /[\s\p{P}]+/u;
const SENTENCE_END = /[.!?;\n]/u;

/**
 * Gives a figure without a unit the one it leaves out: that of the next figure (`từ 5 triệu lên 7 triệu đồng`), the currency of
 * the one before (`phạt 5 triệu đồng, nay 7 triệu`), or the country's own where the words before it speak of money (`phạt 5 triệu`).
 */
export function fillUnits(text: string, figures: readonly Figure[], words: FigureWords): Figure[] {
  return figures.map((figure, index) => {
    if (figure.unit !== '') return figure;
    const [before, after] = [figures[index - 1], figures[index + 1]];
    if (after?.unit && isNear(text, figure, after)) return { ...figure, unit: after.unit };
    if (before && isMoney(before.unit, words) && isNear(text, before, figure)) return { ...figure, unit: before.unit };
    return isPlainMoney(text, figure, words) ? { ...figure, unit: words.plainMoney } : figure;
  });
}

const isNear = (text: string, a: Figure, b: Figure): boolean =>
  b.start - a.end <= REACH && !SENTENCE_END.test(text.slice(a.end, b.start));

const isMoney = (unit: string, words: FigureWords): boolean =>
  words.currencies.has(words.measures.get(unit)?.unit ?? '');

/** A rate (`24 triệu/m2`) keeps quiet: the unit would lose what it is for. */
function isPlainMoney(text: string, { start, end }: Figure, words: FigureWords): boolean {
  const scaled = text
    .slice(start, end)
    .split(APART)
    .some((word) => (words.scales.get(word) ?? 0) >= 1000);
  if (!scaled || text.charAt(end) === '/') return false;
  const clause =
    text
      .slice(Math.max(0, start - REACH), start)
      .toLowerCase()
      .split(SENTENCE_END)
      .at(-1) ?? '';
  return clause.split(APART).some((word) => words.moneyCues.has(word));
}
