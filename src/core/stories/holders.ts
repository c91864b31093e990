/**
 * Which entries hold each term, in one list of numbers. Nearly all terms stand in one entry or in a great many: of those only the number of
 * holders is kept, for they lead nowhere.
 */
export class Holders {
  /** The listed holders of all terms, those of one term side by side and ascending. */
  readonly entries: Int32Array;
  readonly #counts: Int32Array;
  /** By term: where its holders end in the list. */
  readonly #ends: Int32Array;
  readonly #most: number;

  /**
   * @param held by entry: its terms, each once
   * @param terms how many terms there are
   * @param most how many holders of a term are listed
   */
  constructor(held: readonly Int32Array[], terms: number, most: number) {
    const counts = new Int32Array(terms);
    for (const own of held) for (const term of own) counts[term] = (counts[term] ?? 0) + 1;
    this.#counts = counts;
    this.#most = most;
    const ends = new Int32Array(terms);
    this.#ends = ends;
    let size = 0;
    for (let term = 0; term < terms; term++) {
      ends[term] = size;
      if (this.#isListed(term)) size += counts[term] ?? 0;
    }
    this.entries = new Int32Array(size);
    for (const [entry, own] of held.entries()) {
      for (const term of own) {
        if (!this.#isListed(term)) continue;
        const end = ends[term] ?? 0;
        this.entries[end] = entry;
        ends[term] = end + 1;
      }
    }
  }

  #isListed(term: number): boolean {
    const count = this.count(term);
    return count > 1 && count <= this.#most;
  }

  count(term: number): number {
    return this.#counts[term] ?? 0;
  }

  /** Where the listed holders of a term begin. */
  begin(term: number): number {
    return this.end(term) - (this.#isListed(term) ? this.count(term) : 0);
  }

  /** Where they end. */
  end(term: number): number {
    return this.#ends[term] ?? 0;
  }
}
