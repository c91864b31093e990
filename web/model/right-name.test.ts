import { expect, test } from 'vitest';
import type { Correction } from './contract.ts';
import { rightNameOf, saveRightName } from './right-name.ts';

test('a name gets its right one in all articles, and loses it again', () => {
  const party: Correction = { name: 'Hội Cá', party: 'Mộc Giang' };
  const here: Correction = { name: 'Hội Cá', article: 'a', is: 'Hội Cá Sông' };
  const gathered = saveRightName('Hội Cá', ' Hội  Nghề cá', [party, here]);
  expect(gathered).toEqual([party, here, { name: 'Hội Cá', is: 'Hội Nghề cá' }]);
  expect(rightNameOf('hội cá', gathered)).toBe('Hội Nghề cá');
  expect(saveRightName('Hội Cá', 'Hội Cá', gathered)).toEqual([party, here]);
  expect(saveRightName('Hội Cá', ' ', gathered)).toEqual([party, here]);
  expect(rightNameOf('Hội Cá', [here])).toBe('Hội Cá');
});
