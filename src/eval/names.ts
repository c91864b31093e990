import stateNames from './state-names.json' with { type: 'json' };

const SAME_STATE: ReadonlyMap<string, string> = new Map(Object.entries(stateNames));

/** A name for comparison: lower case, no punctuation, one name a state. */
function fold(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-–.,"“”'’()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return SAME_STATE.get(plain) ?? plain;
}

/** Two names agree when all words of the shorter one stand in the longer one. */
export function sameName(a: string, b: string): boolean {
  const x = fold(a);
  const y = fold(b);
  if (x === '' || y === '') return false;
  const [short, long] = [x.split(' '), y.split(' ')].sort((p, q) => p.length - q.length);
  return short?.every((word) => long?.includes(word)) === true;
}

/** The several names of one gold field, which are joined by semicolons. */
export function splitNames(names: string): readonly string[] {
  return names.split(/\s*;\s*/u);
}
