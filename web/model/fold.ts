/**
 * Folds text for a search that forgives accents: `Triều Tiên` → `trieu tien`, `Đà` → `da`. The result has the length
 * of the input, so that a place found in the folded text is the place in the text itself.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text[at] ?? '');
  return folded;
}

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  let folded = known.get(unit);
  if (folded === undefined) {
    const base = unit
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    folded = base === 'đ' ? 'd' : base.length === 1 ? base : unit;
    known.set(unit, folded);
  }
  return folded;
}
