import {
  momentOf,
  provenanceOf,
  type EventChanges,
  type Moment,
  type RecordedComplaint,
} from '@redress/complaints/read-models';

/** The events of one command: one person did them at one time, and the ones that follow from the first stand under it. */
export type Act = Readonly<{ first: RecordedComplaint; moment: Moment; events: readonly EventChanges[] }>;

/** What an event's source says about its time; what follows from an act says nothing itself and has the act's. */
export const momentOfEvent = (recorded: RecordedComplaint): Moment => momentOf(recorded, provenanceOf(recorded.event));

const isOneAct = (a: RecordedComplaint, b: RecordedComplaint): boolean =>
  a.commandId === b.commandId && a.occurredAt === b.occurredAt && a.recordedAt === b.recordedAt;

/** In the order of the log. */
export const actsOf = (changes: readonly EventChanges[]): readonly Act[] => {
  const acts: { first: RecordedComplaint; moment: Moment; events: EventChanges[] }[] = [];
  for (const change of changes) {
    const act = acts.at(-1);
    if (act !== undefined && isOneAct(act.first, change.recorded)) act.events.push(change);
    else acts.push({ first: change.recorded, moment: momentOfEvent(change.recorded), events: [change] });
  }
  return acts;
};
