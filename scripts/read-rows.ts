import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a gzipped file of JSON Lines. */
export const readRows = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
