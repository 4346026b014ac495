import type { ImportRow } from '../importer';
import { batchesOf, type Batch } from '../records/batches';
import { takeCsvRecord } from '../records/csv-record';
import { takeLine } from '../records/line-record';
import { lineFeed } from '../records/record';
import { createRecordCutter } from '../records/record-cutter';
import { checkHead, suggestionFor, type Stop } from './check-head';
import { createFormatGuard } from './format-guard';
import { readRecord } from './row-reader';
import type { Signature, SourceFormat } from './source-format';

const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

const stoppedAt = (line: number, { code, reason }: Stop): ImportRow => ({ kind: 'stopped', line, code, reason });

const noteByteOrderMark: ImportRow = {
  kind: 'noted',
  line: 1,
  code: 'byte-order-mark',
  reason: 'The file begins with a byte order mark, which is no part of its text',
};

/** What the first bytes tell. `records`: without the mark. */
type Head = Readonly<{ stop: Stop | undefined; hasMark: boolean; records: Batch; suggestion: string }>;

const readHead = (signature: Signature, batch: Batch): Head => {
  const { bytes, failure } = batch;
  // Where the source fails before its first line ends, that is what is wrong with it, not what the line lacks.
  const stop = failure !== undefined && !bytes.includes(lineFeed) ? undefined : checkHead(signature, bytes);
  const hasMark = byteOrderMark.every((byte, at) => bytes[at] === byte);
  const records = hasMark ? { ...batch, bytes: bytes.subarray(byteOrderMark.length) } : batch;
  return { stop, hasMark, records, suggestion: suggestionFor(signature, bytes) };
};

/**
 * The rows of a source, in one pass: bytes, records, cells, steps. They are the same however the bytes are split into chunks. Line numbers are
 * those of the file, blank lines counted; a blank line is no row.
 */
export async function* importRows<C extends string>(
  format: SourceFormat<C>,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ImportRow, void, undefined> {
  const cutter = createRecordCutter(format.shape === 'csv' ? takeCsvRecord : takeLine);
  const guard = createFormatGuard(format);
  let suggestion: string | undefined;
  for await (const batch of batchesOf(bytes)) {
    let records = batch;
    if (suggestion === undefined) {
      const head = readHead(format, batch);
      if (head.stop !== undefined) return yield stoppedAt(1, head.stop);
      if (head.hasMark) yield noteByteOrderMark;
      ({ records, suggestion } = head);
    }
    for (const record of cutter.cut(records)) {
      for (const row of readRecord(format, record)) {
        yield row;
        guard.see(row);
      }
      const objection = guard.objection(false);
      if (objection !== undefined)
        return yield stoppedAt(record.line, { code: 'wrong-format', reason: objection + suggestion });
    }
    const objection = batch.isLast ? guard.objection(true) : undefined;
    if (objection !== undefined) yield stoppedAt(1, { code: 'wrong-format', reason: objection + suggestion });
    if (batch.failure !== undefined) {
      const reason = `${batch.failure.message}; what came before line ${cutter.line()} was read`;
      yield stoppedAt(cutter.line(), { code: batch.failure.code, reason });
    }
  }
}
