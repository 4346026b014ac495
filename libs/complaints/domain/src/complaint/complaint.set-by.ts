import type { ComplaintEvent } from './complaint.events';
import type { CorrectableField } from './complaint.values';

/**
 * For each correctable field the id of the event that set it. Filing sets all of them, since what it does not state it states to be absent.
 * A correction changes its field only if that event is its target, so that folding in revision order gives the same
 * result whatever was entered late (ledger-format, Time).
 */
export type SetBy = Readonly<Record<CorrectableField, string>>;

export const allSetBy = (eventId: string): SetBy => ({
  channel: eventId,
  originKind: eventId,
  category: eventId,
  respondentOrganisation: eventId,
  subject: eventId,
  narrative: eventId,
  demand: eventId,
  complainantName: eventId,
  complainantContact: eventId,
});

type RecordCorrectedData = Extract<ComplaintEvent, { type: 'RecordCorrected' }>['data'];

/** A document may keep some of the fields only; a correction of another one does not concern it. */
export const correctionApplies = (
  setBy: Readonly<Partial<Record<CorrectableField, string>>>,
  { targetEventId, correction }: RecordCorrectedData,
): boolean => setBy[correction.field] === targetEventId;
