import type { HandlingEvent } from '../complaint.events';
import { correctionApplies } from '../complaint.set-by';
import type { StatedFields } from '../complaint.state';
import type { Correction } from '../complaint.values';
import { unchanged, type Evolves } from './evolves';

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

export const handlingEvolves: Evolves<
  Exclude<HandlingEvent['type'], 'ComplaintAssigned' | 'AssignmentSigned' | 'HandlerNamed'>
> = {
  TriageAssessed: (state, { data: { category, ...triage } }, { id }) => ({
    ...state,
    triage,
    ...(category === undefined
      ? {}
      : { stated: { ...state.stated, category }, setBy: { ...state.setBy, category: id } }),
  }),
  CommunicationLogged: unchanged,
  FindingRecorded: (state) => ({ ...state, hasFinding: true }),
  NoteAdded: unchanged,
  // A correction counts for the event that it names, and for no later one of the same field (ledger-format, Time).
  RecordCorrected: (state, { data }, { id }) =>
    correctionApplies(state.setBy, data)
      ? {
          ...state,
          stated: corrected(state.stated, data.correction),
          setBy: { ...state.setBy, [data.correction.field]: id },
        }
      : state,
};
