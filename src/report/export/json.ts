import type { Dossier } from '../../core/types.ts';
import type { ExportFormat } from './format.ts';

/** The dossier itself, as `doichieu collate --json` prints it. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (dossier) => [...jsonPieces(dossier)].join(''),
};

/** Characters of a piece. */
const PIECE = 1 << 20;

/** The JSON of a dossier in pieces: that of many thousand articles in one would take more memory than all else. */
export function* jsonPieces({ generatedFrom, articles, stories }: Dossier): Generator<string> {
  let piece = `{"generatedFrom":${JSON.stringify(generatedFrom)}`;
  for (const [key, items] of Object.entries({ articles, stories })) {
    piece += `,"${key}":[`;
    for (const [at, item] of items.entries()) {
      piece += `${at === 0 ? '' : ','}${JSON.stringify(item)}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}\n`;
}
