import type { DatabaseSync } from 'node:sqlite';
import { CorruptLedgerError } from '@redress/kernel';
import type { AppendAnswer, AppendRequest } from './writer-protocol';

type Answered = Exclude<AppendAnswer, { outcome: 'failed' }>;

export type AppendStatements = Readonly<{
  /** The place of the last event of the log, 0 where there is none. */
  lastPlace: () => number;
  /** Inside a transaction: writes the events after `lastPlace`, or says why not, or recognises the append as one already made. */
  append: (request: AppendRequest, lastPlace: number) => Answered;
}>;

/** The bytes of each event of a request, in turn, as views into its one buffer. */
const unpacked = ({ bytes, events }: AppendRequest) => {
  let offset = 0;
  const next = (length: number) => bytes.subarray(offset, (offset += length));
  return events.map(({ id, type, dataBytes, metadataBytes }) => ({
    id,
    type,
    data: next(dataBytes),
    metadata: next(metadataBytes),
  }));
};

const isSame = (stored: unknown, given: Uint8Array): boolean =>
  stored instanceof Uint8Array && Buffer.compare(stored, given) === 0;

export const appendStatements = (connection: DatabaseSync): AppendStatements => {
  const selectLast = connection.prepare('SELECT coalesce(max(position), 0) AS place FROM events');
  const selectRevision = connection.prepare(
    'SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1',
  );
  const selectFrom = connection.prepare(
    'SELECT position, id, type, data, metadata, place FROM events WHERE stream = ? AND revision > ? ORDER BY revision LIMIT ?',
  );
  const insert = connection.prepare(
    'INSERT INTO events (position, stream, revision, id, type, data, metadata, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );

  /** The position of the last event of an earlier append of exactly these bytes after this revision. */
  const placeOfRepeat = (request: AppendRequest): number | undefined => {
    const events = unpacked(request);
    // One row more: an append that went on is not this one.
    const rows = selectFrom.all(request.stream, request.expectedRevision, events.length + 1);
    const isSameEvents = events.every((event, index) => {
      const row = rows[index];
      const { id, type, place, data, metadata } = row ?? {};
      return (
        id === event.id &&
        type === event.type &&
        place === index &&
        isSame(data, event.data) &&
        isSame(metadata, event.metadata)
      );
    });
    const endsThere = (rows[events.length]?.['place'] ?? 0) === 0;
    const last = rows[events.length - 1]?.['position'];
    return isSameEvents && endsThere && typeof last === 'number' ? last : undefined;
  };

  return {
    lastPlace: () => {
      const place = selectLast.get()?.['place'];
      if (typeof place !== 'number') throw new CorruptLedgerError('The last position of the log is no number');
      return place;
    },
    append: (request, lastPlace) => {
      const { n, stream, expectedRevision } = request;
      const actual = selectRevision.get(stream)?.['revision'] ?? -1;
      if (typeof actual !== 'number') throw new CorruptLedgerError(`The last revision of ${stream} is no number`);
      if (actual !== expectedRevision) {
        const place = actual > expectedRevision ? placeOfRepeat(request) : undefined;
        if (place === undefined) return { n, outcome: 'conflict', actualRevision: actual };
        return { n, outcome: 'appended', revision: expectedRevision + request.events.length, place };
      }
      const events = unpacked(request);
      for (const [index, { id, type, data, metadata }] of events.entries())
        insert.run(lastPlace + index + 1, stream, expectedRevision + index + 1, id, type, data, metadata, index);
      return {
        n,
        outcome: 'appended',
        revision: expectedRevision + events.length,
        place: lastPlace + events.length,
      };
    },
  };
};
