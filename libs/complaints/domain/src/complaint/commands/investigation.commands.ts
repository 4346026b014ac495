import type { Command } from '@redress/kernel';
import type { DataOf, Without } from './command-data';

export type InvestigationCommand =
  | Command<'AttachEvidence', Without<DataOf<'EvidenceAttached'>, 'evidenceId'>>
  | Command<'RecordRespondentStatement', Without<DataOf<'RespondentStatementRecorded'>, never>>
  | Command<'RecordRootCause', Without<DataOf<'RootCauseRecorded'>, never>>
  | Command<'PlanMeasure', Without<DataOf<'MeasurePlanned'>, 'measureId'>>
  | Command<'CompleteMeasure', Without<DataOf<'MeasureCompleted'>, never>>;
