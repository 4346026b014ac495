import path from 'node:path';
import { openMongoDbStandIn, type MongoDbStandIn } from '../../libs/platform/read-store-mongodb/spec/mongodb-stand-in';
import { runRedress, startRedress, summaryOf, temporaryFolder, until, writeRows, type Ended } from './redress-process';

jest.setTimeout(120_000);

const folder = temporaryFolder('mongodb');
const data = path.join(folder, 'data');
const rowsCount = 40;

describe('read models that a MongoDB keeps, here a stand-in for one', () => {
  let standIn: MongoDbStandIn;
  beforeAll(async () => {
    standIn = await openMongoDbStandIn();
  });
  afterAll(async () => {
    await standIn.close();
    expect(standIn.unimplemented()).toStrictEqual([]);
  });
  const start = (url: string, ...argv: readonly string[]) =>
    startRedress(data, argv, { wrapped: `REDRESS_READ_STORE='${url}' exec "$@"` });
  const run = (...argv: readonly string[]): Promise<Ended> => start(standIn.url('redress'), ...argv).ended;

  it('are those of the embedded store, byte for byte, after an import that was killed and repeated', async () => {
    const rows = writeRows(path.join(folder, 'rows.ndjson'), 0, rowsCount);
    const killed = start(standIn.url('redress'), 'import', rows, '--format', 'zh12345');
    const isWriting = (): boolean =>
      standIn.seen().some(({ name, collection }) => name === 'update' && collection.endsWith('.documents'));
    await until('documents are written', isWriting);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');

    expect((await run('import', rows, '--format', 'zh12345')).code).toBe(0);
    const checked = await run('rebuild', '--all', '--check', '--json');
    const rebuilt = await run('rebuild', '--all');
    const again = await run('rebuild', '--all', '--check', '--json');
    await runRedress(data, 'rebuild', '--all');
    const embedded = await runRedress(data, 'rebuild', '--all', '--check', '--json');

    expect([checked.code, rebuilt.code, again.code, embedded.code]).toStrictEqual([0, 0, 0, 0]);
    expect(summaryOf(checked)).toStrictEqual(summaryOf(embedded));
    expect(summaryOf(again)).toStrictEqual(summaryOf(embedded));
    expect(summaryOf(embedded)).toMatchObject({ checked: [{ isEqual: true }, { isEqual: true }, { isEqual: true }] });
    const listed = await run('cases', '--json', '--limit', '100');
    expect(listed.out.trimEnd().split('\n')).toHaveLength(rowsCount);
    const [server = ''] = /127\.0\.0\.1:\d+/.exec(standIn.url('redress')) ?? [];
    const place = `mongodb://${server}/redress`;
    expect(summaryOf(await run('status', '--json'))).toMatchObject({ readStore: { kind: 'mongodb', place } });
  });

  it('that are away are said to be in a sentence, without a password', async () => {
    const ended = await start('mongodb://redress:secret@127.0.0.1:1/redress', 'cases').ended;
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('MongoDB does not answer');
    expect(`${ended.out}${ended.err}`).not.toContain('secret');
  });
});
