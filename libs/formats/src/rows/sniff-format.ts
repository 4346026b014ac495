import { cfpbSignature } from '../cfpb/cfpb.columns';
import { nycCouncilSignature } from '../nyc-council/nyc-council.columns';
import { nyc311Signature } from '../nyc311/nyc311.columns';
import { takeCsvRecord } from '../records/csv-record';
import { zh12345Signature } from '../zh12345/zh12345.columns';
import { isHeaderOf } from './csv-cells';
import { columnNamesOf, type Signature } from './source-format';

/** Bytes of a source that are looked at to tell what it is. */
const headBytesMax = 64 * 1_024;

const signatures: readonly Signature[] = [zh12345Signature, cfpbSignature, nyc311Signature, nycCouncilSignature];

/** The fields of the first line that is not empty, read as CSV; empty where it cannot be. */
export const firstFieldsOf = (head: string): readonly string[] => {
  const line = head.split('\n').find((text) => text.trim() !== '') ?? '';
  const record = takeCsvRecord(Buffer.from(line), true);
  return record.kind === 'record' ? record.fields : [];
};

/** Whether a text that begins so is of this format. */
export const beginsLike = (signature: Signature, head: string): boolean => {
  const columns = columnNamesOf(signature);
  return signature.shape === 'csv'
    ? isHeaderOf(columns, firstFieldsOf(head))
    : head.trimStart().startsWith('{') && columns.every((column) => head.includes(JSON.stringify(column)));
};

/** The text of the first bytes in an encoding, without a byte order mark; the last character may be cut in two. */
export const decodeHead = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, headBytesMax));

/** The name of the format that a source with these first bytes, unpacked, has. */
export const sniffFormat = (bytes: Uint8Array): string | undefined => {
  const head = decodeHead(bytes, 'utf-8');
  return signatures.find((signature) => beginsLike(signature, head))?.name;
};
