import { complaintDecider, type ComplaintEvent, type ComplaintState } from '@redress/complaints/domain';
import type { Recorded } from '@redress/kernel';
import type { CaseEvents } from '../sample-act';

type RecordedOf<T extends ComplaintEvent['type']> = Recorded<Extract<ComplaintEvent, { type: T }>>;

const isRecordedOf = <T extends ComplaintEvent['type']>(
  recorded: Recorded<ComplaintEvent>,
  type: T,
): recorded is RecordedOf<T> => recorded.event.type === type;

/** The case's events of one type, in order. */
export const eventsOf = <T extends ComplaintEvent['type']>(history: CaseEvents, type: T): readonly RecordedOf<T>[] =>
  history.flatMap((recorded) => (isRecordedOf(recorded, type) ? [recorded] : []));

/** What the rules know of the case: the domain's own fold, so that nothing about it is said twice. */
export const stateOf = (history: CaseEvents): ComplaintState =>
  history.reduce(complaintDecider.evolve, complaintDecider.initialState);

/** @throws RangeError where the history lacks what an act names: it is not the history of that act's case. */
export const named = <T>(value: T | undefined, what: string): T => {
  if (value === undefined)
    throw new RangeError(`The history has no ${what}: it is another case's, or it ends too early`);
  return value;
};
