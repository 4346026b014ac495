import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { createLeakSearch, pieceCharacters } from './leak-search';

const root = path.join(__dirname, '..', '..');
const records = process.env['REDRESS_REAL_DATA'] ?? path.join(root, '..', 'shared', 'data');
const requestsFile = path.join(records, 'nyc311_2023-02-28_4999.csv.gz');
const caseworkFile = path.join(records, 'nyc_council_casework.csv.gz');
const areThere = existsSync(requestsFile) && existsSync(caseworkFile);
/** 341,299 rows take minutes: only when asked for. */
const isAsked = process.env['REDRESS_REAL_NYC'] !== undefined;
if (!areThere) console.log(`New York's files end to end: did not run, there are no records in ${records}`);
else if (!isAsked)
  console.log("New York's files end to end: did not run, not asked for with REDRESS_REAL_NYC=1 (minutes)");

/** Without what a developer's own shell may say of another ledger. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_')));

type Row = Readonly<Record<string, string>>;

/** Every row by its columns. */
const rowsOf = (file: string): readonly Row[] => {
  const [header = [], ...rows] = parse(gunzipSync(readFileSync(file)));
  return rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
};

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** What is left of a text without the pieces that other columns, which are no person's, say as well. */
const sealedPieces = (text: string, said: ReadonlySet<string>): readonly string[] => {
  const runs: string[] = [];
  let from = 0;
  for (let at = 0; at + pieceCharacters <= text.length; at += 1) {
    if (!said.has(text.slice(at, at + pieceCharacters))) continue;
    runs.push(text.slice(from, at + pieceCharacters - 1));
    from = at + 1;
  }
  return [...runs, text.slice(from)].filter((run) => run.length >= pieceCharacters);
};

const piecesOf = (texts: Iterable<string>): ReadonlySet<string> => {
  const pieces = new Set<string>();
  for (const text of texts)
    for (let at = 0; at + pieceCharacters <= text.length; at += 1) pieces.add(text.slice(at, at + pieceCharacters));
  return pieces;
};

type TrendsAnswer = Readonly<{
  rows: readonly Readonly<{
    period: string;
    group: Readonly<Record<string, string>>;
    figures: Readonly<Record<string, number>>;
  }>[];
}>;

/** What the importer says of these files in its own words, some of which the records happen to use as well. */
const ownSentences = [
  'There is a date of closing, but the status is not Closed',
  'The agency acted before the request was made',
];
const openRequestColumns = ['Complaint Type', 'Descriptor'];
const openMatterColumns = ['complaint_type', 'descriptor'];

(areThere && isAsked ? describe : describe.skip)(
  "New York's files through the command line (needs the real records)",
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'redress-real-nyc-'));
    const said: string[] = [];
    const redress = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          path.join(root, 'dist', 'apps', 'cli', 'src', 'main.js'),
          ...args,
          ...['--data', path.join(folder, 'data'), '--zone', 'America/New_York', '--lang', 'en'],
        ],
        { encoding: 'utf8', maxBuffer: 512 * 1_024 * 1_024, env: environment },
      );
      said.push(stderr);
      return { status, stdout, stderr };
    };
    const report = (...args: readonly string[]): unknown => JSON.parse(redress(...args, '--json').stdout);
    const refusedIn = (file: string): readonly string[] =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const { step, code } = JSON.parse(line) as Readonly<{ step: string; code: string }>;
          return `${step} ${code}`;
        });
    const counted = (measure: string, system: string): ReadonlyMap<string, number> => {
      const by = ['--by', 'category,source', '--per', 'month', '--measure', measure];
      const { rows } = report('trends', ...by) as TrendsAnswer;
      return new Map(
        rows
          .filter(({ group, figures }) => group['source'] === system && (figures[measure] ?? 0) > 0)
          .map(({ period, group, figures }) => [`${period} ${group['category'] ?? ''}`, figures[measure] ?? 0]),
      );
    };

    // Read here also where nothing of it runs.
    const requests = areThere && isAsked ? rowsOf(requestsFile) : [];
    const casework = areThere && isAsked ? rowsOf(caseworkFile) : [];
    /** Of an id that stands twice, the row that stands first: it files the case. */
    const matters = [...new Map(casework.toReversed().map((row) => [row['unique_key'] ?? '', row])).values()];

    afterAll(() => rmSync(folder, { recursive: true }));

    it('account for every row of 311, and refuse the steps that contradict themselves', () => {
      const refused = path.join(folder, 'refused.ndjson');
      expect(report('import', requestsFile, '--format', 'nyc311', '--refused', refused)).toMatchObject({
        read: 4_999,
        filed: 4_999,
        updated: 0,
        alreadyFiled: 0,
        refused: 0,
      });
      const contradicting = requests.filter((row) => row['Closed Date'] !== '' && row['Status'] !== 'Closed');
      expect(countBy(refusedIn(refused))).toEqual(
        new Map([
          ['close OccurredBeforePrevious', 2],
          ['close contradiction', contradicting.length],
          ['update contradiction', 1],
        ]),
      );
      expect(contradicting).toHaveLength(35);
      expect(report('import', requestsFile, '--format', 'nyc311')).toMatchObject({ alreadyFiled: 4_999, events: 0 });
    }, 300_000);

    it('account for every row of the casework', () => {
      const refused = path.join(folder, 'refused-casework.ndjson');
      expect(report('import', caseworkFile, '--format', 'nyc-council', '--refused', refused)).toMatchObject({
        read: 341_299,
        filed: 341_194,
        updated: 105,
        alreadyFiled: 0,
        refused: 0,
        // Each is filed, each that has an end is closed, each second row is seen: no second row says more than the first.
        events: 341_194 + matters.filter((row) => row['closedate'] !== '').length + 105,
      });
      expect(existsSync(refused) ? refusedIn(refused) : []).toEqual([]);
    }, 1_200_000);

    it('file nothing twice, and remember both rows of an id', () => {
      const twice = new Set(
        [...countBy(casework.map((row) => row['unique_key'] ?? ''))].filter(([, n]) => n > 1).map(([id]) => id),
      );
      expect(twice.size).toBe(105);
      const again = casework.filter((row, at) => at < 2_000 || twice.has(row['unique_key'] ?? ''));
      const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
      const file = path.join(folder, 'again.csv');
      const columns = Object.keys(casework[0] ?? {});
      writeFileSync(
        file,
        [columns.join(), ...again.map((row) => columns.map((column) => quoted(row[column] ?? '')).join())].join('\n'),
      );
      const outcome = report('import', file, '--format', 'nyc-council');
      expect(outcome).toMatchObject({
        read: again.length,
        filed: 0,
        updated: 0,
        alreadyFiled: again.length,
        events: 0,
      });
      const [id = ''] = twice;
      const { stdout } = redress('replay', '--ref', `nyc-council:${id}`, '--json');
      expect(stdout.match(/"SourceRowSeen"/g)).toHaveLength(1);
    }, 300_000);

    it('count what was filed and closed by month and kind as a plain count does', () => {
      const kindOf = (row: Row): string => (row['complaint_type'] === '' ? 'notStated' : (row['complaint_type'] ?? ''));
      const filed = countBy(matters.map((row) => `${row['opendate']?.slice(0, 7) ?? ''} ${kindOf(row)}`));
      expect(counted('filed', 'nyc-council')).toEqual(filed);
      const ended = matters.filter((row) => row['closedate'] !== '');
      const closed = countBy(ended.map((row) => `${row['closedate']?.slice(0, 7) ?? ''} ${kindOf(row)}`));
      expect(counted('closed', 'nyc-council')).toEqual(closed);
      expect(counted('filed', 'nyc311')).toEqual(
        countBy(requests.map((row) => `2023-02 ${row['Complaint Type'] ?? ''}`)),
      );
    }, 300_000);

    it('are measured against no deadline', () => {
      expect([...counted('overdue', 'nyc-council'), ...counted('overdue', 'nyc311')]).toEqual([]);
    }, 120_000);

    it('leave no twelve characters of what was written or typed by hand in log, keys or what was said', () => {
      const open = piecesOf([
        // As they stand in the log, tags behind the names of their columns.
        ...requests.flatMap((row) => openRequestColumns.map((column) => row[column] ?? '')),
        ...requests.map((row) => `Agency Name: ${row['Agency Name'] ?? ''}`),
        ...new Set(matters.flatMap((row) => openMatterColumns.map((column) => row[column] ?? ''))),
      ]);
      const personal = new Set([
        ...requests.map((row) => row['Resolution Description'] ?? ''),
        ...requests.map((row) => row['Incident Address'] ?? ''),
        // Of what was typed for a city, what is none: a street, a number to ring. Names of cities stand in the log lawfully, as names of boroughs.
        ...casework.map((row) => row['city'] ?? '').filter((city) => /\d/.test(city)),
      ]);
      const search = createLeakSearch([...personal].flatMap((text) => sealedPieces(text, open)));
      const files = [path.join(folder, 'data'), path.join(folder, 'data.keys')]
        .flatMap((place) => readdirSync(place).map((name) => path.join(place, name)))
        // The read models hold opened text, and are declared to.
        .filter((file) => !path.basename(file).startsWith('read.db'));
      expect(files.some((file) => file.endsWith('ledger.db'))).toBe(true);
      for (const file of files) expect([file, search.findIn(readFileSync(file))]).toEqual([file, undefined]);
      const others = ownSentences.reduce((text, sentence) => text.replaceAll(sentence, ''), said.join('\n'));
      expect(search.findIn(Buffer.from(others))).toBeUndefined();
    }, 300_000);

    it('hold as a whole', () => {
      expect(redress('verify', '--all').status).toBe(0);
    }, 300_000);
  },
);
