import {
  assertPackUnchanged,
  assertSameLedger,
  createCaseWriter,
  destroyAgain,
  openLedger,
  readLedgerIdentity,
  type CaseWriter,
  type LedgerIdentity,
  type LedgerSettings,
  type LogSource,
  type WritingPorts,
} from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import {
  openEventStore,
  openKeys,
  openReadModels,
  startProjector,
  type Closers,
  type ProjectorThread,
  type ReportIncident,
} from '@redress/composition';
import type { Clock, IdSource, ReadStore, RequestLog } from '@redress/kernel';
import { KeyRingMissingError } from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import type { ServiceLog } from '@redress/platform/telemetry';
import { missingKeyRing } from './missing-key-ring';

/** A ledger that a service holds: open for writing, its read models being kept in step. */
export type LedgerRuntime = Readonly<{
  ledger: LedgerIdentity;
  ports: WritingPorts;
  writer: CaseWriter;
  readStore: ReadStore;
  requestLog: RequestLog;
  projector: ProjectorThread;
  /** The log as it is verified: what is torn in it is stepped over. */
  source: LogSource;
  /** Events of the whole log; undefined where the store cannot say. */
  eventsInAll: () => Promise<number | undefined>;
  /** Wraps every key under a new master key. @throws KeyRingMissingError */
  rotateKeys: () => Promise<Readonly<{ masterKeyId: string }>>;
  /** Why there are no keys: the service only reads. Absent where there are. */
  keysMissing?: string;
}>;

export type RuntimeParts = Readonly<{
  clock: Clock;
  ids: IdSource;
  chance: () => number;
  log: ServiceLog;
  /** Told of everything that a log elsewhere had to try again. */
  onIncident: ReportIncident;
}>;

/** How long the keys that the log names as destroyed may wait for the read models that list them. */
const catchUpMillisecondsMax = 600_000;

/** Finishes, once the read models have caught up, each destruction that a crash cut short. The service answers meanwhile. */
const finishDestructions = async (
  { ports, readStore, projector }: Pick<LedgerRuntime, 'ports' | 'readStore' | 'projector'>,
  log: ServiceLog,
): Promise<void> => {
  const head = await ports.eventStore.head();
  if (head === undefined) return;
  if ((await projector.caughtUp(head, catchUpMillisecondsMax)) === 'reached')
    await destroyAgain(ports.keyRing, readStore);
  else log.warn('the read models did not catch up: destructions of keys are finished at the next start');
};

/** The ledger as it says it is, or a new one. Without keys none is begun: what was sealed in it could never be opened. */
const ledgerOf = async (
  ports: Pick<WritingPorts, 'eventStore' | 'keyRing' | 'clock' | 'ids'>,
  {
    found,
    asked,
    keysMissing,
  }: Readonly<{ found: LedgerIdentity | undefined; asked: LedgerSettings; keysMissing: string | undefined }>,
): Promise<LedgerIdentity> => {
  if (keysMissing === undefined) return openLedger(ports, asked);
  if (found === undefined) throw new KeyRingMissingError(keysMissing);
  return assertSameLedger(found, asked, undefined);
};

/**
 * Opens the ledger that the settings name, or begins it. Where its keys are missing it is open for reading, and every command is refused (ledger-format,
 * Sealed fields). Everything that was opened is handed to `closers`.
 * @throws FolderLockedError, CorruptLedgerError, LedgerMismatchError, PolicyChangedError, StoreUnavailableError, KeyRingMissingError
 */
export const openRuntime = async (
  settings: Settings,
  { clock, ids, chance, log, onIncident }: RuntimeParts,
  closers: Closers,
): Promise<LedgerRuntime> => {
  const { eventStore, requestLog, embedded } = await openEventStore(settings, 'write', onIncident);
  if (requestLog === undefined) throw new Error('A store that is open for writing has a request log');
  closers.add(() => eventStore.close());
  const found = await readLedgerIdentity(eventStore);
  const asked = {
    ...(settings.ledgerId === undefined ? {} : { ledgerId: settings.ledgerId }),
    ...(settings.zone === undefined ? {} : { zone: settings.zone }),
    sample: found?.sample ?? false,
  };
  const keys = await openKeys(settings, 'write', found === undefined);
  const keysMissing = keys.kind === 'missing' ? keys.problem : undefined;
  if (keysMissing !== undefined)
    log.warn('the key ring is missing: every command is refused', { problem: keysMissing });
  const keyRing = keys.kind === 'missing' ? missingKeyRing(keys.problem) : keys.keyRing;
  closers.add(() => keyRing.close());
  const ledger = await ledgerOf({ eventStore, keyRing, clock, ids }, { found, asked, keysMissing });
  for (const pack of builtInPacks) await assertPackUnchanged(eventStore, pack);
  const readStore = await openReadModels(settings, (problem) =>
    log.warn('the read models are built again', { problem }),
  );
  closers.add(() => readStore.close());
  const projector = await startProjector(settings, onIncident);
  closers.add(() => projector.stop());
  const ports: WritingPorts = { eventStore, keyRing, clock, ids, ledger };
  if (keysMissing === undefined)
    finishDestructions({ ports, readStore, projector }, log).catch((error: unknown) =>
      log.error('destructions of keys could not be finished', error),
    );
  const writer = createCaseWriter(ports, chance);
  const rotateKeys: LedgerRuntime['rotateKeys'] =
    keys.kind === 'there' ? keys.keyRing.rotate : () => Promise.reject(new KeyRingMissingError(keys.problem));
  const source = { eventStore, ...(embedded === undefined ? {} : { salvage: embedded.salvage }) };
  return {
    ...{ ledger, ports, writer, readStore, requestLog, projector, rotateKeys, source },
    eventsInAll: async () => {
      const head = await eventStore.head();
      return head === undefined ? 0 : embedded?.eventsUpTo(head);
    },
    ...(keysMissing !== undefined && { keysMissing }),
  };
};
