import { UnknownEventError, type EventDecoder, type Position, type Recorded, type StoredEvent } from '@redress/kernel';
import { poisonText } from './poison';

/** An event as every projection of the group is given it: decoded once, or known to be one that cannot be. */
export type DecodedEvent<E> = Readonly<{
  stored: StoredEvent;
  outcome: Readonly<{ kind: 'recorded'; recorded: Recorded<E> }> | Readonly<{ kind: 'poison'; error: string }>;
}>;

export type DecodedBatch<E> = Readonly<{
  events: readonly DecodedEvent<E>[];
  /** Where the log has been read to; undefined where the batch holds nothing at all. */
  position: Position | undefined;
  /** The batch was cut before an event that this reader does not know. What precedes it is projected, then the group stops. */
  unknown: UnknownEventError | undefined;
}>;

const decodedEvent = <E>(decode: EventDecoder<E>, stored: StoredEvent): DecodedEvent<E> => {
  try {
    return { stored, outcome: { kind: 'recorded', recorded: decode(stored) } };
  } catch (error) {
    if (error instanceof UnknownEventError) throw error;
    return { stored, outcome: { kind: 'poison', error: poisonText(error) } };
  }
};

/** `position`: to where the log was read, which may be behind the last event given. */
export const decodeBatch = <E>(
  decode: EventDecoder<E>,
  stored: readonly StoredEvent[],
  position: Position | undefined,
): DecodedBatch<E> => {
  const events: DecodedEvent<E>[] = [];
  for (const event of stored) {
    try {
      events.push(decodedEvent(decode, event));
    } catch (error) {
      if (!(error instanceof UnknownEventError)) throw error;
      const unknown = new UnknownEventError(
        `This reader is older than the log: ${event.type} at ${event.stream}/${event.revision} is not known to it (${error.message})`,
        { cause: error },
      );
      return { events, position: events.at(-1)?.stored.position, unknown };
    }
  }
  return { events, position, unknown: undefined };
};

export const recordedOf = <E>(events: readonly DecodedEvent<E>[]): readonly Recorded<E>[] =>
  events.flatMap(({ outcome }) => (outcome.kind === 'recorded' ? [outcome.recorded] : []));
