import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { openLedger, verifyLedger } from '@redress/complaints/application';
import { chainEvents, exitCodeOf, genesisHash, type VerificationReport } from '@redress/integrity';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { sealValue } from '@redress/privacy';
import { createMemoryKeyRing, fixedClock, sequenceId, sequenceIds } from '@redress/testing';

const stream = 'complaint-small';
const at = '2026-03-02T01:00:00.000Z';
const key = { kid: 'kid-1', key: new Uint8Array(32).fill(7) };

const draft = (n: number) => {
  const id = sequenceId(n, 9);
  const text = sealValue({
    value: 'a\u2028\u{1F6B0}',
    place: { stream, id, type: 'NoteAdded', pointer: '/text' },
    key,
  });
  const metadata = {
    ...{ schema: '1', tenant: 'every-bit', origin: 'live', occurredAt: at, recordedAt: at },
    ...{ actorKind: 'system', actorId: 'redress:spec', commandId: id, correlationId: id },
  };
  return { id, type: 'NoteAdded', data: { text }, metadata };
};

type Column = 'position' | 'stream' | 'revision' | 'id' | 'type' | 'data' | 'metadata';
const columns: readonly Column[] = ['position', 'stream', 'revision', 'id', 'type', 'data', 'metadata'];

/** The value with one bit turned over, as it is bound; texts are turned over in their bytes, whatever that makes of them. */
const flipped = (value: unknown, bit: number): SQLInputValue => {
  if (typeof value === 'bigint') return BigInt.asIntN(64, value ^ (1n << BigInt(bit)));
  const bytes = Buffer.from(typeof value === 'string' ? value : (value as Uint8Array));
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes;
};

const bitsOf = (value: unknown): number =>
  typeof value === 'bigint' ? 64 : Buffer.from(typeof value === 'string' ? value : (value as Uint8Array)).length * 8;

/**
 * Tampered, and the first finding names the event. Where an event was moved in the log or in its stream, or to another stream, the truth is that it is missing
 * from where it was: then the finding names the place that does not follow.
 */
const isNamed = (report: VerificationReport, revision: string, column: Column): boolean => {
  const [first] = report.findings;
  if (exitCodeOf(report) !== 1 || first === undefined) return false;
  const isMoved = column === 'position' || column === 'revision' || column === 'stream';
  return isMoved ? first.expected !== first.found : String(first.revision) === revision;
};

describe('every bit of what is stored of an event', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-bits-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is missed when it is turned over, and the event is named', async () => {
    const writerEntry = path.resolve(__dirname, '../../dist/libs/composition/src/workers/ledger-writer.worker.js');
    const written = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
    const ports = { eventStore: written, keyRing: createMemoryKeyRing(), clock: fixedClock(at), ids: sequenceIds(1) };
    await openLedger(ports, { ledgerId: 'every-bit' });
    const { events } = chainEvents({
      stream,
      next: { revision: 0n, prev: genesisHash(stream) },
      drafts: [1, 2].map(draft),
    });
    await written.append(stream, 'noStream', events);
    await written.close();

    // What an intruder with the file does: no trigger, no check in his way but the file's own uniqueness.
    const file = new DatabaseSync(path.join(folder, 'ledger.db'), { readBigInts: true });
    for (const row of file.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all())
      file.exec(`DROP TRIGGER "${String(row['name'])}"`);
    file.exec('PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON');
    const store = await createSqliteEventStore({ folder, mode: 'read' });
    const verify = (): Promise<VerificationReport> =>
      verifyLedger({ eventStore: store, salvage: store.salvage }, { scope: 'all' });
    expect(exitCodeOf(await verify())).toBe(0);

    const rows = file.prepare(`SELECT rowid AS place, ${columns.join(', ')} FROM events ORDER BY position`).all();
    let turned = 0;
    const prevented: string[] = [];
    const missed: string[] = [];
    for (const row of rows)
      for (const column of columns) {
        const isText = typeof row[column] === 'string';
        const set = file.prepare(
          `UPDATE events SET ${column} = ${isText ? 'CAST(? AS TEXT)' : '?'} WHERE position = ?`,
        );
        for (let bit = 0; bit < bitsOf(row[column]); bit += 1) {
          const name = `${String(row['stream'])}/${String(row['revision'])} ${column} bit ${bit}`;
          const value = flipped(row[column], bit);
          const position = row['position'] as bigint;
          try {
            set.run(value, position);
          } catch {
            prevented.push(name);
            continue;
          }
          turned += 1;
          const report = await verify();
          if (!isNamed(report, String(row['revision']), column)) missed.push(name);
          const back: SQLInputValue = isText ? Buffer.from(String(row[column])) : (row[column] as SQLInputValue);
          set.run(back, column === 'position' ? value : position);
        }
      }
    await store.close();
    file.close();
    console.log(`every bit: ${turned} turned over, ${prevented.length} that the file's own uniqueness refuses`);
    expect(missed).toEqual([]);
    expect(turned).toBeGreaterThan(10_000);
    // Only a place that another event holds already can be refused.
    expect(prevented.every((name) => / (position|revision) bit/.test(name))).toBe(true);
  }, 120_000);
});
