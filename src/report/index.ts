export { type ExportFormat, type ExportWords, exportFormats, exportWords } from './export/index.ts';
export { renderReport } from './html.ts';
export { renderSummary, type SummaryOptions } from './terminal.ts';
