import type { Account } from '../types.ts';

/** Share of the shorter text's word runs that stand in the other one too, from which both are one account. */
const COPIED = 0.5;

/** An article of a story with the hashes of its word runs, ascending. */
export interface Carrier {
  readonly id: string;
  readonly shingles: Int32Array;
}

/**
 * Sorts the articles of one story, the earliest first, into accounts. An article joins the account whose earliest carrier it
 * shares most text with, if at least half of the shorter text (containment of shingles, Broder 1997: a shortened copy counts
 * as a copy). Every article stands in exactly one account, so the number of accounts is the number of independent voices.
 */
export function findAccounts(carriers: readonly Carrier[]): Account[] {
  const accounts: { first: Carrier; articles: string[] }[] = [];
  for (const carrier of carriers) {
    let most = COPIED;
    let home: { articles: string[] } | null = null;
    for (const account of accounts) {
      const share = containment(carrier.shingles, account.first.shingles);
      if (share < most || (share === most && home !== null)) continue;
      most = share;
      home = account;
    }
    if (home === null) accounts.push({ first: carrier, articles: [carrier.id] });
    else home.articles.push(carrier.id);
  }
  return accounts.map(({ articles }) => ({ articles }));
}

function containment(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  let a = 0;
  let b = 0;
  while (a < one.length && b < other.length) {
    const left = one[a] ?? 0;
    const right = other[b] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return shared / Math.max(1, Math.min(one.length, other.length));
}
