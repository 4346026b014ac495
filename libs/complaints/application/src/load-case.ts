import { complaintDecider, type Anonymity, type ComplaintEvent, type ComplaintState } from '@redress/complaints/domain';
import { decodeComplaintEvent, personalPartsOf } from '@redress/complaints/event-schema';
import { firstReceiverOf } from '@redress/complaints/read-models';
import { readWholeStream, type Actor, type EventStore, type Position, type Recorded } from '@redress/kernel';
import type { StreamHead } from './stream-head';

/** What an accepted command left in its stream: enough to give its first answer again. */
export type CommandRecord = Readonly<{
  events: readonly Readonly<{ type: string; revision: bigint }>[];
  position: Position;
}>;

/** What the first event of a case says that its state does not keep: who may do what with it turns on this, and its answer is made of it. */
export type FilingRecord = Readonly<{
  complaintNo: string;
  anonymity: Anonymity;
  firstReceiverId: string | undefined;
  /** `pack@version` that it was filed under, and is decided under since. */
  policy: string | undefined;
}>;

/** A case as the next command needs it. A cached one is only a baseline: the tail of the stream is always read. */
export type LoadedCase = Readonly<{
  state: ComplaintState;
  head: StreamHead | undefined;
  filing: FilingRecord | undefined;
  complainantKid: string | undefined;
  commands: ReadonlyMap<string, CommandRecord>;
}>;

export const unfiledCase: LoadedCase = {
  state: complaintDecider.initialState,
  head: undefined,
  filing: undefined,
  complainantKid: undefined,
  commands: new Map(),
};

const kidOf = (recorded: Recorded<ComplaintEvent>): string | undefined =>
  recorded.event.type === 'ComplaintFiled'
    ? personalPartsOf(recorded.event)
        .filter(({ subject }) => subject === 'complainant')
        .map(({ value }) => (value.kind === 'sealed' ? value.box.$sealed.kid : undefined))
        .find((kid) => kid !== undefined)
    : undefined;

/** Undefined for every event but the first. */
export const filingOf = (
  event: ComplaintEvent,
  { actor, policy }: Readonly<{ actor: Actor; policy?: string }>,
): FilingRecord | undefined =>
  event.type === 'ComplaintFiled'
    ? {
        complaintNo: event.data.complaintNo,
        anonymity: event.data.anonymity,
        firstReceiverId: firstReceiverOf(event.data, { actor }) ?? undefined,
        policy,
      }
    : undefined;

/** Reads what the stream holds beyond the baseline and folds it. */
export const loadCase = async (eventStore: EventStore, stream: string, baseline: LoadedCase): Promise<LoadedCase> => {
  let { state, head, filing, complainantKid } = baseline;
  const commands = new Map(baseline.commands);
  const from = head === undefined ? 0n : head.revision + 1n;
  for await (const stored of readWholeStream(eventStore, stream, { from })) {
    const recorded = decodeComplaintEvent(stored);
    const { event, revision, commandId, eh, recordedAt } = recorded;
    state = complaintDecider.evolve(state, recorded);
    head = { revision, hash: eh, recordedAt };
    filing ??= filingOf(event, recorded);
    complainantKid ??= kidOf(recorded);
    const known = commands.get(commandId)?.events ?? [];
    commands.set(commandId, { events: [...known, { type: event.type, revision }], position: stored.position });
  }
  return { state, head, filing, complainantKid, commands };
};
