import type { RecordedComplaint } from '../folding/complaint-fold';
import { momentOf, provenanceOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import { entering, withLast, type ViewChanges } from './case-view.changes';
import type { Attempt, CaseView } from './case-view.document';

/** The attempts once the unit that had the case has it no more; what was left before stays as it was left. */
export const leaving = (
  { attempts }: CaseView,
  how: NonNullable<Attempt['left']>['how'],
  recorded: RecordedComplaint,
): readonly Attempt[] =>
  withLast(attempts, (attempt) =>
    attempt.left === null
      ? { ...attempt, left: { how, moment: momentOf(recorded, provenanceOf(recorded.event)) } }
      : attempt,
  );

/** Who has the case from here on: a unit in which nobody handles it before it has signed (domain-model C5.1), or nobody. */
export const ownedBy = (
  view: CaseView,
  unit: string | null,
  recorded: RecordedComplaint,
): Pick<CaseView, 'unit' | 'handler' | 'owners'> => ({
  unit,
  handler: null,
  owners: [...view.owners, { unit, moment: momentOf(recorded, provenanceOf(recorded.event)) }],
});

const untouched = { signed: null, named: null, left: null } as const;

/** Which unit has the case. */
export const dispatchChanges: ViewChanges<
  'ComplaintAssigned' | 'AssignmentSigned' | 'HandlerNamed' | 'AssignmentReturned' | 'ComplaintTransferred'
> = {
  ComplaintAssigned: (view, data, recorded) => ({
    ...entering(view, 'Assigned', recorded),
    ...ownedBy(view, data.unitId, recorded),
    attempts: [
      ...leaving(view, 'reassigned', recorded),
      {
        attemptNo: data.attemptNo,
        unitId: data.unitId,
        askedHandlerId: data.handlerId ?? null,
        dispatchBasis: data.dispatchBasis,
        by: data.by,
        assigned: momentOf(recorded, data),
        ...untouched,
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
    owners: [...view.owners, { handler: data.handlerId, moment: momentOf(recorded, data) }],
    attempts: withLast(view.attempts, (attempt) => ({
      ...attempt,
      named: { handlerId: data.handlerId, moment: momentOf(recorded, data) },
    })),
  }),
  AssignmentReturned: (view, data, recorded) => ({
    ...entering(view, 'Valid', recorded),
    ...ownedBy(view, null, recorded),
    attempts: leaving(view, 'returned', recorded),
    returns: [
      ...view.returns,
      {
        returnNo: data.returnNo,
        unitId: data.unitId,
        returnCode: data.returnCode,
        legalBasis: data.legalBasis,
        suggestedUnit: data.suggestedUnit ?? null,
        returned: momentOf(recorded, data),
      },
    ],
  }),
  ComplaintTransferred: (view, data, recorded, open) => ({
    ...entering(view, 'Assigned', recorded),
    ...ownedBy(view, data.toUnit, recorded),
    attempts: [
      ...leaving(view, 'transferred', recorded),
      {
        attemptNo: null,
        unitId: data.toUnit,
        askedHandlerId: null,
        dispatchBasis: null,
        by: 'transfer',
        assigned: momentOf(recorded, data),
        ...untouched,
      },
    ],
    transfers: [
      ...view.transfers,
      {
        fromUnit: data.fromUnit,
        toUnit: data.toUnit,
        reason: openedText(data.reason, open),
        handoverNote: openedTextOf(data.handoverNote, open),
        transferred: momentOf(recorded, data),
      },
    ],
  }),
};
