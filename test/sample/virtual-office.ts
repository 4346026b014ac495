import {
  complaintDecider,
  policyRefOf,
  type ComplaintCommand,
  type ComplaintContext,
  type ComplaintEvent,
  type ComplaintRejection,
  type ComplaintState,
  type PolicyPack,
} from '@redress/complaints/domain';
import { builtInPacks } from '@redress/complaints/reference';
import { sampleZone, type SampleAct } from '@redress/complaints/sample';
import { civilDateIn, type Open, type Recorded } from '@redress/kernel';

export type HandledCase = Readonly<{ state: ComplaintState; history: readonly Recorded<ComplaintEvent>[] }>;

/** What became of an act. */
export type Handled = Readonly<{
  act: SampleAct;
  command: ComplaintCommand;
  rejection: ComplaintRejection | undefined;
}>;

const civilDate = civilDateIn(sampleZone);

const contextOf = ({ recordedAt, occurredAt = recordedAt, actor }: SampleAct, pack: PolicyPack): ComplaintContext => ({
  occurredAt,
  recordedAt,
  origin: occurredAt === recordedAt ? 'live' : 'late',
  actor,
  pack,
  provenance: {},
  occurredOn: civilDate(occurredAt),
  complaintNo: `no-${recordedAt}`,
  lateConfirmed: false,
});

/** Decides acts as they come, each on what the ones before it left in its case, with ids that count within the case. */
export const createVirtualOffice = (pack: PolicyPack) => {
  const handledCases = new Map<number, HandledCase>();
  const cases: ReadonlyMap<number, HandledCase> = handledCases;
  const handle = (act: SampleAct): Handled => {
    const { caseNumber, step } = act;
    const { state, history } = cases.get(caseNumber) ?? { state: complaintDecider.initialState, history: [] };
    const command = typeof act.command === 'function' ? act.command(history) : act.command;
    const context = contextOf(act, pack);
    const decision = complaintDecider.decide(command, state, context);
    if (decision.outcome === 'rejected') return { act, command, rejection: decision.rejection };
    const { occurredAt, recordedAt, origin, actor } = context;
    const events = decision.events.map((event, index): Recorded<ComplaintEvent> => ({
      event,
      stream: `complaint-${caseNumber}`,
      revision: BigInt(history.length + index),
      id: `event-${caseNumber}-${history.length + index}`,
      occurredAt,
      recordedAt,
      origin,
      actor,
      commandId: `${caseNumber}/${step}`,
      eh: '',
      policy: policyRefOf(pack),
    }));
    handledCases.set(caseNumber, {
      state: events.reduce(complaintDecider.evolve, state),
      history: [...history, ...events],
    });
    return { act, command, rejection: undefined };
  };
  return { cases, handle };
};

export const packNamed = (packId: string): PolicyPack => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

/** Nothing here was ever sealed. */
export const openClear: Open = (personal) => (personal.kind === 'clear' ? personal.value : undefined);
