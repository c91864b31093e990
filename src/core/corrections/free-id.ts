/** An id that none of these has: `c1`, `c2` … */
export function freeId(taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let count = 1;
  while (ids.has(`c${count}`)) count++;
  return `c${count}`;
}
