/** Characters of a piece. */
const PIECE = 1 << 20;

/** Joins small parts to pieces worth a write each: the whole in one may be more than a string, or the memory, can hold. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
