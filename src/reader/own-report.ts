/** What every report file of ours has in its head; a report is not read back as an article. */
const OWN_REPORT = /<meta name="generator" content="doichieu/u;

/** As much of a file tells whether it is one of our reports. */
export const REPORT_HEAD_BYTES = 4096;

/** Whether a file that begins with these bytes is one of our reports. */
export function isOwnReport(head: Uint8Array): boolean {
  return OWN_REPORT.test(new TextDecoder().decode(head.subarray(0, REPORT_HEAD_BYTES)));
}
