import { UnknownEventError, type StoredEvent } from '@redress/kernel';
import fc from 'fast-check';
import {
  decodeAccessLogEvent,
  decodeComplaintEvent,
  decodeLedgerEvent,
  decodePolicyEvent,
  MalformedEventError,
  schemaNumbers,
} from './index';
import { boxFixture, bytesOf, metadataFixture as metadata, storedEvent } from './stored-event.fixture';

const box = boxFixture('k1');
const note = storedEvent('NoteAdded', { text: box });

describe('reading an event', () => {
  it('gives what was meant, with what the log knows about it', () => {
    expect(decodeComplaintEvent(note)).toStrictEqual({
      event: {
        type: 'NoteAdded',
        data: {
          text: {
            kind: 'sealed',
            box,
            place: { stream: 'complaint-1', id: note.id, type: 'NoteAdded', pointer: '/text' },
          },
        },
      },
      stream: 'complaint-1',
      revision: 4n,
      id: note.id,
      occurredAt: '2026-03-01T16:00:00.000Z',
      recordedAt: '2026-03-02T01:30:00.000Z',
      origin: 'late',
      actor: { kind: 'user', id: 'local:u1' },
      commandId: '00000000-0000-4000-8000-000000000002',
      eh: 'c'.repeat(64),
    });
  });

  it('gives role, unit, principal and policy where they are stated', () => {
    const stated = {
      ...metadata,
      actorRole: 'specialist',
      actorUnit: 'unit-1',
      onBehalfOf: 'local:u2',
      policy: 'hotline@1',
    };
    const { actor, policy } = decodeComplaintEvent({ ...note, metadata: bytesOf(stated) });
    expect(actor).toStrictEqual({
      kind: 'user',
      id: 'local:u1',
      role: 'specialist',
      unit: 'unit-1',
      onBehalfOf: 'local:u2',
    });
    expect(policy).toBe('hotline@1');
  });

  it.each(['ComplaintTeleported', 'LedgerOpened', 'Object', 'ToString'])(
    'stops at a %s, which it does not know',
    (type) => {
      expect(() => decodeComplaintEvent({ ...note, type })).toThrow(
        new UnknownEventError(`complaint-1/4: this reader knows no ${type} with schema 1`),
      );
    },
  );

  it.each(['2', '10'])('stops at schema %s, which is newer than it', (schema) => {
    expect(() => decodeComplaintEvent({ ...note, metadata: bytesOf({ ...metadata, schema }) })).toThrow(
      new UnknownEventError(`complaint-1/4: this reader knows no NoteAdded with schema ${schema}`),
    );
  });

  it('stops there before it looks at the data, which may have any shape', () => {
    expect(() => decodeComplaintEvent({ ...note, type: 'Later', data: new Uint8Array(3) })).toThrow(UnknownEventError);
  });

  it.each(['noteAdded', '', '__proto__', 'constructor', 'Note Added', 'Li Lei'])(
    'refuses %j, which is no type',
    (type) => {
      expect(() => decodeComplaintEvent({ ...note, type })).toThrow(
        new MalformedEventError('complaint-1/4: the type is no name'),
      );
    },
  );

  const at = 'complaint-1/4 NoteAdded: data';

  it.each([
    ['blanked', new Uint8Array(60).fill(0xff), `${at} blank`],
    ['absent', new Uint8Array(0), `${at} blank`],
    ['cut short', note.data.slice(0, -1), `${at} no JSON in UTF-8`],
    ['no UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), `${at} no JSON in UTF-8`],
    ['led by a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...note.data), `${at} no JSON in UTF-8`],
    ['followed by more', Uint8Array.of(...note.data, 0x7b), `${at} no JSON in UTF-8`],
    ['null', bytesOf(null), `${at} invalid_type`],
    ['a list', bytesOf([{ text: box }]), `${at} invalid_type`],
    [
      'of two kinds of fault',
      bytesOf({ text: { ...box, c: 'x' }, zone: 1 }),
      `${at}/text/c invalid_format, data/zone invalid_type`,
    ],
  ])('parks an event whose data are %s', (_, data, message) => {
    expect(() => decodeComplaintEvent({ ...note, data })).toThrow(new MalformedEventError(message));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', 'zzz'])(
    'refuses the key %s at every depth, and no prototype is changed',
    (key) => {
      const poisoned = { text: box, assumed: ['zone'] };
      const whole = JSON.stringify(poisoned);
      const places = [...whole.matchAll(/\{/g)].map(({ index }) => index + 1);
      expect(places).toHaveLength(3);
      for (const place of places) {
        const text = `${whole.slice(0, place)}${JSON.stringify(key)}:{"polluted":true},${whole.slice(place)}`;
        const data = new TextEncoder().encode(text);
        expect(() => decodeComplaintEvent({ ...note, data })).toThrow(/unrecognized_keys$/);
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it('reads the streams that are no cases', () => {
    const opened = { ledgerId: 'l', format: '1', zone: 'Asia/Shanghai', sample: false, instanceCheck: 'd'.repeat(64) };
    const root = { ...note, stream: 'ledger-root', type: 'LedgerOpened', data: bytesOf(opened) };
    expect(decodeLedgerEvent(root).event).toStrictEqual({ type: 'LedgerOpened', data: opened });
    expect(() => decodePolicyEvent(root)).toThrow(UnknownEventError);
    const search = { ...note, type: 'SearchRun', data: bytesOf({ termMac: 'e'.repeat(64), purpose: box }) };
    expect(decodeAccessLogEvent(search).event.type).toBe('SearchRun');
  });
});

describe('garbage', () => {
  const decoders = [decodeComplaintEvent, decodeLedgerEvent, decodePolicyEvent, decodeAccessLogEvent];
  const types = fc.oneof(fc.constantFrom(...schemaNumbers.keys()), fc.string());
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc.json({ maxDepth: 4 }).map((text) => new TextEncoder().encode(text)),
    fc.nat(300).map((length) => new Uint8Array(length).fill(0xff)),
  );

  const isNamed = (error: unknown): boolean =>
    error instanceof MalformedEventError || error instanceof UnknownEventError;
  const outcomesOf = (stored: StoredEvent): readonly string[] =>
    decoders.map((decode) => {
      try {
        decode(stored);
        return 'passed';
      } catch (error) {
        return isNamed(error) ? 'refused' : String(error);
      }
    });
  const allRefused = decoders.map(() => 'refused');

  it('as data never passes, and meets only the two named errors', () => {
    fc.assert(
      fc.property(types, bytes, (type, data) => {
        expect(outcomesOf({ ...note, type, data })).toStrictEqual(allRefused);
      }),
      { numRuns: 500 },
    );
  });

  it('as metadata never passes, and meets only the two named errors', () => {
    fc.assert(
      fc.property(types, bytes, (type, garbage) => {
        expect(outcomesOf({ ...note, type, metadata: garbage })).toStrictEqual(allRefused);
      }),
      { numRuns: 500 },
    );
  });

  it('in one bit of data or metadata is never read as something that throws anything else', () => {
    const part = fc.constantFrom('data' as const, 'metadata' as const);
    fc.assert(
      fc.property(part, fc.nat(), (name, bit) => {
        const flipped = Uint8Array.from(note[name]);
        const place = bit % (flipped.length * 8);
        flipped[place >> 3] = (flipped[place >> 3] ?? 0) ^ (1 << (place & 7));
        const [outcome] = outcomesOf({ ...note, [name]: flipped });
        // A changed letter of an opaque value still parses: telling it from the true one is the chain's work.
        expect(['passed', 'refused']).toContain(outcome);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never quoted in the refusal', () => {
    const marker = 'Li Lei fell twice';
    const wrapped = fc
      .tuple(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('text', marker, 'zone', 'assumed', '$sealed'))
      .map(([value, key]) => bytesOf({ [key]: [marker, { [marker]: value }] }));
    const broken = fc
      .nat(30)
      .map((length) => new TextEncoder().encode(JSON.stringify({ text: marker }).slice(0, length)));
    fc.assert(
      fc.property(fc.oneof(wrapped, broken), fc.constantFrom('data', 'metadata'), (garbage, part) => {
        const decode = () => decodeComplaintEvent({ ...note, [part]: garbage });
        expect(decode).toThrow(MalformedEventError);
        expect(decode).not.toThrow(/Li Lei|fell/);
      }),
    );
  });
});
