import type { Dossier } from '../../core/types.ts';
import type { ExportFormat } from './format.ts';
import { inPieces } from './pieces.ts';

/** The dossier itself, as `doichieu collate --json` prints it. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (dossier) => [...jsonPieces(dossier)].join(''),
  pieces: jsonPieces,
};

/** The JSON of a dossier in pieces: that of many thousand articles in one would take more memory than all else. */
export function jsonPieces(dossier: Dossier): Iterable<string> {
  return inPieces(jsonParts(dossier));
}

function* jsonParts({
  generatedFrom,
  generatedBy,
  articles,
  stories,
  corrections,
  misfits,
}: Dossier): Generator<string> {
  yield `{"generatedFrom":${JSON.stringify(generatedFrom)}`;
  if (generatedBy !== undefined) yield `,"generatedBy":${JSON.stringify(generatedBy)}`;
  for (const [key, items] of Object.entries({
    articles,
    stories,
    ...(corrections && { corrections }),
    ...(misfits && { misfits }),
  })) {
    yield `,"${key}":[`;
    for (const [at, item] of items.entries()) yield `${at === 0 ? '' : ','}${JSON.stringify(item)}`;
    yield ']';
  }
  yield '}\n';
}
