import type { Importer } from '../importer';
import { parsed } from '../refusal';
import { importRows } from '../rows/import-rows';
import { provedSteps } from '../rows/proved-steps';
import { parseSourceId } from '../rows/source-id';
import type { CellOf, MappedRow, SourceFormat } from '../rows/source-format';
import { cfpbColumns, cfpbSignature, type CfpbColumn } from './cfpb.columns';
import { cfpbZone } from './cfpb.dates';
import { fileStep } from './cfpb.filing';
import { disputeStep, forwardStep, responseStep } from './cfpb.handling';

const rowOf = (cellOf: CellOf<CfpbColumn>): MappedRow => {
  const id = parseSourceId('Complaint ID', cellOf('Complaint ID'));
  if (id.outcome === 'refused') return id;
  const file = fileStep(cellOf, id.value);
  if (file.outcome === 'refused') return { ...file, sourceId: id.value };
  // A response that is not understood has no step's name yet.
  const { steps, refusedSteps } = provedSteps([
    ['forward', forwardStep(cellOf)],
    ['response', responseStep(cellOf)],
    ['dispute', disputeStep(cellOf)],
  ]);
  return parsed({ sourceId: id.value, steps: [file.value, ...steps], refusedSteps });
};

const cfpbFormat: SourceFormat<CfpbColumn> = {
  ...cfpbSignature,
  lastColumnMayLack: true,
  rowOf,
};

/** Complaints published by the US Consumer Financial Protection Bureau. */
export const cfpbImporter: Importer = {
  name: cfpbSignature.name,
  system: cfpbSignature.name,
  packId: 'cfpb',
  zone: cfpbZone,
  columns: cfpbColumns,
  rows: (bytes) => importRows(cfpbFormat, bytes),
};
