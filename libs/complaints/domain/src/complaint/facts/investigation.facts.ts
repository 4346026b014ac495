import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintState } from '../complaint.state';
import type { Facts } from './facts';

export const evidenceAttached = (
  { data }: ComplaintCommandOf<'AttachEvidence'>,
  { evidence }: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [
  { type: 'EvidenceAttached', data: { ...data, evidenceId: `evidence-${evidence.length + 1}`, ...provenance } },
];

export const respondentStatementRecorded = (
  { data }: ComplaintCommandOf<'RecordRespondentStatement'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'RespondentStatementRecorded', data: { ...data, ...provenance } }];

export const rootCauseRecorded = (
  { data }: ComplaintCommandOf<'RecordRootCause'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'RootCauseRecorded', data: { ...data, ...provenance } }];

export const measurePlanned = (
  { data }: ComplaintCommandOf<'PlanMeasure'>,
  { measures }: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'MeasurePlanned', data: { ...data, measureId: `measure-${measures.length + 1}`, ...provenance } }];

export const measureCompleted = (
  { data }: ComplaintCommandOf<'CompleteMeasure'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'MeasureCompleted', data: { ...data, ...provenance } }];
