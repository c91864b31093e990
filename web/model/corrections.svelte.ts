import type { Correction } from './contract.ts';
import { isSameSet, isSameStatement } from './corrections.ts';

/** What the reader set right since the page was opened; it lives as long as the page. */
class Corrections {
  gathered: readonly Correction[] = $state.raw([]);
  /** Of what the report was made with: what the next file leaves out. */
  withdrawn: readonly Correction[] = $state.raw([]);
  /** Something was gathered or withdrawn that no file has. */
  unsaved: boolean = $state(false);

  set(gathered: readonly Correction[]): void {
    if (isSameSet(this.gathered, gathered)) return;
    this.gathered = gathered;
    this.#change();
  }

  withdraw(correction: Correction, away: boolean): void {
    const others = this.withdrawn.filter((one) => one !== correction);
    this.withdrawn = away ? [...others, correction] : others;
    this.#change();
  }

  #change(): void {
    this.unsaved = this.gathered.length + this.withdrawn.length > 0;
  }

  remove(correction: Correction): void {
    const isAdded = 'statement' in correction && correction.statement === 'missing';
    // What an added statement answers goes with it.
    this.set(this.gathered.filter((one) => one !== correction && !(isAdded && isSameStatement(one, correction))));
  }
}

export const corrections: Corrections = new Corrections();
