import { tokenAt } from '../phrases/token-at.ts';
import type { Draft } from '../registry/draft.ts';
import type { Source } from '../sources/source.ts';
import type { Walk } from './walk.ts';

/** `người phụ nữ 64 tuổi`: the one person of whom the article tells that age right beside the name: `bà A, 64 tuổi`, `bà A (64 tuổi)`. */
export function personOfAge({ r, sights }: Walk, { from, end }: Source): Draft | null {
  const age = r.tokens[end - 2];
  if (age?.kind !== 'number' || r.tokens[end - 1]?.lower !== r.words.age || end - 2 <= from) return null;
  const isAge = (at: number): boolean =>
    r.tokens[at]?.text === age.text && r.tokens[at + 1]?.lower === r.words.age && at !== end - 2;
  const found = new Set<Draft>();
  for (const { start, end: last, draft } of sights) {
    if (draft.kind !== 'person') continue;
    const [before, behind] = [tokenAt(r, start) - 2, tokenAt(r, last)];
    if ([before, behind, behind + 1, behind + 2].some(isAge)) found.add(draft);
  }
  const [only, other] = found;
  return only !== undefined && other === undefined ? only : null;
}
