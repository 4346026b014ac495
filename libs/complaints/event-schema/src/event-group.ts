import type { Event } from '@redress/kernel';
import type { EventVersions } from './event-versions';
import type { Plain, Same } from './meant';

export type DataOf<E extends Event<string, unknown>, T extends E['type']> = Extract<E, { type: T }>['data'];

/** The versions of every event type of a union, none missing and none besides. */
export type EventGroup<E extends Event<string, unknown>> = Readonly<{
  [T in E['type']]: EventVersions<DataOf<E, T>>;
}>;

/** Stands where the newest schema of a type does not mean what the domain's type says; no value fits it. */
type Drifted<T, Stored, Domain> = Readonly<{ drifted: T; stored: Stored; domain: Domain }>;

type Held<E extends Event<string, unknown>, S> = {
  readonly [T in keyof S]: T extends E['type']
    ? S[T] extends EventVersions<infer D>
      ? Same<Plain<D>, Plain<DataOf<E, T>>> extends true
        ? S[T]
        : Drifted<T, Plain<D>, Plain<DataOf<E, T>>>
      : never
    : never;
};

/** The compiler holds the newest schema of each event and the domain's type equal, in both directions: a drift does not compile. */
export const heldEqual =
  <E extends Event<string, unknown>>() =>
  <S extends Readonly<Record<E['type'], EventVersions<unknown>>>>(schemas: S & Held<E, S>): S =>
    schemas;
