import type { LedgerEvent } from '@redress/complaints/domain';
import { decodeLedgerEvent } from '@redress/complaints/event-schema';
import { CorruptLedgerError, type EventStore, type KeyRing } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { appendEvents } from './append-events';
import type { ApplicationPorts } from './ports';
import { systemActor } from './system-actor';

/** The stream whose only event says what this ledger is. */
export const ledgerStream = 'ledger-root';

/** One ledger is one tenant (ledger-format, One ledger). */
export type LedgerIdentity = Readonly<{ ledgerId: string; zone: string; sample: boolean; instanceCheck: string }>;

export type LedgerSettings = Readonly<{
  /** Asked for; absent: taken from the ledger, or drawn when it is opened for the first time. */
  ledgerId?: string;
  zone?: string;
  sample?: boolean;
}>;

/** The folder or database holds another ledger than the one asked for, or the key ring is another's. Starting would mix two tenants. */
export class LedgerMismatchError extends Error {
  override readonly name = 'LedgerMismatchError';
}

const defaultZone = 'Asia/Shanghai';

/** What the ledger says it is; undefined where it was never opened. */
export const readLedgerIdentity = async (
  eventStore: Pick<EventStore, 'readStream'>,
): Promise<LedgerIdentity | undefined> => {
  const [first] = await eventStore.readStream(ledgerStream, { limit: 1 });
  if (first === undefined) return undefined;
  const { event } = decodeLedgerEvent(first);
  if (event.type !== 'LedgerOpened') throw new CorruptLedgerError(`${ledgerStream} begins with ${event.type}`);
  return event.data;
};

/** @throws LedgerMismatchError */
export const assertSameLedger = (
  found: LedgerIdentity,
  asked: LedgerSettings,
  keyRing: KeyRing | undefined,
): LedgerIdentity => {
  const differs = (what: string, inLedger: string, wanted: string): never => {
    throw new LedgerMismatchError(`The ledger's ${what} is ${inLedger}, asked for was ${wanted}`);
  };
  if (asked.ledgerId !== undefined && asked.ledgerId !== found.ledgerId) differs('id', found.ledgerId, asked.ledgerId);
  if (asked.zone !== undefined && asked.zone !== found.zone) differs('zone', found.zone, asked.zone);
  if (asked.sample === true && !found.sample)
    throw new LedgerMismatchError('Generated cases are only ever written to a ledger that was opened as a sample');
  if (keyRing !== undefined && deriveIdentities(keyRing.mac).instanceCheck() !== found.instanceCheck)
    throw new LedgerMismatchError('The key ring belongs to another ledger: its instance key does not match');
  return found;
};

/**
 * Opens the ledger at its first use, else adopts what it says it is. Who loses the race to open it reads it and adopts it too.
 * @throws LedgerMismatchError where the ledger is another one than asked for.
 */
export const openLedger = async (
  { eventStore, clock, ids, keyRing }: ApplicationPorts & Readonly<{ keyRing: KeyRing }>,
  settings: LedgerSettings,
): Promise<LedgerIdentity> => {
  const found = await readLedgerIdentity(eventStore);
  if (found !== undefined) return assertSameLedger(found, settings, keyRing);
  const now = clock.now();
  const identity: LedgerIdentity = {
    ledgerId: settings.ledgerId ?? ids.uuid(),
    zone: settings.zone ?? defaultZone,
    sample: settings.sample ?? false,
    instanceCheck: deriveIdentities(keyRing.mac).instanceCheck(),
  };
  const event: LedgerEvent = { type: 'LedgerOpened', data: { ...identity, format: '1' } };
  const commandId = ids.uuid();
  await appendEvents(
    { eventStore, keyRing, tenant: identity.ledgerId },
    { stream: ledgerStream, complainant: undefined, complainantKid: undefined },
    undefined,
    [
      {
        id: ids.uuid(),
        event,
        occurredAt: now,
        recordedAt: now,
        origin: 'live',
        actor: systemActor('opening'),
        commandId,
        correlationId: commandId,
      },
    ],
  );
  const opened = await readLedgerIdentity(eventStore);
  if (opened === undefined) throw new CorruptLedgerError('The ledger does not hold what was just written to it');
  return assertSameLedger(opened, settings, keyRing);
};
