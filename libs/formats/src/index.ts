export type { ColumnMapping, Importer, ImportRow, ImportStep, NoteCode, ProvedSteps, RefusedStep } from './importer';
export { importers } from './importers';
export { refusalCodes, stopCodes, type Refusal, type RefusalCode, type StopCode } from './refusal';
export { sniffFormat } from './rows/sniff-format';
export { openSource, sourceOf, type OpenedSource, type Source } from './source/open-source';
export { csvRecord, type CsvCell } from './csv-record';
