/** Widths of the board's columns in pixels; on a narrow screen labels stand above their rows instead of beside them. */
export interface BoardGeometry {
  readonly label: number;
  readonly undated: number;
  readonly plot: number;
  /** 0 when labels stand beside. */
  readonly labelHeight: number;
  readonly undatedColumns: number;
}

export function boardGeometry(width: number, hasUndated: boolean): BoardGeometry {
  if (width < 640) return { label: 0, undated: 0, plot: width, labelHeight: 24, undatedColumns: 8 };
  const label = Math.min(220, Math.round(width * 0.2));
  const undated = hasUndated ? 104 : 16;
  return { label, undated, plot: width - label - undated, labelHeight: 0, undatedColumns: 5 };
}
