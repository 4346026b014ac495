import { momentOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import type { ViewChanges } from './case-view.changes';

/** What was found out, and what is done about it. */
export const investigationChanges: ViewChanges<
  'EvidenceAttached' | 'RespondentStatementRecorded' | 'RootCauseRecorded' | 'MeasurePlanned' | 'MeasureCompleted'
> = {
  EvidenceAttached: (view, data, recorded, open) => ({
    evidence: [
      ...view.evidence,
      {
        evidenceId: data.evidenceId,
        kind: data.kind,
        sha256: data.sha256,
        sizeBytes: data.sizeBytes,
        mediaType: data.mediaType,
        storageRef: data.storageRef,
        description: openedText(data.description, open),
        source: data.source,
        capturedAt: data.capturedAt ?? null,
        attached: momentOf(recorded, data),
      },
    ],
  }),
  RespondentStatementRecorded: (view, data, recorded, open) => ({
    statements: [
      ...view.statements,
      {
        by: openedText(data.by, open),
        text: openedText(data.text, open),
        evidenceIds: data.evidenceIds,
        recorded: momentOf(recorded, data),
      },
    ],
  }),
  RootCauseRecorded: (_view, data, recorded, open) => ({
    rootCause: {
      causeCode: data.causeCode,
      preventable: data.preventable,
      note: openedTextOf(data.note, open),
      recorded: momentOf(recorded, data),
    },
  }),
  MeasurePlanned: (view, data, recorded, open) => ({
    measures: [
      ...view.measures,
      {
        measureId: data.measureId,
        kind: data.kind,
        description: openedText(data.description, open),
        amount: data.amount ?? null,
        dueOn: data.dueOn,
        responsible: data.responsible,
        planned: momentOf(recorded, data),
        completed: null,
      },
    ],
  }),
  // Where the measure is not there nothing changes: a past state may hold that it was carried out without that it was planned.
  MeasureCompleted: (view, data, recorded, open) => ({
    measures: view.measures.map((measure) =>
      measure.measureId === data.measureId
        ? {
            ...measure,
            completed: {
              proof: openedText(data.proof, open),
              evidenceIds: data.evidenceIds,
              moment: momentOf(recorded, data),
            },
          }
        : measure,
    ),
  }),
};
