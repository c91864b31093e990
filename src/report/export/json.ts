import type { ExportFormat } from './format.ts';

/** The dossier itself, as `doichieu collate --json` prints it. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (dossier) => `${JSON.stringify(dossier)}\n`,
};
