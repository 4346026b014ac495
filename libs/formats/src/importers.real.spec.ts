import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { civilDateIn, instantOf, millisecondsOf, millisecondsPerDay, type Personal } from '@redress/kernel';
import { cfpbChannels } from './cfpb/cfpb.vocabulary';
import type { ImportRow, ImportStep } from './importer';
import { importers } from './importers';
import { openSource } from './source/open-source';
import { collect, ofKind, type ImportRowOf } from './spec-kit';

/** The folder of the real records: beside the checkout, or where the variable says. */
const folder = process.env['REDRESS_REAL_DATA'] ?? resolve(__dirname, '../../../../shared/data');
const files = {
  zh12345: 'zh_12345_complaints_replies.ndjson.gz',
  cfpb: 'cfpb_2014-10.csv.gz',
  nyc311: 'nyc311_2023-02-28_4999.csv.gz',
  'nyc-council': 'nyc_council_casework.csv.gz',
} as const;

const tally = { ran: 0, skipped: 0 };
const test = (name: string, file: keyof typeof files, run: () => Promise<void>, millisecondsMax = 5_000): void => {
  const isThere = existsSync(resolve(folder, files[file]));
  tally[isThere ? 'ran' : 'skipped'] += 1;
  (isThere ? it : it.skip)(name, run, millisecondsMax);
};
const bytesOf = (format: keyof typeof files): Buffer => gunzipSync(readFileSync(resolve(folder, files[format])));

const importedOnce = new Map<string, Promise<readonly ImportRow[]>>();
const imported = (format: keyof typeof files): Promise<readonly ImportRow[]> => {
  const reading = async (): Promise<readonly ImportRow[]> => {
    const opened = await openSource(resolve(folder, files[format]));
    const importer = importers.get(format);
    if (opened.outcome === 'refused' || importer === undefined) throw new Error(`Cannot read ${format}`);
    return collect(importer.rows(opened.source.bytes));
  };
  const rows = importedOnce.get(format) ?? reading();
  importedOnce.set(format, rows);
  return rows;
};

const rowsOf = async (format: keyof typeof files) => ofKind(await imported(format), 'row');

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

/** The commands that file and close a case, with their step. */
const filingOf = ({ steps: [{ command, ...step }] }: ImportRowOf<'row'>) =>
  command.type === 'FileComplaint' ? { ...step, ...command.data } : undefined;

const closingOf = ({ steps }: ImportRowOf<'row'>) => {
  for (const { command, ...step } of steps)
    if (command.type === 'CloseWithFeedback') return { ...step, ...command.data };
  return undefined;
};

const clearText = (personal: Personal | undefined): string | undefined =>
  personal?.kind === 'clear' ? personal.value : undefined;

const millisecondsAt = (step: Pick<ImportStep, 'occurredAt'> | undefined): number => {
  if (step === undefined || step.occurredAt === 'undated') throw new Error('No time');
  return millisecondsOf(step.occurredAt);
};

const textsOf = (value: unknown): Readonly<Record<string, string>> => {
  const isTexts = (json: unknown): json is Record<string, string> =>
    typeof json === 'object' && json !== null && Object.values(json).every((text) => typeof text === 'string');
  if (!isTexts(value)) throw new Error('Not an object of texts');
  return value;
};

describe('the 12345 file', () => {
  const plain = (): readonly ReadonlyMap<string, string>[] =>
    bytesOf('zh12345')
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => new Map(Object.entries(textsOf(JSON.parse(line)))));

  test('has 2,816 rows, each filed and closed, none refused', 'zh12345', async () => {
    const rows = await imported('zh12345');
    expect(countBy(rows, ({ kind }) => kind)).toEqual({ row: 2_816 });
    expect(countBy(await rowsOf('zh12345'), ({ steps }) => steps.map(({ step }) => step).join())).toEqual({
      'file,close': 2_816,
    });
    expect((await rowsOf('zh12345')).flatMap(({ refusedSteps }) => refusedSteps)).toEqual([]);
  });

  test('keeps every character of every column', 'zh12345', async () => {
    const kept = (await rowsOf('zh12345')).map((row) => {
      const filed = filingOf(row);
      const closed = closingOf(row);
      return [
        row.line,
        filed?.externalRef?.id,
        row.sourceUser,
        clearText(filed?.complainant?.account),
        clearText(filed?.subject),
        clearText(filed?.narrative),
        clearText(closed?.feedback?.text),
      ];
    });
    expect(kept).toEqual(
      plain().map((cells, at) => [
        at + 1,
        cells.get('留言编号'),
        cells.get('留言用户'),
        cells.get('留言用户'),
        cells.get('留言主题'),
        cells.get('留言详情'),
        cells.get('答复意见'),
      ]),
    );
    const texts = kept.flatMap(([, , , , , narrative, answer]) => [String(narrative), String(answer)]);
    expect(texts.join('').split('\u3000').length - 1).toBe(15_466);
    expect(Math.max(...texts.map(({ length }) => length))).toBe(7_883);
  });

  test('keeps the civil dates as the source has them, 169 of them another day in UTC', 'zh12345', async () => {
    const dateOf = (text = ''): string =>
      (/^\d+[/-]\d+[/-]\d+/.exec(text)?.[0] ?? '')
        .split(/[/-]/)
        .map((part) => part.padStart(2, '0'))
        .join('-');
    const rows = await rowsOf('zh12345');
    const filed = rows.map((row) => filingOf(row));
    expect(filed.map((step) => step?.receivedOn)).toEqual(plain().map((cells) => dateOf(cells.get('留言时间'))));
    const closed = rows.map((row) => closingOf(row));
    expect(closed.map((step) => step?.endedOn)).toEqual(plain().map((cells) => dateOf(cells.get('答复时间'))));
    expect(filed.filter((step) => step?.occurredAt.slice(0, 10) !== step?.receivedOn)).toHaveLength(169);
  });

  test(
    'answers 1,084 messages after more than fifteen times 24 hours, and none before it came',
    'zh12345',
    async () => {
      const delays = (await rowsOf('zh12345')).map(
        (row) => millisecondsAt(closingOf(row)) - millisecondsAt(filingOf(row)),
      );
      expect(delays.filter((delay) => delay > 15 * millisecondsPerDay)).toHaveLength(1_084);
      expect(delays.filter((delay) => delay < 0)).toHaveLength(0);
    },
  );

  test('says what the import policy supplied, and that one answer has a date only', 'zh12345', async () => {
    const steps = (await rowsOf('zh12345')).flatMap((row) => row.steps);
    expect(countBy(steps, ({ step, provenance }) => `${step} ${JSON.stringify(provenance)}`)).toEqual({
      'file {"zone":"Asia/Shanghai","assumed":["zone"]}': 2_816,
      'close {"zone":"Asia/Shanghai","assumed":["zone","closing"]}': 2_815,
      'close {"precision":"day","zone":"Asia/Shanghai","assumed":["zone","closing"]}': 1,
    });
  });
});

describe('the CFPB file', () => {
  const plain = (): readonly (readonly string[])[] => parse(bytesOf('cfpb'), { relax_column_count: true }).slice(1);

  const american = (date = ''): string => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');

  test('has 8,340 rows, none refused, one of them without its last column', 'cfpb', async () => {
    const rows = await imported('cfpb');
    expect(countBy(rows, ({ kind }) => kind)).toEqual({ row: 8_340, noted: 1 });
    expect(ofKind(rows, 'noted')).toEqual([expect.objectContaining({ line: 8_341, code: 'last-column-missing' })]);
    expect(ofKind(rows, 'row').flatMap(({ refusedSteps }) => refusedSteps)).toEqual([]);
  });

  test('proves these steps and no others', 'cfpb', async () => {
    expect(countBy(await rowsOf('cfpb'), ({ steps }) => steps.map(({ step }) => step).join())).toEqual({
      'file,forward,close': 5_437,
      'file,forward,close,dispute': 1_047,
      'file,forward,progress': 1_759,
      'file,forward,untimely': 97,
    });
  });

  test('keeps every cell of every column', 'cfpb', async () => {
    const rows = await rowsOf('cfpb');
    const words = new Map([...cfpbChannels].map(([word, channel]) => [channel, word]));
    const kept = rows.map((row) => {
      const filed = filingOf(row);
      return [
        filed?.externalRef?.id,
        filed?.category?.code,
        filed?.category?.subcode ?? '',
        filed?.issue?.code ?? '',
        filed?.issue?.subcode ?? '',
        filed?.incident?.place?.areaCode?.slice(3) ?? '',
        clearText(filed?.incident?.place?.postalCode) ?? '',
        filed?.channel === undefined ? '' : words.get(filed.channel),
        american(filed?.receivedOn),
        filed?.respondent?.organisation,
      ];
    });
    expect(kept).toEqual(plain().map((cells) => [...cells.slice(0, 9), cells[10]]));
    expect(rows.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 2));
  });

  test('files each complaint on its own day in New York, and forwards it on its own day', 'cfpb', async () => {
    const dateIn = civilDateIn('America/New_York');
    const day = (step: ImportStep | undefined): string => {
      const start = millisecondsAt(step);
      const on = dateIn(instantOf(start));
      return dateIn(instantOf(start - 1)) === on ? 'not the start of a day' : american(on);
    };
    const rows = await rowsOf('cfpb');
    expect(rows.map(({ steps: [filed, forwarded] }) => [day(filed), day(forwarded)])).toEqual(
      plain().map((cells) => [cells[8], cells[9]]),
    );
    expect(
      countBy(
        rows.flatMap(({ steps }) => steps.slice(0, 2)),
        ({ provenance }) => JSON.stringify(provenance),
      ),
    ).toEqual({
      '{"precision":"day","zone":"America/New_York","assumed":["zone"]}': 16_680,
    });
  });

  test('dates nothing that the source does not date', 'cfpb', async () => {
    const later = (await rowsOf('cfpb')).flatMap(({ steps }) => steps.slice(2));
    expect(countBy(later, ({ occurredAt, provenance }) => `${occurredAt} ${JSON.stringify(provenance)}`)).toEqual({
      'undated {"precision":"notAfter"}': 9_387,
    });
  });

  test('closes with these outcomes, and keeps each timely flag', 'cfpb', async () => {
    const answers = (await rowsOf('cfpb')).flatMap(({ steps }) =>
      steps.slice(2).flatMap(({ step, command }) => {
        if (command.type === 'CloseWithFeedback') return [`${command.data.outcome} ${command.data.timely ?? ''}`];
        return command.type === 'LogCommunication' ? [`${step} ${command.data.timely ?? ''}`] : [];
      }),
    );
    expect(countBy(answers, (answer) => answer)).toEqual({
      'explained yes': 5_044,
      'explained no': 31,
      'monetaryRelief yes': 399,
      'nonMonetaryRelief yes': 867,
      'nonMonetaryRelief no': 6,
      'notStated yes': 133,
      'notStated no': 4,
      'progress yes': 1_736,
      'progress no': 23,
      'untimely no': 97,
    });
    expect(answers.filter((answer) => answer.endsWith(' no'))).toHaveLength(161);
  });

  test('counts each month and product as a plain count over the file does', 'cfpb', async () => {
    const fromCommands = countBy(await rowsOf('cfpb'), (row) => {
      const filed = filingOf(row);
      return `${filed?.receivedOn?.slice(0, 7) ?? ''} ${filed?.category?.code ?? ''}`;
    });
    const fromFile = countBy(plain(), ([, product = '', , , , , , , received = '']) =>
      [`${received.slice(6)}-${received.slice(0, 2)}`, product].join(' '),
    );
    expect(fromCommands).toEqual(fromFile);
  });
});

describe('the 311 file', () => {
  const plain = (): readonly Readonly<Record<string, string>>[] => {
    const [header = [], ...rows] = parse(bytesOf('nyc311'));
    return rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
  };
  /** The same date as the ledger writes it. */
  const day = (text = ''): string => text.replace(/^(\d\d)\/(\d\d)\/(\d{4}).*$/, '$3-$1-$2');

  test('has 4,999 rows, none refused, and these steps', 'nyc311', async () => {
    expect(countBy(await imported('nyc311'), ({ kind }) => kind)).toEqual({ row: 4_999 });
    const rows = await rowsOf('nyc311');
    const steps = rows.map((row) => row.steps.map(({ step }) => step.replace(/\/.*/, '')).join());
    expect(countBy(steps, (names) => names)).toEqual({
      'file,close': 4_419,
      'file,update': 412,
      'file,due,update': 121,
      file: 47,
    });
    const refused = rows.flatMap((row) => row.refusedSteps);
    expect(countBy(refused, ({ step, code, column }) => `${step} ${code} ${column ?? ''}`)).toEqual({
      'close contradiction Closed Date': 35,
      'update contradiction Resolution Action Updated Date': 1,
    });
  });

  test('keeps these cells as they are', 'nyc311', async () => {
    const kept = (await rowsOf('nyc311')).map((row) => {
      const filed = filingOf(row);
      const closed = closingOf(row);
      return [
        filed?.externalRef?.id,
        filed?.receivedOn,
        filed?.category?.code,
        filed?.category?.subcode ?? '',
        clearText(filed?.incident?.place?.postalCode) ?? '',
        filed?.tags?.slice(0, 2),
        closed === undefined ? '' : closed.endedOn,
        clearText(closed?.feedback?.text) ?? '',
      ];
    });
    expect(kept).toEqual(
      plain().map((row) => {
        const isClosed = row['Status'] === 'Closed';
        return [
          row['Unique Key'],
          day(row['Created Date']),
          row['Complaint Type'],
          row['Descriptor'],
          row['Incident Zip'],
          [`Agency: ${row['Agency'] ?? ''}`, `Agency Name: ${row['Agency Name'] ?? ''}`],
          isClosed ? day(row['Closed Date']) : '',
          isClosed ? row['Resolution Description'] : '',
        ];
      }),
    );
  });

  test('names every part of a place that a row states', 'nyc311', async () => {
    const unnamed = ['Incident Zip', 'Street Name', 'Park Borough'];
    const isPlace = (column: string): boolean =>
      /Address|Street|City|Landmark|Location Type|Bridge|Pick Up|BBL|Board|Ramp|Park/.test(column) &&
      !/Address Type|City Council/.test(column) &&
      !unnamed.includes(column);
    const addresses = (await rowsOf('nyc311')).map((row) => clearText(filingOf(row)?.incident?.place?.address) ?? '');
    const missing = plain().flatMap((row, at) =>
      Object.entries(row).filter(
        ([column, cell]) =>
          isPlace(column) &&
          !['', 'N/A', 'Unspecified'].includes(cell) &&
          addresses[at]?.includes(`${column}: ${cell}`) !== true,
      ),
    );
    expect(missing).toEqual([]);
  });

  test('says which times are days only: those at midnight', 'nyc311', async () => {
    const closings = (await rowsOf('nyc311')).flatMap((row) => closingOf(row) ?? []);
    const midnights = plain().filter(
      (row) => row['Status'] === 'Closed' && / 12:00:00 AM$/.test(row['Closed Date'] ?? ''),
    );
    expect(closings.filter(({ provenance }) => provenance.precision === 'day')).toHaveLength(midnights.length);
    expect(midnights.length).toBeGreaterThan(100);
  });
});

describe('the casework file', () => {
  test(
    'has 341,299 rows, each filed on its day, 14,142 of them never closed, 105 ids twice',
    'nyc-council',
    async () => {
      const opened = await openSource(resolve(folder, files['nyc-council']));
      const importer = importers.get('nyc-council');
      if (opened.outcome === 'refused' || importer === undefined) throw new Error('Cannot read nyc-council');
      const counts: Record<string, number> = {};
      const count = (key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);
      const ids = new Map<string, string>();
      // Not held: only what is counted of each row stays.
      for await (const row of importer.rows(opened.source.bytes)) {
        count(row.kind);
        if (row.kind !== 'row') continue;
        const [filed] = row.steps;
        if (filed.command.type === 'FileComplaint' && filed.command.data.category === undefined) count('untyped');
        count(row.steps.map(({ step, provenance }) => `${step} ${provenance.precision ?? ''}`).join());
        if (row.refusedSteps.length > 0) count('refused steps');
        const twin = ids.get(row.sourceId);
        if (twin !== undefined) count(twin === row.rowText ? 'twice, alike' : 'twice, not alike');
        ids.set(row.sourceId, row.rowText);
      }
      expect(counts).toEqual({
        row: 341_299,
        untyped: 7_431,
        'file day': 14_142,
        'file day,close day': 327_157,
        'twice, not alike': 105,
      });
    },
    60_000,
  );
});

// Said here and not in a hook: Jest runs no hook of a file whose tests are all skipped.
const missing = tally.skipped === 0 ? '' : `: no real records in ${folder} (set REDRESS_REAL_DATA)`;
process.stdout.write(`formats on real records: ${tally.ran} run, ${tally.skipped} skipped${missing}\n`);
