import type { JsonObject, Position, Projection, Recorded } from '@redress/kernel';
import { bindProjection } from './bound-projection';
import type { DecodedEvent } from './decoded-batch';
import { foldBatch, keysOf, type Standing } from './fold-batch';

type Counted = Readonly<{ type: 'Counted' | 'Purged' | 'Ignored'; key?: string; fails?: boolean }>;

const counting: Projection<Counted, Readonly<{ n: number }>, 'n'> = {
  model: { name: 'counted', version: 1, personal: true, fields: { n: 'integer' }, indexes: [], searchable: true },
  handles: new Set(['Counted', 'Purged']),
  purgesOn: new Set(['Purged']),
  keyOf: ({ stream, event }) => event.key ?? stream,
  project: (document, { event }) => {
    if (event.fails === true) throw new TypeError('no');
    return event.type === 'Purged' ? document : { n: (document?.n ?? 0) + 1 };
  },
  fieldsOf: ({ n }) => ({ n }),
  searchTextOf: ({ n }) => `n${n}`,
};

const at = '2026-03-02T09:00:00.000Z';
const positionOf = (stream: string, revision: bigint): Position => `${stream}@${revision}` as Position;

const event = (stream: string, revision: bigint, data: Counted = { type: 'Counted' }): DecodedEvent<Counted> => {
  const stored = {
    id: '',
    type: data.type,
    data: new Uint8Array(),
    metadata: new Uint8Array(),
    stream,
    revision,
    position: positionOf(stream, revision),
  };
  const recorded: Recorded<Counted> = {
    event: data,
    stream,
    revision,
    id: '',
    occurredAt: at,
    recordedAt: at,
    origin: 'live',
    actor: { kind: 'system', id: 'test:1' },
    commandId: '',
    eh: '',
  };
  return { stored, outcome: { kind: 'recorded', recorded } };
};

const nothing: Standing = { revisions: new Map(), parked: new Map(), documents: new Map() };
const fold = (events: readonly DecodedEvent<Counted>[], standing: Partial<Standing> = {}, projection = counting) =>
  foldBatch(bindProjection(projection), events, { ...nothing, ...standing }, () => undefined, at);
const written = (n: number): JsonObject => ({ document: { n }, fields: { n }, searchText: `n${n}` });

describe('folding a batch', () => {
  it('gives each changed document once, folded to its last event, and the last revision of each stream', () => {
    const { changes, taken, stoppedBy } = fold([event('s', 0n), event('t', 0n, { type: 'Ignored' }), event('s', 1n)]);

    expect(changes).toStrictEqual({
      documents: [{ key: 's', stream: 's', revision: 1n, content: written(2) }],
      streams: new Map([
        ['s', 1n],
        ['t', 0n],
      ]),
      parked: [],
      purge: false,
    });
    expect([taken, stoppedBy]).toStrictEqual([3, undefined]);
  });

  it('goes on from what the store holds, and skips what that says it has seen', () => {
    const standing = {
      revisions: new Map([['s', 4n]]),
      documents: new Map([['s', { revision: 4n, document: { n: 5 } }]]),
    };
    const { changes } = fold([event('s', 3n), event('s', 4n), event('s', 5n), event('s', 5n)], standing);
    expect(changes.documents).toStrictEqual([{ key: 's', stream: 's', revision: 5n, content: written(6) }]);
  });

  it('skips what is in a document already, where its stream does not say so', () => {
    const documents = new Map([['s', { revision: 1n, document: { n: 2 } }]]);
    const { changes } = fold([event('s', 0n), event('s', 1n)], { documents });
    expect(changes.documents).toStrictEqual([]);
    expect(changes.streams).toStrictEqual(new Map([['s', 1n]]));
    expect(fold([event('s', 0n), event('s', 1n), event('s', 2n)], { documents }).changes.documents).toStrictEqual([
      { key: 's', stream: 's', revision: 2n, content: written(3) },
    ]);
  });

  it('stops before a gap, and gives what precedes it', () => {
    const { changes, taken, stoppedBy } = fold([event('s', 0n), event('t', 1n), event('s', 1n)]);
    expect(taken).toBe(1);
    expect(stoppedBy?.message).toBe('counted: Counted at t/1 comes after revision -1: events between are missing');
    expect(changes.documents).toStrictEqual([{ key: 's', stream: 's', revision: 0n, content: written(1) }]);
    expect(changes.streams).toStrictEqual(new Map([['s', 0n]]));
  });

  it('parks what fails and what comes behind it, but not what is ignored', () => {
    const poison: DecodedEvent<Counted> = { ...event('t', 0n), outcome: { kind: 'poison', error: 'bad bytes' } };
    const events = [
      event('s', 0n, { type: 'Counted', fails: true }),
      poison,
      event('s', 1n, { type: 'Ignored' }),
      event('s', 2n),
    ];
    const { changes } = fold(events);
    expect(
      changes.parked.map(({ stream, revision, error, position }) => [stream, revision, error, position]),
    ).toStrictEqual([
      ['s', 0n, 'TypeError: no', 's@0'],
      ['t', 0n, 'bad bytes', 't@0'],
      ['s', 2n, 'waits behind revision 0', 's@2'],
    ]);
    expect(changes.streams.get('s')).toBe(2n);
  });

  it('judges again an event that was parked by a commit that was cut short, and those before it', () => {
    const failing = event('s', 1n, { type: 'Counted', fails: true });
    const { changes } = fold([event('s', 0n), failing, event('s', 2n)], { parked: new Map([['s', 1n]]) });
    expect(changes.documents).toStrictEqual([{ key: 's', stream: 's', revision: 0n, content: written(1) }]);
    expect(changes.parked.map(({ error }) => error)).toStrictEqual(['TypeError: no', 'waits behind revision 1']);
  });

  it('parks an event whose fields are not of their declared type', () => {
    const wrong = { ...counting, fieldsOf: () => ({ n: 0.5 }) };
    const { changes } = fold([event('s', 0n)], {}, wrong);
    expect(changes.parked[0]?.error).toBe('TypeError: counted: n is not of type integer');
  });

  it('asks for a purge where a handled event wants one, and takes the document of a parked stream away', () => {
    expect(fold([event('s', 0n), event('s', 1n, { type: 'Purged' })]).changes.purge).toBe(true);
    const behind = fold([event('s', 3n, { type: 'Purged' })], {
      revisions: new Map([['s', 2n]]),
      parked: new Map([['s', 2n]]),
      documents: new Map([['s', { revision: 1n, document: { n: 2 } }]]),
    });
    expect(behind.changes.purge).toBe(true);
    expect(behind.changes.documents).toStrictEqual([{ key: 's', stream: 's', revision: 1n }]);
    expect(behind.changes.parked).toHaveLength(1);
  });

  it('loads the documents of what it handles, and leaves out a key that cannot be told', () => {
    const projection = bindProjection({
      ...counting,
      keyOf: (recorded: Recorded<Counted>) => {
        if (recorded.event.fails === true) throw new Error('no key');
        return counting.keyOf(recorded);
      },
    });
    const events = [
      event('s', 0n),
      event('s', 1n),
      event('t', 0n, { type: 'Ignored' }),
      event('u', 0n, { type: 'Counted', fails: true }),
    ];
    expect(keysOf(projection, events)).toStrictEqual(['s']);
  });
});
