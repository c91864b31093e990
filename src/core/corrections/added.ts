import type { Statement } from '../types.ts';

/** How a statement lies that a person has found: it has neither cue nor source. */
export const ADDED = 'correction';

/** A person has found it, the program has not. */
export const isAdded = ({ rule }: Pick<Statement, 'rule'>): boolean => rule === ADDED;
