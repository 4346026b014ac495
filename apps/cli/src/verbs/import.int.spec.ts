import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sequenceIds } from '@redress/testing';
import { objectOf, openDesk, stopper, writeHotlineFile } from '../redress.spec-kit';

jest.setTimeout(60_000);

const consumerHead =
  'Complaint ID,Product,Sub-product,Issue,Sub-issue,State,ZIP code,Submitted via,Date received,Date sent to company,Company,Company response,Timely response?,Consumer disputed?';
const consumerRow = (id: string, received: string, sent: string): string =>
  `${id},Mortgage,,Billing disputes,,OH,44101,Web,${received},${sent},"Lakeside Home Loans, Inc.",Closed with explanation,Yes,No`;

const linesOf = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(file, 'utf8').split('\n').slice(0, -1).map(objectOf);

describe('redress import', () => {
  const desk = openDesk('import');
  const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 12, 8);

  it('ends with the summary of the interface, and waits for the read models', async () => {
    const { code, out, err } = await desk.run('import', hotline, '--format', 'zh12345', '--json');

    expect(code).toBe(0);
    const { seconds, ...counts } = objectOf(out);
    expect(Object.keys(objectOf(out))).toStrictEqual([
      'read',
      'filed',
      'updated',
      'alreadyFiled',
      'refused',
      'events',
      'seconds',
    ]);
    expect(counts).toMatchObject({ read: 12, filed: 12, updated: 0, alreadyFiled: 0, refused: 0 });
    expect(typeof seconds).toBe('number');
    expect(err).toContain('12 rows read: 12 filed, 0 updated, 0 already filed, 0 refused.');
    expect(err).toMatch(/Written to the log in \d+\.\d s; the read models had caught up \d+\.\d s later\./);
    const status = await desk.json('status');
    expect(status).toMatchObject({ readModels: [{ lag: 0, documents: 12 }, { lag: 0 }, { lag: 0, documents: 12 }] });
  });

  it('files nothing new when it is run again; a changed row adds what follows', async () => {
    const again = await desk.json('import', hotline, '--format', 'zh12345');
    writeHotlineFile(hotline, 12, 10);
    const changed = await desk.json('import', hotline, '--format', 'zh12345');

    expect(again).toMatchObject({ read: 12, filed: 0, alreadyFiled: 12, events: 0 });
    expect(changed).toMatchObject({ read: 12, filed: 0, updated: 2, alreadyFiled: 10, refused: 0 });
  });

  it('prints the summary for a reader, aligned, in the language asked for', async () => {
    const { out, err } = await desk.run('import', hotline, '--format', 'zh12345', '--lang', 'zh');

    expect(out).toMatch(/^读取行数 +12\n新立案 +0\n更新 +0\n此前已立案 +12\n拒绝 +0\n写入事件 +0\n秒 +0\.0\n$/);
    expect(err).toContain('读模型又过');
  });

  it('lists refused rows and steps as they come, says the first few, and keeps an older list', async () => {
    const source = desk.path('consumer.csv');
    const refused = desk.path('refused.ndjson');
    const broken = [...Array(6).keys()].map((n) => consumerRow(`91000${n}`, '02/30/2026', '03/01/2026'));
    writeFileSync(source, [consumerHead, consumerRow('900001', '01/05/2026', '01/06/2026'), ...broken, ''].join('\n'));

    const first = await desk.run('import', source, '--format', 'cfpb', '--refused', refused, '--json');
    const second = await desk.run('import', source, '--format', 'cfpb', '--refused', refused, '--json');

    expect(first.code).toBe(0);
    expect(objectOf(first.out)).toMatchObject({ read: 7, filed: 1, refused: 6 });
    const list = linesOf(refused);
    expect(list).toHaveLength(6);
    expect(list[0]).toMatchObject({ line: 3, sourceId: '910000', code: 'no-such-date' });
    expect(Object.keys(list[0] ?? {})).toStrictEqual(['line', 'sourceId', 'code', 'reason']);
    expect(first.err.match(/Refused, line/g)).toHaveLength(5);
    expect(first.err).toContain(`and 1 more, all listed in ${refused}.`);
    expect(second.err).toContain(`${refused} was there already; it is now ${refused}.1.`);
    expect(linesOf(`${refused}.1`)).toStrictEqual(list);
    expect(linesOf(refused)).toStrictEqual(list);
  });

  it('imports what stands before a cut in a .gz, says where it stopped, and ends with 1', async () => {
    const source = desk.path('cut.ndjson.gz');
    const rows = 4_000;
    writeHotlineFile(desk.path('long.ndjson'), rows, 0);
    const packed = gzipSync(readFileSync(desk.path('long.ndjson')));
    writeFileSync(source, packed.subarray(0, Math.floor(packed.length / 8)));

    const { code, out, err } = await desk.run('import', source, '--format', 'zh12345', '--json');

    expect(code).toBe(1);
    const { read } = objectOf(out);
    expect(Number(read)).toBeGreaterThan(12);
    expect(Number(read)).toBeLessThan(rows);
    expect(err).toMatch(/Stopped at line \d+: .*\. What stood before it is imported; nothing behind it was read\./);
  });

  it('makes no ledger for a file that is not what it is said to be, and names what it is', async () => {
    const elsewhere = desk.path('elsewhere');

    const wrong = await desk.run('import', hotline, '--format', 'cfpb', '--data', elsewhere, '--json');
    const unknown = await desk.run('import', hotline, '--format', 'zh1234', '--data', elsewhere);
    const missing = await desk.run('import', desk.path('nope.csv'), '--format', 'cfpb', '--data', elsewhere);

    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('it looks like --format zh12345');
    expect(objectOf(wrong.out)).toMatchObject({ read: 0, filed: 0, events: 0 });
    expect(unknown).toStrictEqual({
      code: 64,
      out: '',
      err: 'redress: There is no format zh1234; there are zh12345, cfpb, nyc311, nyc-council. The file looks like --format zh12345.\n',
    });
    expect(missing).toMatchObject({ code: 1, err: `redress: ${desk.path('nope.csv')}: There is no such file.\n` });
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('refuses a list that cannot be written before a row is imported', async () => {
    const { code, err } = await desk.run(
      'import',
      hotline,
      '--format',
      'zh12345',
      '--refused',
      desk.path('no', 'list'),
    );

    expect(code).toBe(1);
    expect(err).toContain(`Refused rows cannot be listed in ${desk.path('no', 'list')}`);
  });

  it('draws its progress over itself for whoever watches', async () => {
    let err = '';
    let elapsed = 0;
    await desk.runIn(
      { stderr: { isTTY: true, write: (text) => (err += text) }, elapsed: () => (elapsed += 250) },
      ...['import', hotline, '--format', 'zh12345'],
    );

    const drawn = err.split('\r\u001b[2K');
    expect(drawn.some((line) => /^\d+% {2}\d+ rows {2}\d+\/s {2}\d+:\d\d left$/.test(line))).toBe(true);
  });

  it('leaves nothing unfinished in its folders', () => {
    expect(readdirSync(desk.folder).filter((name) => name.includes('unfinished'))).toStrictEqual([]);
  });
});

describe('redress import, asked to stop', () => {
  const desk = openDesk('import-stop');
  const rows = 600;
  const hotline = writeHotlineFile(desk.path('hotline.ndjson'), rows, 0);

  it('finishes what is in flight, says where it stands, and goes on when it is run again', async () => {
    const { onStop, stop } = stopper();
    const ids = sequenceIds(9);
    let drawn = 0;
    const stopAfterAWhile = {
      uuid: () => {
        drawn += 1;
        if (drawn === 100) stop('SIGINT');
        return ids.uuid();
      },
    };

    const stopped = await desk.runIn(
      { onStop, ids: stopAfterAWhile },
      'import',
      hotline,
      '--format',
      'zh12345',
      '--json',
    );
    const finished = await desk.json('import', hotline, '--format', 'zh12345');

    expect(stopped.code).toBe(130);
    const { read, filed } = objectOf(stopped.out);
    expect(Number(read)).toBeGreaterThan(0);
    expect(Number(read)).toBeLessThan(rows);
    expect(stopped.err).toContain(`Stopped as asked after ${Number(read)} rows`);
    expect(finished).toMatchObject({
      read: rows,
      filed: rows - Number(filed),
      alreadyFiled: Number(filed),
      refused: 0,
    });
  });
});
