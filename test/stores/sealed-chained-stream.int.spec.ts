import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canonicalBytes,
  chainEvents,
  createLedgerVerifier,
  exitCodeOf,
  genesisHash,
  parseCanonicalJson,
} from '@redress/integrity';
import { readWholeStream, type DataKey, type EventStore, type JsonObject } from '@redress/kernel';
import { createEventStoreDbEventStore } from '@redress/platform/event-store-eventstoredb';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { openBox, sealValue } from '@redress/privacy';
import { createMemoryEventStore } from '@redress/testing';

/** What trips a store that parses, escapes or normalises: all of it must come back as it was. */
const texts = ['a\u2028b\u2029c', '\u{1F6B0}\u{20BB7}', 'e\u0301 is not \u00e9', '"\\\u0000\u001f', '\ufeff', ''];

const key: DataKey = { kid: 'kid-of-the-spec', key: new Uint8Array(32).fill(7) };

const metadata = (commandId: string) => ({
  schema: '1',
  tenant: 'spec',
  origin: 'live',
  occurredAt: '2026-03-02T01:00:00.000Z',
  recordedAt: '2026-03-02T01:00:00.000Z',
  actorKind: 'system',
  actorId: 'redress:spec',
  commandId,
  correlationId: commandId,
});

const draftOf = (stream: string, text: string) => {
  const id = randomUUID();
  const box = sealValue({ value: text, place: { stream, id, type: 'NoteAdded', pointer: '/text' }, key });
  // JSON.parse, since a literal would set the prototype instead of a key.
  const strange = JSON.parse('{"__proto__":{"constructor":"x"},"toString":"y"}') as JsonObject;
  return { id, type: 'NoteAdded', data: { text: box, strange, plain: text }, metadata: metadata(randomUUID()) };
};

type Opened = Readonly<{ store: EventStore; close: () => Promise<void> }>;

const url = process.env['ESDB_URL'];

const stores: readonly (readonly [string, (() => Promise<Opened>) | undefined])[] = [
  [
    'in memory',
    () => {
      const store = createMemoryEventStore();
      return Promise.resolve({ store, close: () => store.close() });
    },
  ],
  [
    'on SQLite',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'redress-chain-'));
      const writerEntry = join(
        __dirname,
        '..',
        '..',
        'dist',
        'libs',
        'composition',
        'src',
        'workers',
        'ledger-writer.worker.js',
      );
      const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
      const close = async (): Promise<void> => {
        await store.close();
        rmSync(folder, { recursive: true });
      };
      return { store, close };
    },
  ],
  [
    'on EventStoreDB',
    url === undefined
      ? undefined
      : async () => {
          const store = await createEventStoreDbEventStore({ connectionString: url, canonicalJson: canonicalBytes });
          return { store, close: () => store.close() };
        },
  ],
];

describe.each(stores)('a sealed, chained stream %s', (_name, open) => {
  const run = open === undefined ? it.skip : it;
  const title = open === undefined ? ' (did not run: ESDB_URL names no server)' : '';

  run(`is written, read back, verified and opened again${title}`, async () => {
    if (open === undefined) return;
    const { store, close } = await open();
    try {
      const stream = `spec-${randomUUID()}`;
      const drafts = texts.map((text) => draftOf(stream, text));
      const half = 3;
      const first = chainEvents({
        stream,
        next: { revision: 0n, prev: genesisHash(stream) },
        drafts: drafts.slice(0, half),
      });
      const second = chainEvents({
        stream,
        next: { revision: BigInt(half), prev: first.head },
        drafts: drafts.slice(half),
      });
      await store.append(stream, 'noStream', first.events);
      await store.append(stream, BigInt(half - 1), second.events);

      const verifier = createLedgerVerifier({ keepsBytes: store.description.keepsBytes });
      const read: string[] = [];
      for await (const stored of readWholeStream(store, stream)) {
        verifier.push(stored);
        const data = parseCanonicalJson(stored.data) as JsonObject;
        expect(JSON.stringify(data['strange'])).toBe('{"__proto__":{"constructor":"x"},"toString":"y"}');
        const place = { stream, id: stored.id, type: stored.type, pointer: '/text' };
        const opened = openBox(data['text'] as Parameters<typeof openBox>[0], place, key.key).value;
        expect(opened).toBe(data['plain']);
        read.push(opened);
      }
      expect(read).toEqual(texts);
      const report = verifier.finish();
      expect(report).toMatchObject({
        events: texts.length,
        findings: [],
        heads: new Map([[stream, { revision: 5n, eh: second.head }]]),
      });
      expect(exitCodeOf(report)).toBe(0);
    } finally {
      await close();
    }
  });
});
