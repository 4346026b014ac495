import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importHotlineFile, openMadeUpOffice, type MadeUpOffice } from '../made-up-office.spec-kit';
import { objectOf, openDesk } from '../redress.spec-kit';
import { cellsOf } from '../terminal/display-width';

/** What people see, reviewed line by line. `REDRESS_WRITE_GOLDEN=1` writes the files anew: then they are to be read again. */
const golden = join(__dirname, '..', '..', 'golden');

const desk = openDesk('golden');
let office: MadeUpOffice;

beforeAll(async () => {
  office = await openMadeUpOffice(desk, ['lamp', 'refused']);
  await importHotlineFile(office);
});

/** A name of the same length for everything that is drawn anew with each ring of keys, in the order in which it is met. */
const settled = (): ((text: string) => string) => {
  const names = new Map<string, string>();
  const nameOf = (found: string, make: (n: string) => string): string => {
    const known = names.get(found) ?? make(String(names.size + 1));
    names.set(found, known);
    return known;
  };
  return (text) =>
    text
      .replaceAll(/\b(\d{8})-[0-9A-Z]{10}\b/g, (found, date: string) =>
        nameOf(found, (n) => `${date}-${n.padStart(10, 'N')}`),
      )
      .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, (found) =>
        nameOf(found, (n) => `00000000-0000-5000-8000-${n.padStart(12, '0')}`),
      )
      .replaceAll(/--cursor \S+/g, '--cursor CURSOR');
};

type Shot = Readonly<{ name: string; argv: (office: MadeUpOffice) => readonly string[]; columns?: number }>;

/** What is opened reads the same in either language, and each opening is a writing verb that takes a second. */
const isSeenIn = ({ name }: Shot, lang: 'en' | 'zh'): boolean => lang === 'en' || !name.includes('revealed');

const reveal = ['--reveal', '--purpose', 'Check what people see'] as const;
const lamp = ({ idOf }: MadeUpOffice): string => idOf('lamp');

const shots: readonly Shot[] = [
  { name: 'replay', argv: (it) => ['replay', lamp(it)] },
  { name: 'replay-narrow-revealed', argv: (it) => ['replay', lamp(it), '--to', '3', ...reveal], columns: 78 },
  { name: 'replay-imported', argv: () => ['replay', '--ref', 'zh12345:9002'] },
  { name: 'as-of-day', argv: (it) => ['as-of', lamp(it), '--at', '2026-03-06'] },
  { name: 'as-of-known', argv: (it) => ['as-of', lamp(it), '--at', '2026-03-04 18:00', '--known-at', '2026-03-09'] },
  { name: 'as-of-revealed-narrow', argv: (it) => ['as-of', lamp(it), '--revision', '38', ...reveal], columns: 80 },
  { name: 'as-of-refused', argv: ({ idOf }) => ['as-of', idOf('refused'), '--at', '2026-03-07T00:00:00Z'] },
  { name: 'as-of-imported', argv: () => ['as-of', '--ref', 'zh12345:9002', '--at', '2026-03-26'] },
  { name: 'as-of-before-filing', argv: (it) => ['as-of', lamp(it), '--at', '2026-02-28'] },
  {
    name: 'as-of-before-import',
    argv: () => ['as-of', '--ref', 'zh12345:9001', '--at', '2019-05-01', '--known-at', '2026-03-01'],
  },
  { name: 'diff', argv: (it) => ['diff', lamp(it), '--from', '7', '--to', '2026-03-12'] },
  {
    name: 'diff-known',
    argv: (it) => ['diff', lamp(it), '--from', '2026-03-05', '--from-known-at', '2026-03-05', '--to', '2026-03-05'],
  },
  { name: 'diff-before-filing', argv: (it) => ['diff', lamp(it), '--from', '2026-02-28', '--to', '0'], columns: 80 },
  { name: 'cases', argv: () => ['cases'] },
  { name: 'cases-narrow-page', argv: () => ['cases', '--limit', '2', '--as-of', '2026-03-25'], columns: 80 },
  { name: 'cases-revealed', argv: () => ['cases', ...reveal], columns: 140 },
  { name: 'cases-none', argv: () => ['cases', '--unit', 'lightning'] },
  {
    name: 'trends',
    argv: () => ['trends', '--by', 'source', '--per', 'month', '--measure', 'filed,closed,days-to-close'],
  },
  { name: 'trends-one', argv: () => ['trends', '--by', 'category', '--measure', 'disputed'] },
  { name: 'trends-drill', argv: () => ['trends', '--drill', 'source=zh12345,period=2019-06', '--measure', 'filed'] },
];

describe.each(['en', 'zh'] as const)('what people see, in %s', (lang) => {
  it.each(shots.filter((shot) => isSeenIn(shot, lang)))('$name', async ({ name, argv, columns = 100 }) => {
    const { out, err, code } = await office.run([...argv(office), '--lang', lang], {
      environment: { REDRESS_DATA: desk.path('data'), COLUMNS: String(columns) },
    });
    expect(out.split('\n').filter((line) => cellsOf(line) > columns)).toStrictEqual([]);
    const settle = settled();
    const seen = `${settle(out)}--- stderr, exit ${code}\n${settle(err)}`;
    const file = join(golden, `${name}.${lang}.txt`);
    if (process.env['REDRESS_WRITE_GOLDEN'] === '1') {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, seen);
    }
    expect(seen).toBe(readFileSync(file, 'utf8'));
  });
});

describe('tables for other programs', () => {
  it.each<[string, readonly string[]]>([
    ['cases', ['cases', '--csv']],
    ['trends', ['trends', '--by', 'source,channel', '--per', 'month', '--measure', 'filed,days-to-close', '--csv']],
  ])('%s as CSV', async (name, argv) => {
    const { out, code } = await office.run(argv);
    expect(code).toBe(0);
    const seen = settled()(out);
    const file = join(golden, `${name}.csv`);
    if (process.env['REDRESS_WRITE_GOLDEN'] === '1') writeFileSync(file, seen);
    expect(seen).toBe(readFileSync(file, 'utf8'));
  });
});

describe('documents for other programs', () => {
  const documentsOf = async (...argv: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { out, code } = await office.run([...argv, '--json']);
    expect(code).toBe(0);
    return out.trimEnd().split('\n').map(objectOf);
  };

  it('of a replay: one for each event, with what it changed', async () => {
    const documents = await documentsOf('replay', lamp(office));
    expect(documents).toHaveLength(39);
    expect(documents.map(({ revision }) => revision)).toStrictEqual([...Array(39).keys()].map(String));
    expect(documents[24]).toMatchObject({
      type: 'NoteAdded',
      occurredAt: '2026-03-04T08:00:00.000Z',
      recordedAt: '2026-03-09T02:00:00.000Z',
      origin: 'late',
      actor: { kind: 'user', id: 'office:ha-4', role: 'handler', unit: 'lighting' },
      policy: 'hotline@2',
      texts: { '/text': { masked: '••••', characters: 46 } },
      changes: [{ path: '/noteCount', before: 0, after: 1 }],
    });
    expect(documents[25]?.['changes']).toContainEqual({ path: '/channel', before: 'phone', after: 'web' });
  });

  it('of a past state: the view with its personal text masked, and what was due then', async () => {
    const [document] = await documentsOf('as-of', lamp(office), '--at', '2026-03-06');
    expect(document).toMatchObject({
      kind: 'state',
      zone: 'Asia/Shanghai',
      asked: { at: '2026-03-06T15:59:59.999Z' },
      upTo: '25',
      head: '38',
      running: [{ deadlineId: 'resolve-1', dueAt: '2026-03-18T03:00:00.000Z', leftMilliseconds: 990_000_001 }],
      warnings: [{ code: 'enteredLater' }],
      view: {
        status: 'InProgress',
        channel: 'web',
        narrative: { masked: '••••', characters: 80 },
        complainant: { name: { masked: '••••', characters: 3 }, account: null },
      },
    });
  });

  it('of a case that was not filed yet: why', async () => {
    const [document] = await documentsOf('as-of', lamp(office), '--at', '2026-02-28');
    expect(document).toMatchObject({ kind: 'notFiledYet', because: 'filedLater', view: null });
  });

  it('of a difference: the changes, and the events that make them', async () => {
    const [document] = await documentsOf('diff', lamp(office), '--from', '24', '--to', '23');
    expect(document).toMatchObject({
      from: { asked: { revision: '24' }, upTo: '24' },
      to: { asked: { revision: '23' }, upTo: '23' },
      changes: [{ path: '/noteCount', before: 1, after: 0 }],
      added: [],
      gone: [{ revision: '24', type: 'NoteAdded' }],
    });
  });

  it('of a list: one for each case, as it stood', async () => {
    const documents = await documentsOf('cases', '--as-of', '2026-03-06', '--unit', 'lighting');
    expect(documents).toMatchObject([
      { status: 'InProgress', handler: 'office:ha-4', due: 'running', nextDue: 'resolve', overdueFrom: null },
    ]);
    expect(documents[0]).not.toHaveProperty('subject');
  });

  it('of figures: rows, total, zone and how far the data go', async () => {
    const [document] = await documentsOf('trends', '--by', 'source', '--measure', 'filed', '--as-of', '2026-03-26');
    expect(document).toStrictEqual({
      by: ['source'],
      per: null,
      measures: ['filed'],
      asOf: '2026-03-26T15:59:59.999Z',
      dataUpTo: '2026-03-25T02:00:00.000Z',
      zone: 'Asia/Shanghai',
      undatedLeftOut: 0,
      rows: [
        { period: null, group: { source: 'zh12345' }, figures: { filed: 2 } },
        { period: null, group: { source: 'notStated' }, figures: { filed: 2 } },
      ],
      total: { filed: 4 },
    });
  });

  it('of the cases behind a figure: as many as it says', async () => {
    const documents = await documentsOf('trends', '--drill', 'source=zh12345', '--measure', 'closed');
    expect(documents.map(({ receivedOn, closedOn }) => [receivedOn, closedOn])).toStrictEqual([
      ['2019-06-03', 'notStated'],
      ['2019-04-25', '2019-05-08'],
    ]);
  });
});
