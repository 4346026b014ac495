import type { StoredEvent } from '@redress/kernel';
import { decodeMetadata } from '@redress/complaints/event-schema';
import { complaintStreamPrefix } from '@redress/complaints/domain';
import { readingLog } from '../session/log-session';
import { objectOf, openDesk, stopper, writeHotlineFile, type Desk } from '../redress.spec-kit';

jest.setTimeout(60_000);

const city = ['sample', '--cases', '40', '--seed', '7'] as const;

const logOf = (desk: Desk): Promise<readonly StoredEvent[]> =>
  readingLog(desk.context(), async ({ eventStore }) => (await eventStore.readAll()).events);

/** What of a log is the same in two ledgers: their keys, and so ids and sealed text, are not. Streams are named in the order in which they begin. */
const shapeOf = (events: readonly StoredEvent[]): readonly string[] => {
  const names = new Map<string, number>();
  return events.map((event) => {
    const { stream, revision, type, metadata } = event;
    const order = names.get(stream) ?? names.size;
    names.set(stream, order);
    const { recordedAt, occurredAt, actorId } = decodeMetadata(metadata, event);
    return `${order}/${revision} ${type} ${recordedAt} ${occurredAt} ${actorId}`;
  });
};

describe('redress sample', () => {
  const desk = openDesk('sample');
  const other = openDesk('sample-other');

  it('files and handles cases through the ordinary commands, none refused', async () => {
    const { code, out, err } = await desk.run(...city, '--json');

    expect(code).toBe(0);
    const { acts, events } = objectOf(out);
    expect(objectOf(out)).toMatchObject({ cases: 40, seed: 7, filed: 40, repeated: 0, refused: 0 });
    expect(Number(events)).toBeGreaterThan(Number(acts));
    expect(err).toContain('This city stands still at 2026-06-30T16:00:00.000Z');
    expect(await desk.json('status')).toMatchObject({
      ledger: { sample: true },
      readModels: [{ documents: 40, lag: 0 }, {}, {}],
    });
  });

  it('writes the same log for the same seed, whatever runs side by side, and its clock never goes back', async () => {
    await other.run(...city);

    const shape = shapeOf(await logOf(desk));
    expect(shapeOf(await logOf(other))).toStrictEqual(shape);
    const times = (await logOf(desk))
      .filter(({ stream }) => stream.startsWith(complaintStreamPrefix))
      .map((event) => decodeMetadata(event.metadata, event).recordedAt);
    expect(times).toStrictEqual([...times].sort());
    expect(times.at(-1)?.startsWith('2026-06-')).toBe(true);
  });

  it('files nothing new when it is run again; another seed is another city', async () => {
    const again = await desk.json(...city);
    const another = await desk.json('sample', '--cases', '5', '--seed', '8', '--until', '2026-03-31');

    expect(again).toMatchObject({ filed: 0, events: 0, refused: 0 });
    expect(again['repeated']).toBe(again['acts']);
    expect(another).toMatchObject({ cases: 5, filed: 5, until: '2026-03-31T15:59:59.999Z' });
  });

  it('goes on from where it was stopped, and ends as if it had not been', async () => {
    const third = openStopped();
    const stopped = await third.desk.runIn({ onStop: third.onStop, chance: () => 0, ids: third.ids }, ...city);
    await third.desk.run(...city);

    expect(stopped.code).toBe(143);
    expect(stopped.err).toMatch(/Stopped as asked after \d+ acts\. The same command goes on from there\./);
    expect(shapeOf(await logOf(third.desk))).toStrictEqual(shapeOf(await logOf(other)));
  });

  it('never writes to a ledger that was not opened as a sample', async () => {
    const real = desk.path('real');
    await desk.run('import', writeHotlineFile(desk.path('one.ndjson'), 1), '--format', 'zh12345', '--data', real);

    const { code, out, err } = await desk.run(...city, '--data', real);

    expect({ code, out }).toStrictEqual({ code: 1, out: '' });
    expect(err).toBe('redress: Generated cases are only ever written to a ledger that was opened as a sample\n');
  });

  it('refuses what cannot be meant', async () => {
    const many = await desk.run('sample', '--cases', '1000001');
    const seed = await desk.run('sample', '--seed', 'x');

    expect(many).toMatchObject({
      code: 64,
      err: 'redress: --cases is a whole number from 0 to 1000000, not "1000001"\n',
    });
    expect(seed.code).toBe(64);
  });
});

const stoppedDesk = openDesk('sample-stopped');

/** A desk whose run is asked to stop in the middle. */
const openStopped = () => {
  const { onStop, stop } = stopper();
  let drawn = 0;
  const uuid = (): string => {
    drawn += 1;
    if (drawn === 300) stop('SIGTERM');
    return `00000000-0000-4000-8000-${String(drawn).padStart(12, '0')}`;
  };
  return { desk: stoppedDesk, onStop, ids: { uuid } };
};
