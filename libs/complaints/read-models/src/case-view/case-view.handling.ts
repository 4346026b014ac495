import { momentOf } from '../folding/moment';
import { openedText } from '../folding/personal-text';
import { entering, withLast, type ViewChanges } from './case-view.changes';
import { categoryPartOf } from './case-view.filing';

/** Who works on the case, and what was done. */
export const handlingChanges: ViewChanges<
  | 'TriageAssessed'
  | 'ComplaintAssigned'
  | 'AssignmentSigned'
  | 'HandlerNamed'
  | 'CommunicationLogged'
  | 'FindingRecorded'
  | 'NoteAdded'
> = {
  TriageAssessed: (view, data, recorded) => ({
    triage: {
      severity: data.severity,
      complexity: data.complexity,
      urgency: data.urgency,
      sensitivity: data.sensitivity,
      flags: data.flags,
      source: data.source,
      assessed: momentOf(recorded, data),
    },
    ...(data.category === undefined
      ? {}
      : { category: categoryPartOf(data.category), setBy: { ...view.setBy, category: recorded.id } }),
  }),
  ComplaintAssigned: (view, data, recorded) => ({
    ...entering(view, 'Assigned', recorded),
    unit: data.unitId,
    // Nobody handles it before the unit has signed for it (domain-model C5.1).
    handler: null,
    attempts: [
      ...view.attempts,
      {
        attemptNo: data.attemptNo,
        unitId: data.unitId,
        askedHandlerId: data.handlerId ?? null,
        dispatchBasis: data.dispatchBasis,
        by: data.by,
        assigned: momentOf(recorded, data),
        signed: null,
        named: null,
      },
    ],
  }),
  AssignmentSigned: (view, data, recorded) => ({
    ...entering(view, 'InProgress', recorded),
    attempts: withLast(view.attempts, (attempt) => ({
      ...attempt,
      signed: { by: data.signedBy, moment: momentOf(recorded, data) },
    })),
  }),
  HandlerNamed: (view, data, recorded) => ({
    handler: data.handlerId,
    attempts: withLast(view.attempts, (attempt) => ({
      ...attempt,
      named: { handlerId: data.handlerId, moment: momentOf(recorded, data) },
    })),
  }),
  CommunicationLogged: (view) => ({ communicationCount: view.communicationCount + 1 }),
  FindingRecorded: (_view, data, recorded, open) => ({
    finding: data.finding,
    findingBasis: {
      basis: openedText(data.basis, open),
      evidenceIds: data.evidenceIds,
      recorded: momentOf(recorded, data),
    },
  }),
  NoteAdded: (view) => ({ noteCount: view.noteCount + 1 }),
};
