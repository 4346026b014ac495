import { mark, personalMark, stated, type Sets } from './audit-statement';

export const dispatchSets: Sets<
  'ComplaintAssigned' | 'AssignmentSigned' | 'HandlerNamed' | 'AssignmentReturned' | 'ComplaintTransferred'
> = {
  ComplaintAssigned: ({ unitId, handlerId, attemptNo, dispatchBasis, by }) =>
    stated({ status: 'Assigned', unit: unitId, handlerId, attemptNo, dispatchBasis, by }),
  AssignmentSigned: ({ unitId, signedBy }) => ({ status: 'InProgress', unit: unitId, signedBy }),
  HandlerNamed: ({ handlerId }) => ({ handler: handlerId }),
  AssignmentReturned: ({ unitId, returnCode, legalBasis, suggestedUnit, returnNo }) =>
    stated({ status: 'Valid', returnedBy: unitId, returnNo, returnCode, legalBasis, suggestedUnit }),
  ComplaintTransferred: ({ fromUnit, toUnit, handoverNote, clockEffect }) =>
    stated({
      status: 'Assigned',
      fromUnit,
      unit: toUnit,
      reason: personalMark,
      handoverNote: mark(handoverNote),
      clockEffect,
    }),
};
