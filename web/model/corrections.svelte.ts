import type { Correction } from './contract.ts';
import { isSameSet } from './corrections.ts';

/** What the reader set right since the page was opened; it lives as long as the page. */
class Corrections {
  gathered: readonly Correction[] = $state.raw([]);
  /** Something was gathered that no file has. */
  unsaved: boolean = $state(false);

  set(gathered: readonly Correction[]): void {
    if (isSameSet(this.gathered, gathered)) return;
    this.gathered = gathered;
    this.unsaved = gathered.length > 0;
  }

  remove(correction: Correction): void {
    this.set(this.gathered.filter((one) => one !== correction));
  }
}

export const corrections: Corrections = new Corrections();
