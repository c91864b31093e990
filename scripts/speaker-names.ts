/** Whether two names of speakers or parties are one, by the rules of ../shared/eval/score.mjs. */
const ALIASES = new Map([
  ['hoa kỳ', 'mỹ'],
  ['washington', 'mỹ'],
  ['moscow', 'nga'],
  ['moskva', 'nga'],
  ['matxcơva', 'nga'],
  ['bình nhưỡng', 'triều tiên'],
  ['chdcnd triều tiên', 'triều tiên'],
  ['seoul', 'hàn quốc'],
  ['bắc kinh', 'trung quốc'],
  ['lhq', 'liên hợp quốc'],
  ['liên hiệp quốc', 'liên hợp quốc'],
  ['tokyo', 'nhật bản'],
  ['nhật', 'nhật bản'],
]);

function fold(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-–.,"“”'’()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return ALIASES.get(plain) ?? plain;
}

/** All words of one name stand in the other. */
export function nameMatches(gold: string, found: string): boolean {
  const [g, p] = [fold(gold), fold(found)];
  if (g === '' || p === '') return false;
  const [small, large] = [g.split(' '), p.split(' ')].toSorted((a, b) => a.length - b.length);
  return small !== undefined && large !== undefined && small.every((word) => large.includes(word));
}
