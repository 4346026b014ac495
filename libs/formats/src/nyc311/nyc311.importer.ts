import type { Importer } from '../importer';
import { newYorkZone } from '../places/new-york';
import { parsed, refused } from '../refusal';
import { importRows } from '../rows/import-rows';
import { provedSteps } from '../rows/proved-steps';
import { parseSourceId } from '../rows/source-id';
import type { CellOf, MappedRow, SourceFormat } from '../rows/source-format';
import { nyc311Columns, nyc311Signature, type Nyc311Column } from './nyc311.columns';
import { parseNyc311Time } from './nyc311.dates';
import { fileStep } from './nyc311.filing';
import { closeStep, dueStep, updateStep } from './nyc311.handling';

const rowOf = (cellOf: CellOf<Nyc311Column>): MappedRow => {
  const id = parseSourceId('Unique Key', cellOf('Unique Key'));
  if (id.outcome === 'refused') return id;
  const sourceId = id.value;
  const text = cellOf('Created Date');
  const created =
    text === ''
      ? refused('missing-value', 'The request has no date', 'Created Date')
      : parseNyc311Time('Created Date', text);
  if (created.outcome === 'refused') return { ...created, sourceId };
  const file = fileStep(cellOf, sourceId, created.value);
  if (file.outcome === 'refused') return { ...file, sourceId };
  const { steps, refusedSteps } = provedSteps([
    ['due', dueStep(cellOf)],
    ['update', updateStep(cellOf, created.value)],
    ['close', closeStep(cellOf)],
  ]);
  return parsed({ sourceId, steps: [file.value, ...steps], refusedSteps });
};

const nyc311Format: SourceFormat<Nyc311Column> = { ...nyc311Signature, lastColumnMayLack: false, rowOf };

/** Service requests to New York City's 311. */
export const nyc311Importer: Importer = {
  name: nyc311Signature.name,
  system: nyc311Signature.name,
  packId: 'nyc',
  zone: newYorkZone,
  columns: nyc311Columns,
  rows: (bytes) => importRows(nyc311Format, bytes),
};
