import type { ReadRecord } from './records.ts';
import type { OpenSource } from './sources/open.ts';

/** A format that articles are read from. */
export interface InputFormat {
  /** Endings of its files' names, without the dot. */
  readonly endings: readonly string[];
  /** Whether a stream without a name that begins so is in this format. */
  readonly begins: (start: string) => boolean;
  /** Reads what stands in a source; `name` is what messages call it. */
  readonly read: (opened: OpenSource, name: string) => AsyncIterable<ReadRecord>;
}
