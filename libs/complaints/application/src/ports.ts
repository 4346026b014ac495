import type { Clock, EventStore, IdSource, KeyRing } from '@redress/kernel';

/** What the application works on. Without a key ring everything is readable but personal text, and every command is refused. */
export type ApplicationPorts = Readonly<{
  eventStore: EventStore;
  keyRing: KeyRing | undefined;
  clock: Clock;
  ids: IdSource;
}>;
