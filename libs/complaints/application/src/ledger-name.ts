import type { LedgerEvent } from '@redress/complaints/domain';
import { decodeLedgerEvent } from '@redress/complaints/event-schema';
import type { Actor, EventStore } from '@redress/kernel';
import { appendFacts } from './fact-stream';
import { recordingTime } from './stream-head';
import type { WritingPorts } from './writing-ports';

/** The stream of what people call the ledger; its last event counts. */
const nameStream = 'ledger-name';
export const ledgerNameCharactersMax = 80;

/** What people call the ledger; undefined where nobody has named it. */
export const readLedgerName = async (eventStore: Pick<EventStore, 'readStream'>): Promise<string | undefined> => {
  const [last] = await eventStore.readStream(nameStream, { direction: 'backwards', limit: 1 });
  if (last === undefined) return undefined;
  const { event } = decodeLedgerEvent(last);
  return event.type === 'LedgerNamed' ? event.data.name : undefined;
};

/** Names the ledger, or renames it; a name that it has already is not written again. @throws RangeError where the clock is behind the last name. */
export const nameLedger = async (ports: WritingPorts, actor: Actor, name: string): Promise<void> => {
  if ((await readLedgerName(ports.eventStore)) === name) return;
  const commandId = ports.ids.uuid();
  await appendFacts<LedgerEvent>(ports, nameStream, (head) => {
    const at = recordingTime(ports.clock.now(), head);
    if (at === undefined) throw new RangeError(`The clock is behind ${nameStream}`);
    return Promise.resolve([
      {
        id: ports.ids.uuid(),
        event: { type: 'LedgerNamed', data: { name } },
        occurredAt: at,
        recordedAt: at,
        origin: 'live',
        actor,
        commandId,
        correlationId: commandId,
      },
    ]);
  });
};
