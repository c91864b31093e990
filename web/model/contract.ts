/** The page knows the system by the types of its two contracts alone. */
export type * from '../../src/core/types.ts';
