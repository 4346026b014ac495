import {
  erasureDecider,
  erasureStreamOf,
  type ErasureCommand,
  type ErasureRejection,
  type ErasureState,
} from '@redress/complaints/domain';
import { decodeErasureEvent } from '@redress/complaints/event-schema';
import { readWholeStream, type Actor, type EventStore } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { appendEvents, type EventDraft } from '../append-events';
import { conflictAttemptsMax } from '../conflicts';
import { recordingTime, type StreamHead } from '../stream-head';
import type { WritingPorts } from '../writing-ports';

/** An erasure as its stream tells it. */
export type LoadedErasure = Readonly<{
  state: ErasureState;
  head: StreamHead | undefined;
  commandIds: ReadonlySet<string>;
  /** Who requested it, as the log knows him. */
  requester: Actor | undefined;
}>;

export const loadErasure = async (
  eventStore: Pick<EventStore, 'readStream'>,
  erasureId: string,
): Promise<LoadedErasure> => {
  let state = erasureDecider.initialState;
  let head: StreamHead | undefined;
  let requester: Actor | undefined;
  const commandIds = new Set<string>();
  for await (const stored of readWholeStream(eventStore, erasureStreamOf(erasureId))) {
    const recorded = decodeErasureEvent(stored);
    const { revision, eh, recordedAt, commandId, actor } = recorded;
    state = erasureDecider.evolve(state, recorded);
    head = { revision, hash: eh, recordedAt };
    requester ??= actor;
    commandIds.add(commandId);
  }
  return { state, head, requester, commandIds };
};

/** One command on an erasure. `step` is its name within the erasure: the same step again is the same command. */
export type ErasureStep = Readonly<{ erasureId: string; step: string; command: ErasureCommand; actor: Actor }>;

export type ErasureStepOutcome =
  Readonly<{ outcome: 'accepted' | 'repeated' }> | Readonly<{ outcome: 'refused'; rejection: ErasureRejection }>;

/** The clock of this writer is behind what the log already holds, by more than is believed. */
export class ClockBehindError extends Error {
  override readonly name = 'ClockBehindError';
}

/** Decides one step on the erasure as it stands, again after a conflict. A step that the stream knows is answered from it. */
export const decideErasure = async (
  ports: WritingPorts,
  { erasureId, step, command, actor }: ErasureStep,
): Promise<ErasureStepOutcome> => {
  const { eventStore, keyRing, clock, ids, ledger } = ports;
  const stream = erasureStreamOf(erasureId);
  const commandId = deriveIdentities(keyRing.mac).commandIdForErasure(erasureId, step);
  for (let attempt = 1; attempt <= conflictAttemptsMax; attempt += 1) {
    const { state, head, commandIds } = await loadErasure(eventStore, erasureId);
    if (commandIds.has(commandId)) return { outcome: 'repeated' };
    const decision = erasureDecider.decide(command, state, { actor });
    if (decision.outcome === 'rejected') return { outcome: 'refused', rejection: decision.rejection };
    const at = recordingTime(clock.now(), head);
    if (at === undefined) throw new ClockBehindError(`The clock is behind ${stream}`);
    const draftOf = (event: (typeof decision.events)[number]): EventDraft => ({
      id: ids.uuid(),
      event,
      occurredAt: at,
      recordedAt: at,
      origin: 'live',
      actor,
      commandId,
      correlationId: erasureId,
    });
    const [first, ...more] = decision.events;
    const appended = await appendEvents(
      { eventStore, keyRing, tenant: ledger.ledgerId },
      { stream, complainant: undefined, complainantKid: undefined },
      head,
      [draftOf(first), ...more.map(draftOf)],
    );
    if (appended.outcome === 'appended') return { outcome: 'accepted' };
  }
  throw new Error(`${stream} kept changing under ${conflictAttemptsMax} attempts`);
};
