import { createHash } from 'node:crypto';
import { encodeEvent, personalPartsOf, schemaNumbers } from '@redress/complaints/event-schema';
import { dataHash, eventHash, genesisHash } from '@redress/integrity';
import { openBox } from '@redress/privacy';
import { goldenEvents, goldenFilePattern, readGolden } from './read-golden-events';

const neverSeal = (): never => {
  throw new Error('Nothing was to be sealed');
};

const filesByName = goldenEvents.map((golden) => [golden.file, golden] as const);

describe('the golden events', () => {
  it('show every shape of every event type, and none that was never released', () => {
    const shown = new Set(goldenEvents.map(({ file }) => /^\w+\.v\d+/.exec(file)?.[0]));
    const released = [...schemaNumbers].flatMap(([type, newest]) =>
      Array.from({ length: newest }, (_, index) => `${type}.v${index + 1}`),
    );
    expect([...shown].toSorted()).toStrictEqual(released.toSorted());
  });

  it('are named after what they hold', () => {
    for (const { file, type, metadata } of goldenEvents)
      expect(goldenFilePattern.exec(file)?.groups).toMatchObject({ type, schema: metadata.schema });
  });

  it.each(filesByName)('%s is read', (_, golden) => {
    const { event, stream, revision, id, eh, occurredAt, recordedAt, commandId } = readGolden(golden);
    expect(event.type).toBe(golden.type);
    expect({ stream, revision: String(revision), id }).toStrictEqual({
      stream: golden.stream,
      revision: golden.revision,
      id: golden.id,
    });
    expect(golden.metadata).toMatchObject({ eh, occurredAt, recordedAt, commandId });
  });

  it.each(filesByName.filter(([, { type, metadata }]) => metadata.schema === String(schemaNumbers.get(type))))(
    '%s is written again as it was stored',
    (_, golden) => {
      const { schema, data } = encodeEvent(readGolden(golden).event, neverSeal, golden);
      expect({ schema, data }).toStrictEqual({ schema: golden.metadata.schema, data: golden.data });
    },
  );
});

describe('the golden streams', () => {
  const streams = [...Map.groupBy(goldenEvents, ({ stream }) => stream)].map(
    ([stream, events]) => [stream, events.toSorted((a, b) => Number(a.revision) - Number(b.revision))] as const,
  );

  it.each(streams)('%s holds as a chain', (stream, events) => {
    let prev = genesisHash(stream);
    events.forEach(({ revision, id, type, data, metadata }, index) => {
      const { eh, ...hashed } = metadata;
      expect([revision, hashed.prev, hashed.dh]).toStrictEqual([String(index), prev, dataHash(data)]);
      expect(eventHash({ stream, revision, id, type }, hashed)).toBe(eh);
      prev = eh;
    });
  });

  // Their keys are nobody's secret: the SHA-256 of the key id.
  const keyOf = (kid: string): Uint8Array => createHash('sha256').update(kid).digest();

  it('open at the places they were sealed at, each in the key of its subject', () => {
    const opened = goldenEvents.flatMap((golden) =>
      personalPartsOf(readGolden(golden).event).map(({ value, subject }) => {
        if (value.kind !== 'sealed') throw new Error(`${golden.file} holds a value that is not sealed`);
        const { kid } = value.box.$sealed;
        return { kid, subject, text: openBox(value.box, value.place, keyOf(kid)).value };
      }),
    );
    expect(opened.length).toBeGreaterThan(40);
    expect(opened.map(({ kid }) => kid)).toStrictEqual(opened.map(({ subject }) => `kid-${subject}`));
    expect(opened.map(({ text }) => text)).toContain('李雷');
  });
});
