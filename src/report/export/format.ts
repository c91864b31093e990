import type { Dossier } from '../../core/types.ts';
import type { ExportWords } from './words.ts';

/** A way to take a dossier elsewhere: a pure function from the dossier to the text of one file. */
export interface ExportFormat {
  readonly id: string;
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What is left out of the file, one sentence each; none where it holds everything of its kind. */
  readonly leftOut?: (dossier: Dossier) => readonly string[];
  readonly write: (dossier: Dossier, words: ExportWords) => string;
  /** The same text in pieces, for files larger than one string can be. */
  readonly pieces?: (dossier: Dossier, words: ExportWords) => Iterable<string>;
}
