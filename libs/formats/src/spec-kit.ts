import { zh12345Columns, type Zh12345Column } from './zh12345/zh12345.columns';
import { cfpbColumns, type CfpbColumn } from './cfpb/cfpb.columns';
import type { Importer, ImportRow } from './importer';
import { nycCouncilColumns, type NycCouncilColumn } from './nyc-council/nyc-council.columns';
import { nyc311Columns, type Nyc311Column } from './nyc311/nyc311.columns';

/** Made-up rows in the shapes of the formats, and ways to read them, for the specs of this room. */
export type ImportRowOf<K extends ImportRow['kind']> = Extract<ImportRow, { kind: K }>;

export async function* inChunks(
  bytes: Uint8Array,
  chunkBytes = 64 * 1_024,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += chunkBytes)
    yield await Promise.resolve(bytes.subarray(at, at + chunkBytes));
}

/** Cut at these places. */
export async function* cutAt(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array, void, undefined> {
  const ends = [...new Set(cuts)].filter((cut) => cut > 0 && cut < bytes.length).sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    yield await Promise.resolve(bytes.subarray(from, end));
    from = end;
  }
}

export const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

export const readAll = (importer: Importer, source: string | Uint8Array): Promise<readonly ImportRow[]> =>
  collect(importer.rows(inChunks(typeof source === 'string' ? Buffer.from(source) : source)));

export const ofKind = <K extends ImportRow['kind']>(rows: readonly ImportRow[], kind: K): readonly ImportRowOf<K>[] =>
  rows.filter((row): row is ImportRowOf<K> => row.kind === kind);

/** Line and code of all that was not read, in order. */
export const refusalsOf = (rows: readonly ImportRow[]): readonly (readonly [number, string, string?])[] =>
  rows.flatMap((row) =>
    row.kind === 'row'
      ? []
      : [
          row.kind === 'refused' && row.column !== undefined
            ? ([row.line, row.code, row.column] as const)
            : ([row.line, row.code] as const),
        ],
  );

export const zh12345Cells: Readonly<Record<Zh12345Column, string>> = {
  留言编号: '700123',
  留言用户: 'X0001',
  留言主题: '路灯不亮',
  留言时间: '2021/3/4 9:05:06',
  留言详情: '\n\t\u3000\u3000小区门口的路灯坏了三个星期。\r\n\u2028请修理。',
  答复意见: '\u3000您好：路灯已于昨日修复。',
  答复时间: '2021/3/12 16:30:00',
};

/** `undefined` leaves the key out; other keys than the format's are for rows that must be refused. */
export const zh12345Line = (changed: Readonly<Record<string, unknown>> = {}): string =>
  `${JSON.stringify({ ...zh12345Cells, ...changed })}\n`;

export const cfpbCells: Readonly<Record<CfpbColumn, string>> = {
  'Complaint ID': '9000001',
  Product: 'Savings jar',
  'Sub-product': 'Clay jar, glazed',
  Issue: 'Lid does not close',
  'Sub-issue': 'Lid too small',
  State: 'OR',
  'ZIP code': '00123',
  'Submitted via': 'Postal mail',
  'Date received': '11/01/2014',
  'Date sent to company': '11/03/2014',
  Company: 'Example Jars, "Inc."',
  'Company response': 'Closed with explanation',
  'Timely response?': 'Yes',
  'Consumer disputed?': '',
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

export const cfpbHeader = csvLine(cfpbColumns.map(({ source }) => source));

export const cfpbLine = (changed: Partial<Record<CfpbColumn, string>> = {}): string =>
  csvLine(cfpbColumns.map(({ source }) => changed[source] ?? cfpbCells[source]));

export const nyc311Cells: Readonly<Record<Nyc311Column, string>> = {
  'Unique Key': '80000001',
  'Created Date': '07/04/2023 09:05:06 PM',
  'Closed Date': '07/06/2023 12:30:00 PM',
  Agency: 'DOL',
  'Agency Name': 'Department of Lanterns',
  'Complaint Type': 'Lantern Condition',
  Descriptor: 'Wick too short',
  'Location Type': 'Footpath',
  'Incident Zip': '00199',
  'Incident Address': '12  TALLOW LANE',
  'Street Name': 'TALLOW LANE',
  'Cross Street 1': 'WAX STREET',
  'Cross Street 2': '',
  'Intersection Street 1': '',
  'Intersection Street 2': '',
  'Address Type': 'ADDRESS',
  City: 'STATEN ISLAND',
  Landmark: '',
  'Facility Type': 'N/A',
  Status: 'Closed',
  'Due Date': '',
  'Resolution Description': 'The Department trimmed the wick and lit the lantern.',
  'Resolution Action Updated Date': '07/06/2023 12:30:00 PM',
  'Community Board': '01 STATEN ISLAND',
  BBL: '5000010001',
  Borough: 'STATEN ISLAND',
  'X Coordinate (State Plane)': '960001',
  'Y Coordinate (State Plane)': '170001',
  'Open Data Channel Type': 'MOBILE',
  'Park Facility Name': 'Unspecified',
  'Park Borough': 'STATEN ISLAND',
  'Vehicle Type': '',
  'Taxi Company Borough': '',
  'Taxi Pick Up Location': '',
  'Bridge Highway Name': '',
  'Bridge Highway Direction': '',
  'Road Ramp': '',
  'Bridge Highway Segment': '',
  Latitude: '40.5000001',
  Longitude: '-74.1000001',
  Location: '(40.5000001, -74.1000001)',
  'Zip Codes': '10001',
  'Community Districts': '1',
  'Borough Boundaries': '1',
  'City Council Districts': '1',
  'Police Precincts': '1',
};

export const nyc311Header = csvLine(nyc311Columns.map(({ source }) => source));

export const nyc311Line = (changed: Partial<Record<Nyc311Column, string>> = {}): string =>
  csvLine(nyc311Columns.map(({ source }) => changed[source] ?? nyc311Cells[source]));

export const nycCouncilCells: Readonly<Record<NycCouncilColumn, string>> = {
  unique_key: 'NYCC60000001',
  account: 'NYCC60',
  opendate: '2021-03-12',
  closedate: '2021-03-15',
  complaint_type: 'Lanterns',
  descriptor: 'Wicks and oil',
  zip: '00199',
  borough: 'Queens',
  city: 'Tallow Heights, ring 555-0100',
  council_dist: 'NYCC60',
  community_board: '21 Queens',
};

export const nycCouncilHeader = csvLine(nycCouncilColumns.map(({ source }) => source));

export const nycCouncilLine = (changed: Partial<Record<NycCouncilColumn, string>> = {}): string =>
  csvLine(nycCouncilColumns.map(({ source }) => changed[source] ?? nycCouncilCells[source]));

export const zh12345Keys: readonly Zh12345Column[] = zh12345Columns.map(({ source }) => source);
