/**
 * Which entries hold each term. Nearly all terms stand in one entry or in a great many: the one is kept without a list, and of the
 * many only their number, for they lead nowhere.
 */
export class Holders {
  /** By term: the only holder, the list of holders, or their negative number. */
  readonly #byTerm: (number | number[])[] = [];
  readonly #most: number;

  /** @param most how many holders of a term are listed */
  constructor(most: number) {
    this.#most = most;
  }

  /** Terms may be new only in the order of their numbers; entries come in ascending order. */
  add(term: number, entry: number): void {
    const known = this.#byTerm[term];
    if (known === undefined) this.#byTerm[term] = entry;
    else if (typeof known !== 'number') {
      if (known.length < this.#most) known.push(entry);
      else this.#byTerm[term] = -known.length - 1;
    } else this.#byTerm[term] = known < 0 ? known - 1 : [known, entry];
  }

  count(term: number): number {
    const known = this.#byTerm[term];
    if (known === undefined) return 0;
    return typeof known === 'number' ? Math.max(1, -known) : known.length;
  }

  /** The holders, ascending, when they are several and listed; a term of one entry leads to no other. */
  list(term: number): readonly number[] | null {
    const known = this.#byTerm[term];
    return typeof known === 'object' ? known : null;
  }
}
