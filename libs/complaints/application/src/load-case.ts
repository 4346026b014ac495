import { complaintDecider, type ComplaintEvent, type ComplaintState } from '@redress/complaints/domain';
import { decodeComplaintEvent, personalPartsOf } from '@redress/complaints/event-schema';
import { readWholeStream, type EventStore, type Position, type Recorded } from '@redress/kernel';
import type { StreamHead } from './stream-head';

/** What an accepted command left in its stream: enough to give its first answer again. */
export type CommandRecord = Readonly<{
  events: readonly Readonly<{ type: string; revision: bigint }>[];
  position: Position;
}>;

/** A case as the next command needs it. A cached one is only a baseline: the tail of the stream is always read. */
export type LoadedCase = Readonly<{
  state: ComplaintState;
  head: StreamHead | undefined;
  complainantKid: string | undefined;
  commands: ReadonlyMap<string, CommandRecord>;
}>;

export const unfiledCase: LoadedCase = {
  state: complaintDecider.initialState,
  head: undefined,
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

/** Reads what the stream holds beyond the baseline and folds it. */
export const loadCase = async (eventStore: EventStore, stream: string, baseline: LoadedCase): Promise<LoadedCase> => {
  let { state, head, complainantKid } = baseline;
  const commands = new Map(baseline.commands);
  const from = head === undefined ? 0n : head.revision + 1n;
  for await (const stored of readWholeStream(eventStore, stream, { from })) {
    const recorded = decodeComplaintEvent(stored);
    const { event, revision, commandId, eh, recordedAt } = recorded;
    state = complaintDecider.evolve(state, recorded);
    head = { revision, hash: eh, recordedAt };
    complainantKid ??= kidOf(recorded);
    const known = commands.get(commandId)?.events ?? [];
    commands.set(commandId, { events: [...known, { type: event.type, revision }], position: stored.position });
  }
  return { state, head, complainantKid, commands };
};
