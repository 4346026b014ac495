import type { InvestigationEvent } from '../events/investigation.events';
import { unchanged, type Evolves } from './evolves';

export const investigationEvolves: Evolves<InvestigationEvent['type']> = {
  EvidenceAttached: (state, { data: { evidenceId, sha256 } }) => ({
    ...state,
    evidence: [...state.evidence, { evidenceId, sha256 }],
  }),
  RespondentStatementRecorded: unchanged,
  RootCauseRecorded: (state, { data: { causeCode, preventable } }) => ({
    ...state,
    rootCauses: [...state.rootCauses, { causeCode, preventable }],
  }),
  MeasurePlanned: (state, { data: { measureId } }) => ({
    ...state,
    measures: [...state.measures, { measureId, isCompleted: false }],
  }),
  MeasureCompleted: (state, { data: { measureId } }) => ({
    ...state,
    measures: state.measures.map((measure) =>
      measure.measureId === measureId ? { ...measure, isCompleted: true } : measure,
    ),
  }),
};
