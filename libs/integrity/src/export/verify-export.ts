import type { JsonValue } from '@redress/kernel';
import type { VerificationFinding } from '../verify/finding';
import { createLedgerVerifier, type LedgerVerifier, type VerifierOptions } from '../verify/ledger-verifier';
import type { Broken } from '../verify/read-data';
import type { VerificationReport } from '../verify/verification-report';
import { trailerFindings, type Trailer } from './check-trailer';
import { readExportHeader, wholeLedger, type ExportHeader } from './export-format';
import { disclosureBroken, isTrailer, readExportedEvent, readLine } from './read-export-line';
import { splitLines, type FileLine } from './split-lines';

/** What a verification of an export found out, and what it says it is. */
export type ExportReport = VerificationReport & Readonly<{ header: ExportHeader | undefined; disclosedFields: number }>;

export type ExportVerifierOptions = Pick<VerifierOptions, 'openSealed' | 'expectedHeads' | 'findingsMax'>;

const noLine: FileLine = { bytes: Buffer.of(), isEnded: true };

const verifierFor = (header: ExportHeader | undefined, options: ExportVerifierOptions): LedgerVerifier =>
  createLedgerVerifier({
    ...options,
    keepsBytes: true,
    isWholeLedger: header?.scope === wholeLedger,
    ...(header === undefined ? {} : { tenant: header.ledgerId }),
  });

const scopeBroken = (header: ExportHeader | undefined, stream: string): Broken | undefined =>
  header === undefined || header.scope === wholeLedger || header.scope === stream
    ? undefined
    : { rule: 'export-scope', expected: header.scope, found: stream };

/** One walk over the lines after the header. */
const walkLines = (header: ExportHeader | undefined, options: ExportVerifierOptions) => {
  const verifier = verifierFor(header, options);
  let trailer: Trailer | undefined;
  let disclosedFields = 0;

  const takeEvent = (value: JsonValue, line: number): void => {
    const exported = readExportedEvent(value);
    if (exported === undefined) {
      verifier.note({ line, rule: 'export-event', expected: 'an event', found: 'something else' });
      return;
    }
    const broken = scopeBroken(header, exported.event.stream) ?? disclosureBroken(exported);
    disclosedFields += Object.keys(exported.disclosed).length;
    verifier.push(exported.event, { line, ...(broken === undefined ? {} : { broken }) });
  };

  return {
    note: verifier.note,
    take: (fileLine: FileLine, line: number): void => {
      const read = readLine(fileLine);
      if (trailer !== undefined)
        verifier.note({ line, rule: 'export-trailer', expected: 'nothing after the trailer', found: 'a line' });
      else if ('broken' in read) verifier.note({ line, ...read.broken });
      else if (isTrailer(read.value)) trailer = { value: read.value, line };
      else takeEvent(read.value, line);
    },
    finish: (): ExportReport => {
      for (const finding of trailerFindings(trailer, verifier.soFar())) verifier.note(finding);
      return { ...verifier.finish(), header, disclosedFields };
    },
  };
};

const readFirst = (fileLine: FileLine): Readonly<{ header?: ExportHeader; finding?: VerificationFinding }> => {
  const read = readLine(fileLine);
  if ('broken' in read) return { finding: { line: 1, ...read.broken } };
  const header = readExportHeader(read.value);
  return header === undefined
    ? { finding: { line: 1, rule: 'export-header', expected: 'the header of an export', found: 'something else' } }
    : { header };
};

/**
 * Verifies an export by its bytes alone: every line is canonical, the chain of every stream holds, each disclosed field is what it committed to, and
 * the trailer agrees. It needs no store, no network and no keys.
 * @throws RangeError for a line longer than `exportLineBytesMax`.
 */
export const verifyExport = async (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ExportVerifierOptions = {},
): Promise<ExportReport> => {
  const lines = splitLines(chunks);
  const first = await lines.next();
  const { header, finding } = readFirst(first.done === true ? noLine : first.value);
  const walk = walkLines(header, options);
  if (finding !== undefined) walk.note(finding);
  let line = 1;
  for await (const fileLine of lines) walk.take(fileLine, (line += 1));
  return walk.finish();
};
