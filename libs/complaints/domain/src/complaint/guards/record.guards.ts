import type { StatedFields } from '../complaint.state';
import type { Correction } from '../complaint.values';
import { sameCategory } from '../same-category';
import { isWritten } from '../written';
import { guard } from './guard';

const noteIsWritten = guard(['AddNote'], ({ data: { text } }) => (isWritten(text) ? undefined : { code: 'NoteEmpty' }));

const targetStatesAField = guard(['CorrectRecord'], ({ data: { targetEventId } }, { setBy }) =>
  Object.values(setBy).includes(targetEventId) ? undefined : { code: 'TargetNotFound', targetEventId },
);

/** A correction of what another event has since set would be lost when the history is folded (ledger-format, Time). */
const targetSetThisField = guard(['CorrectRecord'], ({ data: { targetEventId, correction } }, { setBy }) => {
  const { field } = correction;
  const setter = setBy[field];
  return setter === undefined || setter === targetEventId
    ? undefined
    : { code: 'NotTheSettingEvent', targetEventId, field, setBy: setter };
});

const isAlreadySo = (correction: Correction, stated: StatedFields): boolean => {
  switch (correction.field) {
    case 'channel':
      return correction.value === stated.channel;
    case 'originKind':
      return correction.value === stated.originKind;
    case 'category':
      return sameCategory(correction.value, stated.category);
    case 'respondentOrganisation':
      return correction.value === stated.respondentOrganisation;
    case 'subject':
    case 'narrative':
    case 'demand':
    case 'complainantName':
    case 'complainantContact':
      // Personal text is never compared: it may be sealed, or erased.
      return false;
  }
};

const correctionChangesTheRecord = guard(['CorrectRecord'], ({ data: { correction } }, { stated }) =>
  isAlreadySo(correction, stated) ? { code: 'NothingToCorrect', field: correction.field } : undefined,
);

const caseHasASourceRecord = guard(['SeeSourceRow'], (_command, { hasSource }) =>
  hasSource ? undefined : { code: 'NoSourceRecord' },
);

const keyIsNotYetDestroyed = guard(['DestroySubjectKey'], ({ data: { kid } }, { destroyedKids }) =>
  destroyedKids.includes(kid) ? { code: 'KeyAlreadyDestroyed', kid } : undefined,
);

export const recordGuards = {
  noteIsWritten,
  targetStatesAField,
  targetSetThisField,
  correctionChangesTheRecord,
  caseHasASourceRecord,
  keyIsNotYetDestroyed,
} as const;
