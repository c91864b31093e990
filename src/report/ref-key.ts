import type { StatementRef } from '../core/index.ts';

/** A statement by its article and its own id, told from all others. */
export function refKey({ article, statement }: StatementRef): string {
  return `${article}\n${statement}`;
}
