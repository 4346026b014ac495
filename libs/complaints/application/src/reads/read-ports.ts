import type { Clock, EventStore, KeyRing, ReadStore } from '@redress/kernel';
import type { CaseHistories } from './case-histories';
import type { AccessRecorder } from '../access/access-recorder';

/** What it takes to answer people. Cases come from the read models, past states and proofs from the log; what is refused is recorded. */
export type ReadPorts = Readonly<{
  readStore: ReadStore;
  eventStore: EventStore;
  histories: CaseHistories;
  keyRing: KeyRing;
  clock: Clock;
  accessRecorder: AccessRecorder;
}>;
