import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { timelineJs } from './timelinejs.ts';
import { webAnnotation } from './web-annotation.ts';

export type { ExportFormat } from './format.ts';
export { type ExportWords, exportWords } from './words.ts';

/** Every format that a dossier can be taken away in, in the order they are offered. */
export const exportFormats: readonly ExportFormat[] = [csv, markdown, jsonLd, webAnnotation, timelineJs, json];
