import { assertNever, type JsonObject, type Personal, type SealedBox, type SealedPlace } from '@redress/kernel';
import { versionsOf, type StorableEvent } from './event-schemas';
import { newestOf } from './event-versions';
import { mapPersonal } from './map-personal';
import type { PersonalSubject } from './personal-field';

/** One personal value of an event; `pointer` is RFC 6901, into its data. */
export type PersonalPart = Readonly<{ pointer: string; subject: PersonalSubject; value: Personal }>;

/** Seals a clear value for its place: the event's stream, id and type, and this pointer. */
export type Seal = (value: string, pointer: string, subject: PersonalSubject) => SealedBox;

/** Data as they are stored, and the schema number that goes with them into the metadata. */
export type EncodedEvent = Readonly<{ schema: string; data: JsonObject }>;

/** An event that cannot be stored was decided on: a bug. The message holds no personal text. */
export class EventEncodingError extends Error {
  override readonly name = 'EventEncodingError';
}

const kinds: Readonly<Record<Personal['kind'], true>> = { clear: true, sealed: true, erased: true };

const isPersonal = (value: unknown): value is Personal =>
  typeof value === 'object' && value !== null && 'kind' in value && Object.hasOwn(kinds, String(value.kind));

type VisitPart = (part: PersonalPart) => unknown;

/** @throws EventEncodingError where the compiler was deceived and something else stands at a personal place. */
const mapParts = ({ type, data }: StorableEvent, visit: VisitPart): unknown =>
  mapPersonal(newestOf(versionsOf(type)).version.personal, data, (value, pointer, subject) => {
    if (!isPersonal(value)) throw new EventEncodingError(`${type} ${pointer} holds no personal value`);
    return visit({ pointer, subject, value });
  });

/** The personal values of an event in any of their three kinds, in the schema's order, so that keys can be fetched before sealing or opening. */
export const personalPartsOf = (event: StorableEvent): readonly PersonalPart[] => {
  const parts: PersonalPart[] = [];
  mapParts(event, (part) => {
    parts.push(part);
    return part.value;
  });
  return parts;
};

/** What stands in place of a person's text where an event is told and not stored. */
const textMark = { personal: true } as const;

/** The data of an event with a mark in place of each personal value. */
export const withoutPersonalText = (event: StorableEvent): JsonObject => mapParts(event, () => textMark) as JsonObject;

const isSamePlace = (a: SealedPlace, b: SealedPlace): boolean =>
  a.stream === b.stream && a.id === b.id && a.type === b.type && a.pointer === b.pointer;

/** Where an event that has been stored stands. */
export type StoredAt = Readonly<{ stream: string; id: string }>;

const boxOf = (type: string, { pointer, subject, value }: PersonalPart, seal: Seal, at?: StoredAt): SealedBox => {
  switch (value.kind) {
    case 'clear':
      return seal(value.value, pointer, subject);
    case 'sealed':
      if (at === undefined || !isSamePlace(value.place, { stream: at.stream, id: at.id, type, pointer }))
        throw new EventEncodingError(`${type} ${pointer} was sealed at another place`);
      return value.box;
    case 'erased':
      throw new EventEncodingError(`${type} ${pointer} is erased`);
    default:
      return assertNever(value);
  }
};

/**
 * From an event to the newest stored shape of it, every clear value sealed at its pointer, the result checked before it leaves.
 *
 * A box opens at its own place only. `at` is the place of an event that has been stored: its own boxes are written again as they are. A new event
 * has no place yet, and a sealed value in it, taken from an older event, is a bug.
 * @throws EventEncodingError
 */
export const encodeEvent = (event: StorableEvent, seal: Seal, at?: StoredAt): EncodedEvent => {
  const { schema, version } = newestOf(versionsOf(event.type));
  const parsed = version.parse(mapParts(event, (part) => boxOf(event.type, part, seal, at)));
  if ('problem' in parsed) throw new EventEncodingError(`${event.type} schema ${schema}: ${parsed.problem}`);
  return { schema, data: parsed.data };
};
