import {
  eventTypePattern,
  streamNamePattern,
  uuidPattern,
  type EventMetadata,
  type StoredEvent,
} from '@redress/kernel';
import { eventHash } from '../event-chain';
import { readMetadata } from '../event-metadata';
import { shown } from './finding';
import type { Broken } from './read-data';

/** An event as the verifier takes it: where it stands in the store's log is told apart. */
export type PlacedEvent = Omit<StoredEvent, 'position'>;

/** What an event says of itself. `eh` is computed; `broken` is the first rule that it breaks by itself. */
export type EventReading =
  | Readonly<{ metadata: EventMetadata; eh: string; broken: Broken | undefined }>
  | Readonly<{ metadata: undefined; broken: Broken }>;

const formBroken = ({ stream, id, type }: PlacedEvent): Broken | undefined => {
  if (!streamNamePattern.test(stream))
    return { rule: 'stream-malformed', expected: 'a category, a dash and an id', found: shown(stream) };
  if (!uuidPattern.test(id)) return { rule: 'id-malformed', expected: 'a lower-case UUID', found: shown(id) };
  if (!eventTypePattern.test(type)) return { rule: 'type-malformed', expected: 'PascalCase', found: shown(type) };
  return undefined;
};

/** Its names, its metadata and its own hash; its data and its neighbours are looked at by others. */
export const readEvent = (event: PlacedEvent): EventReading => {
  const { stream, revision, id, type } = event;
  const form = formBroken(event);
  const read = readMetadata(event.metadata);
  if ('fault' in read) return { metadata: undefined, broken: form ?? read.fault };
  const { metadata } = read;
  const eh = eventHash({ stream, revision: String(revision), id, type }, metadata);
  const hashBroken: Broken | undefined =
    eh === metadata.eh ? undefined : { rule: 'event-hash', expected: metadata.eh, found: eh };
  return { metadata, eh, broken: form ?? hashBroken };
};
