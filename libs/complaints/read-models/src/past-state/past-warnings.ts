import type { ComplaintEventType } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { provenanceOf } from '../folding/moment';
import { isKnown, type Past } from './events-as-of';

/** An act by its place in the stream; `revision` in decimal. */
export type ActPlace = Readonly<{ revision: string; type: ComplaintEventType; recordedAt: Instant }>;

/** What a reader must know to read a past state rightly. */
export type PastWarning =
  /** Acts in the state that are proved but undated: they had happened by the time of their recording at the latest. */
  | Readonly<{ code: 'byThenAtTheLatest'; acts: readonly ActPlace[] }>
  /** Acts left out that are proved but undated and were recorded after the instant: they may have happened before it. */
  | Readonly<{ code: 'mayHaveHappenedBefore'; acts: readonly ActPlace[] }>
  /** Acts and corrections in the state that were entered after the instant: nobody could read of them here then. */
  | Readonly<{ code: 'enteredLater'; acts: readonly ActPlace[] }>
  /** The history comes from another system's records: it was not known here before the import, whatever the office itself knew. */
  | Readonly<{ code: 'notKnownHereBeforeImport'; importedAt: Instant }>;

const placeOf = ({ revision, event, recordedAt }: RecordedComplaint): ActPlace => ({
  revision: String(revision),
  type: event.type,
  recordedAt,
});

const isUndated = ({ event }: RecordedComplaint): boolean => provenanceOf(event).precision === 'notAfter';

/** The import of the case is the recording of its filing. */
export const importedAt = (events: readonly RecordedComplaint[]): Instant | undefined => {
  const filing = events.find(({ event }) => event.type === 'ComplaintFiled');
  return filing?.origin === 'import' ? filing.recordedAt : undefined;
};

const warningOf = (
  code: 'byThenAtTheLatest' | 'mayHaveHappenedBefore' | 'enteredLater',
  acts: readonly RecordedComplaint[],
): readonly PastWarning[] => (acts.length === 0 ? [] : [{ code, acts: acts.map(placeOf) }]);

/** `included`: the events of the past state, of all `events` of the stream. */
export const pastWarnings = (
  events: readonly RecordedComplaint[],
  included: readonly RecordedComplaint[],
  past: Past,
): readonly PastWarning[] => {
  const { at, knownAt } = past;
  const ids = new Set(included.map(({ id }) => id));
  // Known and still left out: it was recorded after the instant.
  const leftOut = events.filter((recorded) => isKnown(recorded, past) && !ids.has(recorded.id));
  const enteredLater = included.filter(
    ({ origin, recordedAt }) => origin !== 'import' && at !== undefined && recordedAt > at,
  );
  const imported = knownAt === undefined ? undefined : importedAt(events);
  return [
    ...warningOf('byThenAtTheLatest', included.filter(isUndated)),
    ...warningOf('mayHaveHappenedBefore', leftOut.filter(isUndated)),
    ...warningOf('enteredLater', enteredLater),
    ...(imported === undefined ? [] : [{ code: 'notKnownHereBeforeImport', importedAt: imported } as const]),
  ];
};
