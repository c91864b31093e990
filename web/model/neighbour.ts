/** Where a mark stands on the board: its row, and how far to the right. */
export interface MarkPlace {
  readonly row: number;
  readonly x: number;
}

/**
 * The mark that an arrow key leads to, by its place in the list: left and right go through all marks of a row in the
 * order of time, up and down to the nearest mark of the next row that has one. Undefined at the edge, and for other keys.
 */
export function neighbour(places: readonly MarkPlace[], from: number, key: string): number | undefined {
  const here = places[from];
  if (!here) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = rank(
      places,
      (place) => place.row === here.row,
      (place) => place.x,
    );
    return row[row.indexOf(from) + (key === 'ArrowLeft' ? -1 : 1)];
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const beyond = (place: MarkPlace): boolean => (key === 'ArrowUp' ? place.row < here.row : place.row > here.row);
  const [next] = rank(places, beyond, (place) => Math.abs(place.row - here.row));
  const row = next === undefined ? undefined : places[next]?.row;
  return rank(
    places,
    (place) => place.row === row,
    (place) => Math.abs(place.x - here.x),
  )[0];
}

function rank(
  places: readonly MarkPlace[],
  keep: (place: MarkPlace) => boolean,
  by: (place: MarkPlace) => number,
): readonly number[] {
  return [...places.entries()]
    .filter(([, place]) => keep(place))
    .sort(([, a], [, b]) => by(a) - by(b))
    .map(([at]) => at);
}
