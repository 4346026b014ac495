import { chmodSync, readFileSync } from 'node:fs';
import { chainEvents, parseMetadata } from '@redress/integrity';
import { objectOf, openDesk, writeHotlineFile, type Desk } from '../redress.spec-kit';
import { writing } from '../session/session';

jest.setTimeout(60_000);

/** Appends an event that is rightly chained and says nothing that a reader could understand: a writer of another make. Gives its stream. */
const poison = (desk: Desk): Promise<string> =>
  writing(desk.context(), async ({ eventStore, ports }) => {
    const { events } = await eventStore.readAll({ prefix: 'complaint-' });
    const stream = events[0]?.stream ?? '';
    const [last] = await eventStore.readStream(stream, { direction: 'backwards', limit: 1 });
    if (last === undefined) throw new Error('There is no case');
    const { schema, tenant, origin, occurredAt, recordedAt, actorKind, actorId, ...rest } = parseMetadata(
      last.metadata,
    );
    const { commandId, correlationId } = rest;
    const metadata = { schema, tenant, origin, occurredAt, recordedAt, actorKind, actorId, commandId, correlationId };
    const chained = chainEvents({
      stream,
      next: { revision: last.revision + 1n, prev: rest.eh },
      drafts: [{ id: ports.ids.uuid(), type: 'NoteAdded', data: { text: 'not sealed' }, metadata }],
    });
    await eventStore.append(stream, last.revision, chained.events);
    return stream;
  });

describe('redress status, rebuild, dead-letters and keys', () => {
  const desk = openDesk('maintenance');
  const hotline = writeHotlineFile(desk.path('hotline.ndjson'), 4, 2);

  beforeAll(async () => {
    await desk.json('import', hotline, '--format', 'zh12345');
  });

  it('status tells what the ledger is and how far everything is', async () => {
    const { code, out } = await desk.run('status');
    const status = await desk.json('status');

    expect(code).toBe(0);
    expect(out).toMatch(/^ledger +[0-9a-f-]{36}\nopened +2026-03-05 14:00:00\nzone +Asia\/Shanghai\n/);
    expect(out).toMatch(/store +sqlite; SQLite, WAL, synchronous=FULL/);
    expect(out).toMatch(/writer +nobody at the moment\n/);
    expect(out).toMatch(/policy packs +import@1 since 2026-03-05 14:00:00\n/);
    expect(out).toMatch(/case_view +3 +4 +0 +up to date\n/);
    expect(status).toMatchObject({
      ledger: {
        zone: 'Asia/Shanghai',
        sample: false,
        openedAt: expect.stringMatching(/^2026-03-05T06:00:00/) as unknown,
      },
      writer: null,
      policies: [{ policy: 'import@1' }],
      readModels: [
        { model: 'case_view', state: 'atHead', lag: 0, documents: 4, deadLetters: 0 },
        { model: 'audit_trail', state: 'atHead', lag: 0 },
        { model: 'trend_statistics', state: 'atHead', documents: 4 },
      ],
      keyRing: { liveKeys: 4, destroyedKeys: 0 },
    });
  });

  it('status works beside a writer, and names it', async () => {
    const beside = await writing(desk.context(), () => desk.json('status'));

    expect(beside['writer']).toMatchObject({ pid: process.pid });
  });

  it('rebuild builds what there was, byte for byte, and says so', async () => {
    const rebuilt = await desk.run('rebuild', '--all');
    const checked = await desk.run('rebuild', '--all', '--check');
    const one = await desk.json('rebuild', 'case_view');

    expect(rebuilt.code).toBe(0);
    expect(rebuilt.out).toMatch(
      /^case_view, audit_trail, trend_statistics: built again from \d+ events in \d+\.\d s\.\n$/,
    );
    expect(checked).toMatchObject({
      code: 0,
      out: 'case_view: the same, byte for byte\naudit_trail: the same, byte for byte\ntrend_statistics: the same, byte for byte\n',
    });
    expect(one).toMatchObject({ rebuilt: ['case_view'] });
  });

  it('rebuild is refused beside a writer, its check is not', async () => {
    const { rebuilt, checked } = await writing(desk.context(), async () => ({
      rebuilt: await desk.run('rebuild', '--all'),
      checked: await desk.run('rebuild', '--all', '--check'),
    }));

    expect(rebuilt.code).toBe(1);
    expect(rebuilt.err).toContain(`process ${process.pid} (running since `);
    expect(checked.code).toBe(0);
  });

  it('rebuild names the read models there are', async () => {
    const wrong = await desk.run('rebuild', 'case-view');

    expect(wrong).toMatchObject({
      code: 64,
      err: 'redress: Say which read model: one of case_view, audit_trail, trend_statistics, or --all.\n',
    });
    expect((await desk.run('rebuild')).code).toBe(64);
  });

  it('dead-letters has nothing to show where all is well', async () => {
    expect(await desk.run('dead-letters', 'list')).toStrictEqual({
      code: 0,
      out: '',
      err: 'No case is parked: every read model has every event.\n',
    });
    expect((await desk.run('dead-letters', 'retry')).code).toBe(0);
  });

  it('dead-letters lists, shows and retries a parked case; every other case flows on', async () => {
    const stream = await poison(desk);

    const list = await desk.run('dead-letters', 'list');
    const lines = (await desk.run('dead-letters', 'list', '--json')).out.trimEnd().split('\n').map(objectOf);
    const shown = await desk.run('dead-letters', 'show', stream.replace('complaint-', ''));
    const retried = await desk.run('dead-letters', 'retry');
    await desk.run('import', writeHotlineFile(desk.path('more.ndjson'), 2, 0, 4), '--format', 'zh12345');

    expect(list.code).toBe(0);
    // Trends do not look into notes.
    expect(list.err).toContain('2 events are parked.');
    expect(lines).toMatchObject([
      { model: 'case_view', stream, type: 'NoteAdded' },
      { model: 'audit_trail', stream, type: 'NoteAdded' },
    ]);
    expect(shown.out).toContain(`case_view: ${stream}\n`);
    expect(shown.out).toMatch(/data, sealed +\{"text":"not sealed"\}\n/);
    expect(retried.code).toBe(1);
    expect(retried.out).toContain(`case_view  ${stream}: still parked, 1 events`);
    expect(await desk.json('status')).toMatchObject({ readModels: [{ documents: 6, deadLetters: 1, lag: 0 }, {}, {}] });
  });

  it('dead-letters refuses a read model that there is not', async () => {
    expect(await desk.run('dead-letters', 'list', '--model', 'cases')).toMatchObject({ code: 64 });
  });

  it('keys status counts, and rotate takes a new master key under which everything still opens', async () => {
    const before = await desk.json('keys', 'status');
    const rotated = await desk.run('keys', 'rotate');
    const after = await desk.json('keys', 'status');

    expect(before).toMatchObject({ liveKeys: 6, destroyedKeys: 0, masterKeyFile: desk.path('data.master-key') });
    expect(rotated.code).toBe(0);
    expect(rotated.out).toBe(
      `Master key ${String(before['masterKeyId'])} is gone; every key is wrapped under ${String(after['masterKeyId'])}.\n`,
    );
    expect(rotated.err).toContain('Backups of the key ring made until now open with the old master key only');
    expect(after['masterKeyId']).not.toBe(before['masterKeyId']);
    expect((await desk.run('verify', '--ref', 'zh12345:800002', '--open')).code).toBe(0);
  });

  it('keys says why nothing opens: a master key that others may read', async () => {
    chmodSync(desk.path('data.master-key'), 0o644);
    const status = await desk.run('keys', 'status');
    const imported = await desk.run('import', hotline, '--format', 'zh12345');
    const listed = await desk.run('cases');
    chmodSync(desk.path('data.master-key'), 0o600);

    const why = `The master key file ${desk.path('data.master-key')} has mode 0644: others than its owner may use it. Make it 0600`;
    expect(status).toStrictEqual({ code: 1, out: '', err: `redress: There is no key ring to use: ${why}\n` });
    expect(imported.code).toBe(1);
    expect(imported.err).toContain(why);
    expect(listed.code).toBe(0);
    expect(listed.err).toContain(`Personal text is unavailable: ${why}`);
    expect(readFileSync(desk.path('data.master-key'), 'utf8')).toContain('redress-master-key-1');
  });
});
