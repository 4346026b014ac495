import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintState } from '../complaint.state';
import type { Facts } from './facts';

export const noteAdded = (
  { data }: ComplaintCommandOf<'AddNote'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'NoteAdded', data: { ...data, ...provenance } }];

export const recordCorrected = ({ data }: ComplaintCommandOf<'CorrectRecord'>): Facts => [
  { type: 'RecordCorrected', data },
];

export const complaintsLinked = (
  { data }: ComplaintCommandOf<'LinkComplaint'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'ComplaintsLinked', data: { ...data, ...provenance } }];

export const legalHoldPlaced = (
  { data }: ComplaintCommandOf<'PlaceLegalHold'>,
  { legalHolds }: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'LegalHoldPlaced', data: { ...data, holdId: `hold-${legalHolds.length + 1}`, ...provenance } }];

export const legalHoldReleased = (
  { data }: ComplaintCommandOf<'ReleaseLegalHold'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'LegalHoldReleased', data: { ...data, ...provenance } }];

export const sourceRowSeen = ({ data }: ComplaintCommandOf<'SeeSourceRow'>): Facts => [{ type: 'SourceRowSeen', data }];

export const subjectKeyDestroyed = ({ data }: ComplaintCommandOf<'DestroySubjectKey'>): Facts => [
  { type: 'SubjectKeyDestroyed', data },
];
