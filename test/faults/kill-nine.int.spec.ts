import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StoreUnavailableError, type EventStore } from '@redress/kernel';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { eventsPerAppend, numberedAppend } from './numbered-appends';
import { programArguments, report, temporaryFolder, writerEntry } from './temporary-folder';

/** REDRESS_KILLS asks for more than the fast suite makes. */
const kills = Number(process.env['REDRESS_KILLS'] ?? 10);
const inFlight = 64;
/** Acknowledgements to wait for before the kill: another number each time, so that it comes at another point of a commit. */
const acknowledgedBefore = (round: number): number => 100 + ((round * 37) % 200);

/** Appends in a process of its own, and kills it without warning. Gives the numbers of the appends that it was told are durable. */
const appendAndKill = async (folder: string, round: number): Promise<ReadonlySet<number>> => {
  const acknowledgedFile = path.join(folder, `acknowledged-${round}`);
  const program = [
    'append-until-killed',
    folder,
    writerEntry,
    acknowledgedFile,
    String(round),
    String(inFlight),
  ] as const;
  const child = spawn(process.execPath, programArguments(...program), { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  const linesOf = () =>
    existsSync(acknowledgedFile) ? readFileSync(acknowledgedFile, 'utf8').split('\n').slice(0, -1) : [];
  while (child.exitCode === null && linesOf().length < acknowledgedBefore(round)) await setTimeout(5);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`The process ended by itself: ${errors}`);
  return new Set(linesOf().map(Number));
};

/** Every append of a round that stands in the log, checked to be whole and unchanged. */
const writtenOf = async (store: EventStore, round: number): Promise<ReadonlySet<number>> => {
  const written = new Set<number>();
  const prefix = `case-${round}-`;
  for (let after = undefined, isEnd = false; !isEnd;) {
    const page = await store.readAll({ prefix, ...(after === undefined ? {} : { after }) });
    for (const { stream } of page.events) written.add(Number(stream.slice(prefix.length)));
    ({ next: after, isEnd } = page);
  }
  for (const n of written) {
    const { stream, events } = numberedAppend(round, n);
    const read = await store.readStream(stream);
    expect(read).toHaveLength(eventsPerAppend);
    for (const [index, { id, type, data, metadata }] of events.entries()) {
      expect(read[index]).toMatchObject({ id, type, revision: BigInt(index) });
      expect(Buffer.compare(read[index]?.data ?? new Uint8Array(), data)).toBe(0);
      expect(Buffer.compare(read[index]?.metadata ?? new Uint8Array(), metadata)).toBe(0);
    }
  }
  return written;
};

describe(`a process killed (SIGKILL) in the middle of group commits, ${kills} times on one ledger`, () => {
  const folder = temporaryFolder('kill');

  it(
    'loses nothing acknowledged, leaves no half append, and a repeat settles what was in flight',
    async () => {
      let acknowledged = 0;
      let unknown = 0;
      let unknownWritten = 0;
      for (let round = 1; round <= kills; round += 1) {
        const told = await appendAndKill(folder, round);
        acknowledged += told.size;
        expect(told.size).toBeGreaterThan(0);

        // First as a reader finds it, with nobody there to repair anything.
        const reader = await createSqliteEventStore({ folder, mode: 'read' });
        const before = await writtenOf(reader, round);
        await reader.close();
        expect([...told].filter((n) => !before.has(n))).toStrictEqual([]);
        expect(before.size - told.size).toBeLessThanOrEqual(2 * inFlight);

        const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
        expect(await writtenOf(store, round)).toStrictEqual(before);
        // Whatever was on its way is repeated, written or not: afterwards each stands there once.
        const highest = Math.max(...told, ...before) + inFlight;
        const unsure = Array.from({ length: highest }, (_, index) => index + 1).filter((n) => !told.has(n));
        await Promise.all(
          unsure.map(async (n) => {
            const { stream, events } = numberedAppend(round, n);
            expect(await store.append(stream, 'noStream', events)).toMatchObject({ outcome: 'appended', revision: 2n });
          }),
        );
        unknown += unsure.length;
        unknownWritten += unsure.filter((n) => before.has(n)).length;
        expect((await writtenOf(store, round)).size).toBe(highest);
        await store.close();
        await expect(store.append(`case-${round}-0`, 'noStream', numberedAppend(round, 0).events)).rejects.toThrow(
          StoreUnavailableError,
        );
      }
      report(
        `kill -9: ${kills} kills, ${acknowledged} appends (${acknowledged * eventsPerAppend} events) acknowledged, 0 lost; ` +
          `${unknown} unknown, of which ${unknownWritten} had been written`,
      );
    },
    kills * 10_000,
  );
});
