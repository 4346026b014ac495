import {
  ledgerStream,
  nameLedger,
  openLedger,
  readLedgerIdentity,
  type WritingPorts,
} from '@redress/complaints/application';
import { decodeMetadata } from '@redress/complaints/event-schema';
import { sampleZone } from '@redress/complaints/sample';
import {
  openEventStore,
  openKeys,
  performActs,
  sampleBeginning,
  sampleSeries,
  withClosers,
} from '@redress/composition';
import {
  instantOf,
  KeyRingMissingError,
  millisecondsOf,
  type Actor,
  type EventStore,
  type Instant,
} from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import type { ServiceParts } from '../ledger-service';
import type { SetUpChoice } from './set-up-desk';

type Sample = Extract<SetUpChoice, { kind: 'sample' }>;

export type SampleListener = Readonly<{
  /** Cases filed so far. */
  onFiled: (cases: number) => void;
  signal: AbortSignal;
}>;

const setUpActor: Actor = { kind: 'system', id: 'redress:set-up' };
const hourMilliseconds = 3_600_000;

/** The last full hour: the sample's people have worked until just now. */
const untilOf = (now: Instant): Instant =>
  instantOf(Math.floor(millisecondsOf(now) / hourMilliseconds) * hourMilliseconds);

/** When a sample that was begun before begins: its ledger was opened then. So one that was cut short goes on as the same city. */
const begunAt = async (eventStore: Pick<EventStore, 'readStream'>): Promise<Instant | undefined> => {
  const [opened] = await eventStore.readStream(ledgerStream, { limit: 1 });
  return opened === undefined ? undefined : decodeMetadata(opened.metadata, opened).recordedAt;
};

/**
 * Makes a sample ledger, or finishes one: the same cases as `redress sample` makes, filed through the ordinary commands. Everything is closed when it returns.
 * @throws FolderLockedError, LedgerMismatchError, KeyRingMissingError, StoreUnavailableError
 */
export const makeSample = (
  settings: Settings,
  { name, cases, seed }: Sample,
  { clock, ids, chance, log }: Pick<ServiceParts, 'clock' | 'ids' | 'chance' | 'log'>,
  { onFiled, signal }: SampleListener,
): Promise<void> =>
  withClosers(async (closers) => {
    const { eventStore } = await openEventStore(settings, 'write');
    closers.add(() => eventStore.close());
    const found = await readLedgerIdentity(eventStore);
    const keys = await openKeys(settings, 'write', found === undefined);
    if (keys.kind === 'missing') throw new KeyRingMissingError(keys.problem);
    const { keyRing } = keys;
    closers.add(() => keyRing.close());
    const from = (await begunAt(eventStore)) ?? sampleBeginning(cases, untilOf(clock.now()));
    const inItsTime = { eventStore, keyRing, clock: { now: () => from }, ids };
    const ledger = await openLedger(inItsTime, { zone: sampleZone, sample: true });
    const ports: WritingPorts = { ...inItsTime, ledger };
    await performActs(ports, sampleSeries({ cases, seed, from }), {
      chance,
      signal,
      onProgress: ({ filed }) => onFiled(filed),
      onRefusal: ({ caseNumber, step }, { rejection }) =>
        log.warn('an act of the sample was refused', { caseNumber, step, code: rejection.code }),
    });
    if (name !== undefined) await nameLedger({ ...ports, clock }, setUpActor, name);
  });
