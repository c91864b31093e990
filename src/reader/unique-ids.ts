import { createHash } from 'node:crypto';

/** The id under which one more item is kept; `null` when it is the very same item again. */
export type IdKeeper = (id: string, content: unknown) => string | null;

/**
 * Keeps ids apart: the second item with an id gets `~2` behind it, the third `~3`, in reading order, so that none hides
 * another. An item equal in everything to an earlier one of the same id is the same article given twice.
 */
export function createIdKeeper(): IdKeeper {
  const digests = new Map<string, string>();
  return (id, content) => {
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('base64');
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? id : `${id}~${count}`;
      const known = digests.get(candidate);
      if (known === digest) return null;
      if (known !== undefined) continue;
      digests.set(candidate, digest);
      return candidate;
    }
  };
}
