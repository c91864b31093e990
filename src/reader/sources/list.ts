import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { decodeText } from '../encoding.ts';
import { ENDINGS } from '../formats.ts';
import { type FolderIndex, readFolderIndex } from '../index-file.ts';
import { InputError, inputErrorFrom } from '../input-error.ts';

/** One file (or standard input) to be read. */
export interface Source {
  /** Path to open; `-` is standard input. */
  readonly path: string;
  /** A stream without a name that tells what it holds. */
  readonly isPipe: boolean;
  /** Bytes on disk; 0 when unknown, as of a pipe. */
  readonly size: number;
  /** Raw metadata from an `index.json` beside the file. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What there is to read, in order, and what could not even be listed. */
export interface Listing {
  readonly sources: readonly Source[];
  readonly failures: readonly InputError[];
  /** What was passed over on purpose, one sentence each. */
  readonly notices: readonly string[];
}

/** Papers of a folder that are no articles. */
const PAPERS = /^(?:README|LICENSE|CHANGELOG|CONTRIBUTING|NOTICE)(?:\.[a-z]+)?$/u;

/** What a saved web page brings along. */
const PAGE_PARTS = new Set(
  '.css .js .mjs .map .png .jpg .jpeg .gif .webp .svg .ico .avif .bmp .woff .woff2 .ttf .otf .eot .mp3 .mp4 .webm'.split(
    ' ',
  ),
);

const INDEX = 'index.json';

/** An index of some ten thousand files has some MiB. */
const MOST_INDEX_BYTES = 16 * 2 ** 20;

/**
 * Lists files, folders (recursive, names in code unit order) and `-`. A file reached by two ways is listed once, and a
 * folder that links lead back to is not entered again.
 * @throws TypeError when they are no array of paths; what cannot be found is listed as a failure.
 */
export async function listSources(inputs: readonly string[]): Promise<Listing> {
  if (!Array.isArray(inputs) || !inputs.every((input) => typeof input === 'string'))
    throw new TypeError("listSources expects an array of paths, as in listSources(['articles/'])");
  const lister = new Lister();
  for (const input of inputs) await lister.add(input);
  return lister;
}

class Lister implements Listing {
  readonly sources: Source[] = [];
  readonly failures: InputError[] = [];
  readonly notices: string[] = [];
  private readonly seen = new Set<string>();
  private readonly indexes = new Map<string, FolderIndex | undefined>();

  async add(input: string): Promise<void> {
    if (input === '-') {
      this.addOnce('-', { path: '-', isPipe: true, size: 0, fields: {} });
      return;
    }
    try {
      const stats = await stat(input);
      if (stats.isDirectory()) await this.addFolder(input);
      else if (basename(input) === INDEX && (await this.indexOf(dirname(input))) !== undefined) {
        await this.addIndexed(dirname(input));
      } else await this.addFile(input, stats);
    } catch (error) {
      this.failures.push(inputErrorFrom(error, input));
    }
  }

  private async addFolder(folder: string): Promise<void> {
    const before = this.sources.length + this.failures.length;
    const passedOver = new Map<string, number>();
    const isNew = await this.walk(folder, passedOver);
    if (passedOver.size > 0) {
      const kinds = [...passedOver].map(([kind, count]) => `${count} ${kind}`).join(', ');
      this.notices.push(`${folder}: passed over ${kinds}`);
    }
    if (isNew && this.sources.length + this.failures.length === before) {
      const remedy = `put articles into it (${ENDINGS})`;
      this.failures.push(new InputError('empty-folder', folder, undefined, { remedy }));
    }
  }

  private async walk(folder: string, passedOver: Map<string, number>): Promise<boolean> {
    if (!this.isFirstVisit(await realpath(folder))) return false;
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && !PAPERS.test(name)).sort();
    const index = await this.indexOf(folder);
    for (const name of names) {
      if (name === INDEX && index !== undefined) continue;
      const path = join(folder, name);
      try {
        await this.addEntry(path, passedOver);
      } catch (error) {
        this.failures.push(inputErrorFrom(error, path));
      }
    }
    this.reportAbsent(folder, index, names);
    return true;
  }

  private async addEntry(path: string, passedOver: Map<string, number>): Promise<void> {
    const stats = await stat(path);
    const kind = extname(path).toLowerCase();
    if (stats.isDirectory()) await this.walk(path, passedOver);
    else if (PAGE_PARTS.has(kind)) passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
    else if (stats.isFile()) await this.addFile(path, stats);
    else this.failures.push(new InputError('unreadable', path, 'it is a pipe, socket or device'));
  }

  private async addIndexed(folder: string): Promise<void> {
    const index = await this.indexOf(folder);
    const names = new Map((await readdir(folder)).map((name) => [name.normalize('NFC'), name]));
    for (const file of index?.keys() ?? []) await this.add(join(folder, names.get(basename(file)) ?? basename(file)));
  }

  private async addFile(path: string, stats: Stats): Promise<void> {
    const index = await this.indexOf(dirname(path));
    const isPipe = !stats.isFile();
    // A pipe of a process substitution has no real path of its own.
    const key = isPipe ? path : await realpath(path);
    const fields = index?.get(basename(path).normalize('NFC')) ?? {};
    this.addOnce(key, { path, isPipe, size: isPipe ? 0 : stats.size, fields });
  }

  private addOnce(key: string, source: Source): void {
    if (this.isFirstVisit(key)) this.sources.push(source);
  }

  private isFirstVisit(key: string): boolean {
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  private reportAbsent(folder: string, index: FolderIndex | undefined, names: readonly string[]): void {
    const present = new Set(names.map((name) => name.normalize('NFC')));
    for (const file of index?.keys() ?? []) {
      if (!present.has(file)) {
        this.failures.push(new InputError('missing', join(folder, file), `named in ${join(folder, INDEX)}`));
      }
    }
  }

  /** The index of a folder; read once, and reported once when it is broken. */
  private async indexOf(folder: string): Promise<FolderIndex | undefined> {
    if (!this.indexes.has(folder)) {
      this.indexes.set(folder, undefined);
      this.indexes.set(folder, await this.readIndex(join(folder, INDEX)));
    }
    return this.indexes.get(folder);
  }

  private async readIndex(path: string): Promise<FolderIndex | undefined> {
    try {
      const stats = await stat(path);
      // A pipe or a device might never end.
      if (!stats.isFile() || stats.size > MOST_INDEX_BYTES) return undefined;
      const json = decodeText(await readFile(path));
      return json === null ? undefined : readFolderIndex(json, path);
    } catch (error) {
      // Most folders have no index. A broken one is reported where it is read as an input of its own.
      if (error instanceof InputError || (error instanceof Error && 'code' in error)) return undefined;
      throw error;
    }
  }
}
