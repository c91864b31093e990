import { F1_NAMES, type Scores, SHARE_NAMES } from './score.ts';

/** The scores as a plain text table, as `doichieu eval` prints them. */
export function renderScores({ articles, f1, shares, links, calibration }: Scores): string {
  const number = (value: number) => value.toFixed(3);
  const lines = [
    `articles ${articles}`,
    ...F1_NAMES.map((name) => {
      const { f1: both, precision, recall, gold, predicted } = f1[name];
      const figures = `F1 ${number(both)}  P ${number(precision)}  R ${number(recall)}`;
      return `${name.padEnd(11)} ${figures}  (gold ${gold}, found ${predicted})`;
    }),
    ...SHARE_NAMES.map((name) => {
      const { share, of } = shares[name];
      return `${name.padEnd(11)} right ${share === null ? '-' : number(share)}  (of ${of})`;
    }),
  ];
  if (links.gold > 0) {
    const figures = `F1 ${number(links.f1)}  P ${number(links.precision)}  R ${number(links.recall)}`;
    lines.push(
      `${'links'.padEnd(11)} ${figures}  (pairs of one speaker: gold ${links.gold}, found ${links.predicted})`,
    );
  }
  if (calibration.buckets.length > 0) {
    lines.push('', 'confidence  statements  mean   found  full');
    for (const { from, to, statements, confidence, found, full } of calibration.buckets) {
      const range = `${from.toFixed(1)}-${to.toFixed(1)}`;
      lines.push(
        `${range.padEnd(10)}  ${String(statements).padStart(10)}  ${number(confidence)}  ${number(found)}  ${number(full)}`,
      );
    }
    lines.push(`mean distance of confidence and share found: ${number(calibration.error)}`);
  }
  return `${lines.join('\n')}\n`;
}
