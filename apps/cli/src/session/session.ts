import { existsSync } from 'node:fs';
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
  type WritingPorts,
} from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import type { EventStore, KeyRing, ReadStore } from '@redress/kernel';
import type { SqliteEventStore } from '@redress/platform/event-store-sqlite';
import type { SqliteKeyRing } from '@redress/platform/key-ring-sqlite';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { catchUpAlone, waitForReadModels } from './catch-up';
import {
  withClosers,
  type Closers,
  openEventStore,
  type OpenedStore,
  openKeys,
  type OpenedKeys,
  openReadModels,
  startProjector,
  type ProjectorThread,
  ledgerFile,
} from '@redress/composition';

/** A ledger that is open for reading. */
export type ReadingSession = Readonly<{
  ledger: LedgerIdentity;
  eventStore: EventStore;
  embedded: SqliteEventStore | undefined;
  readStore: ReadStore;
  keyRing: KeyRing | undefined;
}>;

/** A ledger that is open for writing, with its read models being kept in step. */
export type WritingSession = ReadingSession &
  Readonly<{ ports: WritingPorts; writer: CaseWriter; keyRing: SqliteKeyRing; projector: ProjectorThread }>;

/** `isCatchingUp`: the read models are brought up to the log first, as far as nobody else does that; by default they are. */
export type ReadingOptions = Readonly<{ isCatchingUp?: boolean }>;

export type WritingOptions = Readonly<{ isSample?: boolean }>;

const ledgerSettingsOf = ({ settings }: Context, isSample: boolean): LedgerSettings => ({
  ...(settings.ledgerId === undefined ? {} : { ledgerId: settings.ledgerId }),
  ...(settings.zone === undefined ? {} : { zone: settings.zone }),
  sample: isSample,
});

/** @throws Refused where there is no ledger yet. */
export const assertLedger = ({ settings, texts }: Pick<Context, 'settings' | 'texts'>): void => {
  if (settings.eventStore.kind === 'embedded' && !existsSync(ledgerFile(settings)))
    throw new Refused(texts.noLedger(settings.dataFolder));
};

export type Parts = OpenedStore &
  Readonly<{ found: LedgerIdentity | undefined; keys: OpenedKeys; readStore: ReadStore }>;

export const openParts = async (context: Context, closers: Closers, mode: 'read' | 'write'): Promise<Parts> => {
  const { settings, terminal } = context;
  if (mode === 'read') assertLedger(context);
  const store = await openEventStore(settings, mode);
  closers.add(() => store.eventStore.close());
  const found = await readLedgerIdentity(store.eventStore);
  const keys = await openKeys(settings, mode, found === undefined);
  if (keys.kind === 'there') closers.add(() => keys.keyRing.close());
  const readStore = await openReadModels(settings, (problem) => terminal.err(`${problem}\n`));
  closers.add(() => readStore.close());
  return { ...store, found, keys, readStore };
};

/** What the ledger says it is. @throws Refused where there is none, LedgerMismatchError where it or the key ring is another than meant. */
export const sameLedger = (context: Context, { found, keys }: Pick<Parts, 'found' | 'keys'>): LedgerIdentity => {
  const { settings, texts } = context;
  if (found === undefined) throw new Refused(texts.noLedger(settings.dataFolder));
  const keyRing = keys.kind === 'there' ? keys.keyRing : undefined;
  return assertSameLedger(found, ledgerSettingsOf(context, false), keyRing);
};

/** Runs a verb that only reads. It goes on beside a writer, and without a key ring. */
export const reading = <T>(
  context: Context,
  verb: (session: ReadingSession) => Promise<T>,
  { isCatchingUp = true }: ReadingOptions = {},
): Promise<T> =>
  withClosers(async (closers) => {
    const { terminal, texts, clock } = context;
    const parts = await openParts(context, closers, 'read');
    const { eventStore, embedded, keys, readStore } = parts;
    const keyRing = keys.kind === 'there' ? keys.keyRing : undefined;
    if (keys.kind === 'missing') terminal.err(`${texts.keyRingMissing(keys.problem)}\n`);
    const ledger = sameLedger(context, parts);
    if (isCatchingUp) await catchUpAlone(context, { eventStore, readStore, keyRing, clock });
    return verb({ ledger, eventStore, embedded, readStore, keyRing });
  });

/**
 * Runs a verb that writes: alone on the folder, with the key ring there, the packs as the log froze them, and every key destroyed again that the log
 * says is destroyed.
 */
export const writing = <T>(
  context: Context,
  verb: (session: WritingSession) => Promise<T>,
  { isSample = false }: WritingOptions = {},
): Promise<T> =>
  withClosers(async (closers) => {
    const { texts, clock, ids, chance } = context;
    const { eventStore, embedded, keys, readStore } = await openParts(context, closers, 'write');
    if (keys.kind === 'missing') throw new Refused(texts.commandsRefused(keys.problem));
    const { keyRing } = keys;
    const ledger = await openLedger({ eventStore, keyRing, clock, ids }, ledgerSettingsOf(context, isSample));
    for (const pack of builtInPacks) await assertPackUnchanged(eventStore, pack);
    const ports: WritingPorts = { eventStore, keyRing, clock, ids, ledger };
    const projector = await startProjector(context.settings);
    closers.add(() => projector.stop());
    const head = await eventStore.head();
    if (head !== undefined) await waitForReadModels(context, projector, head);
    await destroyAgain(keyRing, readStore);
    return verb({
      ledger,
      eventStore,
      embedded,
      readStore,
      keyRing,
      ports,
      writer: createCaseWriter(ports, chance),
      projector,
    });
  });
