/** All stances, in the order in which they are told. */
export const STANCES: readonly ['affirm', 'deny', 'withhold'] = ['affirm', 'deny', 'withhold'];
