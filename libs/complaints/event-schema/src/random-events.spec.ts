import { clear, type Personal, type SealedBox } from '@redress/kernel';
import fc from 'fast-check';
import * as z from 'zod';
import { decoderOf } from './decode-event';
import { encodeEvent, personalPartsOf, type Seal, type StorableEvent } from './index';
import { eventSchemas } from './event-schemas';
import { newestOf, type EventVersions } from './event-versions';
import { subjectOf } from './personal-field';
import { civilDate, hex32Bytes, instant, revision } from './scalars';
import { boxFixture, storedEvent } from './stored-event.fixture';

/** Stands in every personal text and nowhere else; JSON writes it as it is. */
const marker = 'Li Lei fell twice';

const personalValue: fc.Arbitrary<Personal> = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((more) => clear(`${more}${marker}`));

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const instants = fc
  .date({ min: new Date('0001-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const textOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (schema === revision) return fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String);
  if (schema === hex32Bytes) return hex;
  return fc.string({ unit: 'grapheme', maxLength: 8 });
};

const objectOf = (shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> => {
  const values = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, valueOf(part)]));
  const requiredKeys = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodExactOptional));
  return fc.record(values, { requiredKeys, noNullPrototype: true });
};

/** Any value that the schema allows, as the domain has it: clear where a sealed box is stored. */
const valueOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (subjectOf(schema) !== undefined) return personalValue;
  if (schema === instant) return instants;
  if (schema === civilDate) return instants.map((text) => text.slice(0, 10));
  if (schema instanceof z.ZodExactOptional) return valueOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return objectOf(schema.shape);
  if (schema instanceof z.ZodArray) return fc.array(valueOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(valueOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.maxSafeInteger();
  if (schema instanceof z.ZodString) return textOf(schema);
  throw new Error(`No values for a schema of kind ${schema._zod.def.type}`);
};

const events: fc.Arbitrary<StorableEvent> = fc.oneof(
  ...Object.entries<EventVersions<unknown>>(eventSchemas).map(([type, versions]) =>
    valueOf(newestOf(versions).version.schema).map((data) => ({ type, data }) as StorableEvent),
  ),
);

/** Boxes that say nothing of their text, which is kept beside them under the box's number. */
const strongRoom = () => {
  const texts: string[] = [];
  const pointers: string[] = [];
  const seal: Seal = (value, pointer) => {
    texts.push(value);
    pointers.push(pointer);
    return boxFixture('k', String(texts.length).padStart(64, '0'));
  };
  const open = ({ c }: SealedBox) => texts[Number(c) - 1];
  return { seal, open, pointers };
};

const decode = decoderOf<StorableEvent>(eventSchemas);
const markersIn = (value: unknown): number => JSON.stringify(value).split(marker).length - 1;

const valueAt = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], data);

/** The event with each sealed value opened again, if it says the place it stands at. */
const openedAgain = (value: unknown, open: (box: SealedBox) => string | undefined, pointer = ''): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => openedAgain(item, open, `${pointer}/${index}`));
  if ('kind' in value && value.kind === 'sealed') {
    const { box, place } = value as Extract<Personal, { kind: 'sealed' }>;
    return clear(place.pointer === pointer ? (open(box) ?? 'not to be opened') : 'at another place');
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, openedAgain(item, open, `${pointer}/${key}`)]),
  );
};

describe('any event', () => {
  it('is written without one clear word of a personal text', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { seal } = strongRoom();
        const { data } = encodeEvent(event, seal);
        expect(markersIn(event)).toBe(personalPartsOf(event).length);
        expect(markersIn(data)).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has each personal part sealed once, at a pointer that leads to its box', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { seal, open, pointers } = strongRoom();
        const { data } = encodeEvent(event, seal);
        const parts = personalPartsOf(event);
        expect(pointers).toStrictEqual(parts.map(({ pointer }) => pointer));
        expect(parts.map(({ pointer }) => open(valueAt(data, pointer) as SealedBox))).toStrictEqual(
          parts.map(({ value }) => (value.kind === 'clear' ? value.value : value.kind)),
        );
      }),
    );
  });

  it('comes back as it was, each value sealed at the place it stands at, and is written again unchanged', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { seal, open } = strongRoom();
        const { schema, data } = encodeEvent(event, seal);
        const stored = storedEvent(event.type, data, schema);
        const { event: read } = decode(stored);
        expect({ type: read.type, data: openedAgain(read.data, open) }).toStrictEqual(event);
        expect(encodeEvent(read, seal, stored)).toStrictEqual({ schema, data });
      }),
      { numRuns: 1_000 },
    );
  });
});
