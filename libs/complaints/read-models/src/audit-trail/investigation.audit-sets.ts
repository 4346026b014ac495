import { mark, personalMark, stated, type Sets } from './audit-statement';

export const investigationSets: Sets<
  'EvidenceAttached' | 'RespondentStatementRecorded' | 'RootCauseRecorded' | 'MeasurePlanned' | 'MeasureCompleted'
> = {
  EvidenceAttached: ({ evidenceId, kind, sha256, sizeBytes, mediaType, storageRef, source, capturedAt }) =>
    stated({
      evidence: evidenceId,
      kind,
      sha256,
      sizeBytes,
      mediaType,
      storageRef,
      description: personalMark,
      source,
      capturedAt,
    }),
  RespondentStatementRecorded: ({ evidenceIds }) => ({ by: personalMark, statement: personalMark, evidenceIds }),
  RootCauseRecorded: ({ causeCode, preventable, note }) => stated({ causeCode, preventable, note: mark(note) }),
  MeasurePlanned: ({ measureId, kind, amount, dueOn, responsible }) =>
    stated({ measure: measureId, kind, description: personalMark, amount, dueOn, responsible }),
  MeasureCompleted: ({ measureId, evidenceIds }) => ({ completed: measureId, proof: personalMark, evidenceIds }),
};
