export { renderReport } from './html.ts';
export { renderSummary, type SummaryOptions } from './terminal.ts';
