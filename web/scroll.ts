/** Where the reader is in a view: the first row of its lists that is in sight, and how far from the top of the window it stands. */
export interface Spot {
  readonly y: number;
  readonly row?: { readonly list: number; readonly at: number; readonly top: number };
}

const rowsOf = (list: Element | undefined): readonly Element[] => [...(list?.children ?? [])];
const lists = (): readonly Element[] => [...document.querySelectorAll('main .list')];

export function currentSpot(): Spot {
  const y = scrollY;
  for (const [list, element] of lists().entries()) {
    const at = rowsOf(element).findIndex((row) => row.getBoundingClientRect().bottom > 0);
    const row = element.children[at];
    if (row) return { y, row: { list, at, top: row.getBoundingClientRect().top } };
  }
  return { y };
}

/** How often a row is looked for again: those above it have no height of their own until they have been in sight. */
const ROUNDS = 4;

/** A row is found again by its number, for pixels tell nothing while the heights of the rows above it are guessed. */
export function scrollToSpot({ y, row }: Spot): void {
  scrollTo(0, y);
  const element = row && lists()[row.list]?.children[row.at];
  if (!element) return;
  const approach = (rounds: number): void => {
    scrollBy(0, element.getBoundingClientRect().top - row.top);
    if (rounds > 1) requestAnimationFrame(() => approach(rounds - 1));
  };
  approach(ROUNDS);
}

/** To the issue that the address names, if the view is a board. */
export function scrollToNamed(): void {
  document.querySelector('.lane.chosen')?.scrollIntoView();
}
