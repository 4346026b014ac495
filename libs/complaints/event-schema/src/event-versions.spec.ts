import { UnknownEventError, type Event, type Personal } from '@redress/kernel';
import * as z from 'zod';
import { decoderOf } from './decode-event';
import { heldEqual, type EventGroup } from './event-group';
import { firstVersion, newestOf, nextVersion } from './event-versions';
import { MalformedEventError } from './malformed-event.error';
import { caseText, complainantText } from './personal-field';
import { integer, text } from './scalars';
import { boxFixture as box, storedEvent } from './stored-event.fixture';

// A type that has had three shapes: first one name, then given and family name apart with a reason, then a list of names and a count.
const v1 = z.strictObject({ name: complainantText, unit: text });
const v2 = z.strictObject({
  names: z.strictObject({ all: complainantText }),
  unit: text,
  reason: caseText.exactOptional(),
});
const v3 = z.strictObject({ names: z.array(complainantText), attempts: integer, reason: caseText.exactOptional() });

type Moved = Event<'Moved', { names: readonly Personal[]; attempts: number; reason?: Personal }>;

const group: EventGroup<Moved> = heldEqual<Moved>()({
  Moved: nextVersion(
    nextVersion(firstVersion(v1), v2, ({ name, unit }) => ({ names: { all: name }, unit })),
    v3,
    ({ names, unit, ...kept }) => ({ ...kept, names: [names.all], attempts: unit.length }),
  ),
});
const decode = decoderOf<Moved>(group);

const stored = (schema: string, data: object) => storedEvent('Moved', data, schema);

const sealedAt = (pointer: string, kid: string): Personal => ({
  kind: 'sealed',
  box: box(kid),
  place: { stream: 'complaint-1', id: '00000000-0000-4000-8000-000000000001', type: 'Moved', pointer },
});

describe('versions of an event', () => {
  it('writes the newest', () => {
    const { schema, version } = newestOf(group.Moved);
    expect(schema).toBe('3');
    expect(version.schema).toBe(v3);
  });

  it('reads the newest as it is', () => {
    const data = { names: [box('k1'), box('k2')], attempts: 2, reason: box('k3') };
    expect(decode(stored('3', data)).event).toStrictEqual({
      type: 'Moved',
      data: {
        names: [sealedAt('/names/0', 'k1'), sealedAt('/names/1', 'k2')],
        attempts: 2,
        reason: sealedAt('/reason', 'k3'),
      },
    });
  });

  it('takes an older shape through each upcaster after it, and the personal values keep the place they were stored at', () => {
    expect(decode(stored('2', { names: { all: box('k1') }, unit: 'abcd', reason: box('k2') })).event).toStrictEqual({
      type: 'Moved',
      data: { names: [sealedAt('/names/all', 'k1')], attempts: 4, reason: sealedAt('/reason', 'k2') },
    });
    expect(decode(stored('1', { name: box('k1'), unit: 'abc' })).event).toStrictEqual({
      type: 'Moved',
      data: { names: [sealedAt('/name', 'k1')], attempts: 3 },
    });
  });

  it('holds each shape to its own schema', () => {
    expect(() => decode(stored('1', { names: { all: box('k1') }, unit: 'abcd' }))).toThrow(MalformedEventError);
    expect(() => decode(stored('3', { name: box('k1'), unit: 'abc' }))).toThrow(MalformedEventError);
  });

  it.each(['4', '12', '999999999'])('stops at schema %s, which is newer than this reader', (schema) => {
    expect(() => decode(stored(schema, {}))).toThrow(
      new UnknownEventError(`complaint-1/4: this reader knows no Moved with schema ${schema}`),
    );
  });

  it('does not compile where an upcaster forgets what the next shape needs', () => {
    // @ts-expect-error -- `attempts` is missing
    const forgetful = nextVersion(firstVersion(v1), v3, ({ name }) => ({ names: [name] }));
    expect(forgetful.versions).toHaveLength(2);
  });
});
