import type { StatementRef } from './types.ts';

/** A statement by its article and its own id, told from all others. */
export const refKey = ({ article, statement }: StatementRef): string => `${article}\n${statement}`;

/** The reference alone, of what holds more. */
export const toRef = ({ article, statement }: StatementRef): StatementRef => ({ article, statement });
