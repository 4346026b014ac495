import type { CaseWriter } from './case-writer';
import { createRowImport, type ImportRefusal, type RowImport, type RowOutcome, type SourceRow } from './import-row';
import type { WritingPorts } from './writing-ports';

/** filed + updated + alreadyFiled + refused = read (interface, import). */
export type ImportCounts = Readonly<{
  read: number;
  filed: number;
  updated: number;
  alreadyFiled: number;
  refused: number;
  events: number;
}>;

/** Rows decided and written side by side: enough that deciding goes on while others wait for the disk, few enough to keep memory flat. */
const rowsInFlightMax = 256;

/** What a source has to say besides rows: something odd that cost nothing, or why it could not be read further. */
export type SourceRemark = Readonly<{ line: number; code: string; reason: string }> &
  (Readonly<{ kind: 'noted' }> | Readonly<{ kind: 'stopped' }>);

export type ImportRun = RowImport &
  Readonly<{
    rows: AsyncIterable<SourceRow | SourceRemark>;
    onRemark: (remark: SourceRemark) => void;
    onRefusal: (refusal: ImportRefusal) => void;
    onProgress?: (counts: ImportCounts) => void;
  }>;

const counted = (counts: ImportCounts, { counted: as, events }: RowOutcome): ImportCounts => ({
  ...counts,
  read: counts.read + 1,
  [as]: counts[as] + 1,
  events: counts.events + events,
});

/** Imports rows as they come. A refused row or step never stops the rest; a failing store does, and running again goes on from there. */
export const importRows = async (ports: WritingPorts, writer: CaseWriter, run: ImportRun): Promise<ImportCounts> => {
  const importRow = createRowImport(ports, writer, run);
  let counts: ImportCounts = { read: 0, filed: 0, updated: 0, alreadyFiled: 0, refused: 0, events: 0 };
  const failures: unknown[] = [];
  const settle = async (row: SourceRow): Promise<void> => {
    try {
      const outcome = await importRow(row);
      counts = counted(counts, outcome);
      outcome.refusals.forEach(run.onRefusal);
      run.onProgress?.(counts);
    } catch (error) {
      failures.push(error);
    }
  };
  const inFlight = new Set<Promise<void>>();
  let freed: (() => void) | undefined;
  const start = (row: SourceRow): void => {
    const task = settle(row).finally(() => {
      inFlight.delete(task);
      freed?.();
    });
    inFlight.add(task);
  };
  const untilOneIsFree = (): Promise<void> =>
    new Promise((resolve) => {
      freed = resolve;
    });
  try {
    for await (const row of run.rows) {
      if (failures.length > 0) break;
      if (row.kind === 'noted' || row.kind === 'stopped') {
        run.onRemark(row);
        continue;
      }
      start(row);
      if (inFlight.size >= rowsInFlightMax) await untilOneIsFree();
    }
  } finally {
    // Also where the source fails: nothing is written behind the back of whoever was told that the import has ended.
    await Promise.all(inFlight);
  }
  if (failures.length > 0) throw failures[0];
  return counts;
};
