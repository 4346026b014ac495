import type { Recorded } from '@redress/kernel';
import type { ComplaintEvent } from '../complaint.events';
import { correctionApplies } from '../complaint.set-by';
import { assignedUnitOf, type ComplaintState, type StatedFields } from '../complaint.state';
import type { Correction } from '../complaint.values';

type DataOf<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>['data'];

export const afterTriage = (
  state: ComplaintState,
  { category, ...triage }: DataOf<'TriageAssessed'>,
  { id }: Recorded<unknown>,
): ComplaintState => ({
  ...state,
  triage,
  ...(category === undefined ? {} : { stated: { ...state.stated, category }, setBy: { ...state.setBy, category: id } }),
});

/** A new dispatch has no handler until the unit signs for it. */
export const afterAssignment = (state: ComplaintState, { unitId }: DataOf<'ComplaintAssigned'>): ComplaintState => ({
  ...state,
  assignment: { unitId },
  assignments: state.assignments + 1,
});

export const afterNaming = (state: ComplaintState, { handlerId }: DataOf<'HandlerNamed'>): ComplaintState => ({
  ...state,
  assignment: { unitId: assignedUnitOf(state), handlerId },
});

export const afterEscalation = (
  state: ComplaintState,
  { escalationId, level, reason, toUnit, deadlineId }: DataOf<'ComplaintEscalated'>,
): ComplaintState => ({
  ...state,
  escalations: [
    ...state.escalations,
    {
      escalationId,
      level,
      reason,
      toUnit,
      isAcknowledged: false,
      ...(deadlineId === undefined ? {} : { deadlineId }),
    },
  ],
});

export const afterAcknowledgedEscalation = (
  state: ComplaintState,
  { escalationId }: DataOf<'EscalationAcknowledged'>,
): ComplaintState => ({
  ...state,
  escalations: state.escalations.map((escalation) =>
    escalation.escalationId === escalationId ? { ...escalation, isAcknowledged: true } : escalation,
  ),
});

const corrected = (stated: StatedFields, correction: Correction): StatedFields => {
  switch (correction.field) {
    case 'channel':
      return { ...stated, channel: correction.value };
    case 'originKind':
      return { ...stated, originKind: correction.value };
    case 'category':
      return { ...stated, category: correction.value };
    case 'respondentOrganisation':
      return { ...stated, respondentOrganisation: correction.value };
    case 'subject':
    case 'narrative':
    case 'demand':
    case 'complainantName':
    case 'complainantContact':
      // No rule compares a person's text, so none is kept.
      return stated;
  }
};

/** A correction counts for the event that it names, and for no later one of the same field (ledger-format, Time). */
export const afterCorrection = (
  state: ComplaintState,
  data: DataOf<'RecordCorrected'>,
  { id }: Recorded<unknown>,
): ComplaintState =>
  correctionApplies(state.setBy, data)
    ? {
        ...state,
        stated: corrected(state.stated, data.correction),
        setBy: { ...state.setBy, [data.correction.field]: id },
      }
    : state;
