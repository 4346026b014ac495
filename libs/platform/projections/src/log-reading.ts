import type { EventStore, Position, StoredEvent } from '@redress/kernel';
import type { TypedEvent } from './bound-projection';
import type { Lane } from './lane';
import type { ProjectorLimits } from './projector-limits';

export type LogPiece = Readonly<{ events: readonly StoredEvent[]; position: Position | undefined; isEnd: boolean }>;

export type LogSource = Readonly<{
  eventStore: Pick<EventStore, 'readAll' | 'compare'>;
  prefix: string;
  limits: ProjectorLimits;
}>;

/** Where the furthest behind of the lanes stands; undefined where one has seen nothing yet. */
export const startOf = <E extends TypedEvent>(
  compare: EventStore['compare'],
  lanes: readonly Lane<E>[],
): Position | undefined => {
  const positions = lanes.map((lane) => lane.checkpoint()?.position);
  let first = positions[0];
  for (const position of positions) {
    if (position === undefined || first === undefined) return undefined;
    if (compare(position, first) < 0) first = position;
  }
  return first;
};

const bytesOf = (events: readonly StoredEvent[]): number =>
  events.reduce((bytes, { data, metadata }) => bytes + data.length + metadata.length, 0);

/** Pages of the log joined up to `buildEventsMax` events or beyond `buildBytesMax`, or its end. */
const readPiece = async ({ eventStore, prefix, limits }: LogSource, after: Position | undefined): Promise<LogPiece> => {
  const events: StoredEvent[] = [];
  let position = after;
  let bytes = 0;
  for (;;) {
    const limit = Math.min(limits.pageEventsMax, limits.buildEventsMax - events.length);
    const page = await eventStore.readAll({ prefix, limit, ...(position && { after: position }) });
    events.push(...page.events);
    bytes += bytesOf(page.events);
    position = page.next ?? position;
    if (page.isEnd || events.length >= limits.buildEventsMax || bytes >= limits.buildBytesMax)
      return { events, position, isEnd: page.isEnd };
  }
};

const cutAt = ({ eventStore: { compare } }: LogSource, piece: LogPiece, until: Position): LogPiece => {
  if (piece.position === undefined || compare(piece.position, until) < 0) return piece;
  return { events: piece.events.filter(({ position }) => compare(position, until) <= 0), position: until, isEnd: true };
};

/** The log in pieces, from behind `after` to its end, or up to `until`. The next piece is fetched while the last is worked on. */
export async function* readPieces(
  source: LogSource,
  after: Position | undefined,
  until?: Position,
): AsyncGenerator<LogPiece, void, undefined> {
  const read = async (from: Position | undefined): Promise<LogPiece> => {
    const piece = await readPiece(source, from);
    return until === undefined ? piece : cutAt(source, piece, until);
  };
  for (let next: Promise<LogPiece> | undefined = read(after); next !== undefined;) {
    const piece: LogPiece = await next;
    next = piece.isEnd ? undefined : read(piece.position);
    // Whoever stops in the middle does not wait for it; its failure is seen where it is awaited.
    next?.catch(() => undefined);
    yield piece;
  }
}
