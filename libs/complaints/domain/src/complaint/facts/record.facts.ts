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

export const sourceRowSeen = ({ data }: ComplaintCommandOf<'SeeSourceRow'>): Facts => [{ type: 'SourceRowSeen', data }];

export const subjectKeyDestroyed = ({ data }: ComplaintCommandOf<'DestroySubjectKey'>): Facts => [
  { type: 'SubjectKeyDestroyed', data },
];
