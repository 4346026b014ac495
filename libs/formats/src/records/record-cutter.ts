import type { Batch } from './batches';
import { lineFeed, maxRecordBytes, type SourceRecord, type TakeRecord } from './record';

export type RecordCutter = Readonly<{
  /** The records that this batch completes. */
  cut: (batch: Batch) => Generator<SourceRecord, void, undefined>;
  /** The line on which the next record starts. */
  line: () => number;
}>;

const linesIn = (bytes: Uint8Array): number => {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
};

/**
 * Cuts a source into records with their true line numbers, holding one record and one batch at most. Where a record is too long or broken it
 * goes on at the next line, so that one quotation mark left open costs one row, not the rest of the file.
 */
export const createRecordCutter = (take: TakeRecord): RecordCutter => {
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  // In the rest of a line of which nothing is wanted.
  let isSkipping = false;

  const dropLine = (from: number): number => {
    const end = held.indexOf(lineFeed, from);
    isSkipping = end === -1;
    if (end === -1) return held.length;
    line += 1;
    return end + 1;
  };

  const cut = function* (batch: Batch): Generator<SourceRecord, void, undefined> {
    const { buffer, byteOffset, byteLength } = batch.bytes;
    held = held.length === 0 ? Buffer.from(buffer, byteOffset, byteLength) : Buffer.concat([held, batch.bytes]);
    let from = isSkipping ? dropLine(0) : 0;
    while (from < held.length) {
      const window = held.subarray(from, from + maxRecordBytes + 1);
      const isWhole = batch.isLast && from + window.length === held.length;
      const taken = take(window, isWhole);
      if (taken.kind === 'more' && window.length <= maxRecordBytes) break;
      if (taken.kind === 'broken') yield { kind: 'broken', line, reason: taken.reason };
      else if (taken.kind === 'more' || taken.length > maxRecordBytes) yield { kind: 'tooLong', line };
      else {
        const bytes = window.subarray(0, taken.length);
        yield { kind: 'record', line, bytes, fields: taken.fields };
        from += taken.length;
        line += linesIn(bytes);
        continue;
      }
      from = dropLine(from);
    }
    held = held.subarray(from);
  };

  return { cut, line: () => line };
};
