import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '@redress/testing';
import { destroyKeyOf, flipBit, openDesk, writeHotlineFile } from '../redress.spec-kit';

jest.setTimeout(120_000);

/** What whoever keeps a ledger sees, reviewed line by line. `REDRESS_WRITE_GOLDEN=1` writes the files anew: then they are to be read again. */
const golden = join(__dirname, '..', '..', 'golden');
const langs = ['en', 'zh'] as const;
type Lang = (typeof langs)[number];

const desk = openDesk('maintenance-golden');
const data = desk.path('data');
const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 6, 4);

const consumer = desk.path('consumer.csv');
writeFileSync(
  consumer,
  [
    'Complaint ID,Product,Sub-product,Issue,Sub-issue,State,ZIP code,Submitted via,Date received,Date sent to company,Company,Company response,Timely response?,Consumer disputed?',
    '900001,Mortgage,,Billing disputes,,OH,44101,Web,01/05/2026,01/06/2026,"Lakeside Home Loans, Inc.",Closed with explanation,Yes,No',
    ...[...Array(6).keys()].map(
      (n) => `91000${n},Mortgage,,Billing,,OH,44101,Web,02/30/2026,03/01/2026,Bank,In progress,Yes,`,
    ),
    '',
  ].join('\n'),
);

/** A name of the same length for everything that is drawn anew or measured: names first, then figures. */
const settled = (text: string): string =>
  text
    .replaceAll(desk.folder, '/office')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'f'.repeat(64))
    .replaceAll(
      /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
      '00000000-0000-5000-8000-000000000000',
    )
    .replaceAll(/\b\d{8}-[0-9A-Z]{10}\b/g, '20260305-0000000000')
    .replaceAll(/\b[0-9a-f]{16}\b/g, '0123456789abcdef')
    .replaceAll(/^ *[\d.,]+ (B|KiB|MiB) {2}/gm, '    SIZE  ')
    .replaceAll(/^ +(size|大小) {2}/gm, '     $1  ');

type Shot = Readonly<{ name: string; prepare?: () => Promise<unknown>; argv: (lang: Lang) => readonly string[] }>;

const tamper = (): Promise<void> => {
  cpSync(data, desk.path('tampered'), { recursive: true });
  flipBit(desk.path('tampered', 'ledger.db'), '"matterKind":"notStated"', 15);
  return Promise.resolve();
};

/** In this order: each finds what the ones before it left. */
const shots: readonly Shot[] = [
  { name: 'import', argv: () => ['import', hotline, '--format', 'zh12345'] },
  {
    name: 'import-refused',
    argv: (lang) => ['import', consumer, '--format', 'cfpb', '--refused', desk.path(`refused.${lang}`)],
  },
  { name: 'import-wrong-format', argv: () => ['import', hotline, '--format', 'cfpb'] },
  { name: 'status', argv: () => ['status'] },
  { name: 'rebuild', argv: () => ['rebuild', '--all'] },
  { name: 'rebuild-check', argv: () => ['rebuild', '--all', '--check'] },
  { name: 'keys-status', argv: () => ['keys', 'status'] },
  { name: 'dead-letters-none', argv: () => ['dead-letters'] },
  { name: 'verify', argv: () => ['verify', '--all', '--open'] },
  { name: 'verify-tampered', prepare: tamper, argv: () => ['verify', '--all', '--data', desk.path('tampered')] },
  { name: 'export', argv: (lang) => ['export', '--all', '--out', desk.path(`all.${lang}.ndjson`)] },
  { name: 'verify-export', argv: (lang) => ['verify', '--file', desk.path(`all.${lang}.ndjson`)] },
  { name: 'backup', argv: (lang) => ['backup', desk.path(`backup.${lang}`)] },
  {
    name: 'restore',
    prepare: () => {
      for (const lang of langs) cpSync(`${data}.master-key`, `${desk.path(lang)}.master-key`);
      return Promise.resolve();
    },
    argv: (lang) => ['restore', desk.path(`backup.${lang}`), '--verify', '--data', desk.path(lang)],
  },
  {
    name: 'verify-lawful-gaps',
    prepare: () => destroyKeyOf(desk, 'zh12345', '800002'),
    argv: () => ['verify', '--ref', 'zh12345:800002', '--open'],
  },
  { name: 'keys-rotate', argv: () => ['keys', 'rotate'] },
  { name: 'no-key-ring', argv: () => ['import', hotline, '--format', 'zh12345', '--keys', desk.path('no-keys')] },
];

const seenOf = async (argv: readonly string[]): Promise<string> => {
  const { out, err, code } = await desk.runIn(
    {
      clock: fixedClock('2026-03-05T06:00:00.000Z'),
      elapsed: () => 0,
      environment: { REDRESS_DATA: data, COLUMNS: '100' },
    },
    ...argv,
  );
  return settled(`${out}--- stderr, exit ${code}\n${err}`);
};

describe('what whoever keeps a ledger sees', () => {
  it.each(shots)('$name', async ({ name, prepare, argv }) => {
    await prepare?.();
    for (const lang of langs) {
      const seen = await seenOf([...argv(lang), '--lang', lang]);
      const file = join(golden, `${name}.${lang}.txt`);
      if (process.env['REDRESS_WRITE_GOLDEN'] === '1') {
        mkdirSync(golden, { recursive: true });
        writeFileSync(file, seen);
      }
      expect(seen).toBe(readFileSync(file, 'utf8'));
    }
  });
});
