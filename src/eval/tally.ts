/** Precision, recall and their harmonic mean over counted items. */
export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** A share of items that are right; null when there were none. */
export interface Share {
  readonly share: number | null;
  readonly of: number;
}

export class F1Tally {
  private right = 0;
  private gold = 0;
  private predicted = 0;

  add(right: number, gold: number, predicted: number): void {
    this.right += right;
    this.gold += gold;
    this.predicted += predicted;
  }

  result(): F1 {
    const precision = this.predicted === 0 ? 0 : this.right / this.predicted;
    const recall = this.gold === 0 ? 0 : this.right / this.gold;
    const sum = precision + recall;
    return {
      precision,
      recall,
      f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
      gold: this.gold,
      predicted: this.predicted,
    };
  }
}

export class ShareTally {
  private right = 0;
  private of = 0;

  add(isRight: boolean): void {
    this.of++;
    if (isRight) this.right++;
  }

  result(): Share {
    return { share: this.of === 0 ? null : this.right / this.of, of: this.of };
  }
}
