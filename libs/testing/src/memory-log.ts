import type { AppendResult, ExpectedRevision, NewEvent, Position, StoredEvent } from '@redress/kernel';

/** An event with its 0-based place in the append it came with: a repeat of a whole append is told from a repeat of a part by it. */
type Entry = Readonly<{ event: StoredEvent; place: number }>;

/** Everything that was appended, in order, and the same entries by stream. The only thing that ever happens to it is `appendTo`. */
export type MemoryLog = Readonly<{ entries: Entry[]; streams: Map<string, Entry[]> }>;

export const emptyMemoryLog = (): MemoryLog => ({ entries: [], streams: new Map() });

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const sameEvent = (stored: NewEvent, given: NewEvent): boolean =>
  stored.id === given.id &&
  stored.type === given.type &&
  sameBytes(stored.data, given.data) &&
  sameBytes(stored.metadata, given.metadata);

/** The last event of an earlier append that was exactly these events at this revision. */
const earlierAppend = (
  stream: readonly Entry[],
  firstRevision: number,
  events: readonly NewEvent[],
): StoredEvent | undefined => {
  const then = stream.slice(firstRevision, firstRevision + events.length);
  const isWhole = then[0]?.place === 0 && (stream[firstRevision + events.length]?.place ?? 0) === 0;
  const isSame = events.every((event, index) => {
    const entry = then[index];
    return entry !== undefined && sameEvent(entry.event, event);
  });
  return isWhole && isSame ? then.at(-1)?.event : undefined;
};

const answer = ({ revision, position }: StoredEvent): AppendResult => ({ outcome: 'appended', revision, position });

/** Writes all of the events or none. `positionAt` names the n-th place of the log, counted from 1. */
export const appendTo = (
  log: MemoryLog,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
  positionAt: (place: number) => Position,
): AppendResult => {
  const history = log.streams.get(stream) ?? [];
  const firstRevision = expected === 'noStream' ? 0 : Number(expected) + 1;
  if (firstRevision !== history.length) {
    const earlier = earlierAppend(history, firstRevision, events);
    if (earlier !== undefined) return answer(earlier);
    return { outcome: 'conflict', actual: history.at(-1)?.event.revision ?? 'noStream' };
  }
  const added = events.map(({ id, type, data, metadata }, place): Entry => {
    const position = positionAt(log.entries.length + place + 1);
    const revision = BigInt(firstRevision + place);
    // The bytes are copied: the caller may use its buffers again, and the log never changes.
    return { place, event: { id, type, data: data.slice(), metadata: metadata.slice(), stream, revision, position } };
  });
  log.streams.set(stream, [...history, ...added]);
  log.entries.push(...added);
  const last = added.at(-1);
  if (last === undefined) throw new Error('An append without events passed assertAppendable');
  return answer(last.event);
};
