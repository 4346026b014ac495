import { correctionApplies, type Correction } from '@redress/complaints/domain';
import { assertNever, type Open } from '@redress/kernel';
import { openedText, withoutKey } from '../folding/personal-text';
import type { ViewChanges } from './case-view.changes';
import { caseViewOf } from './case-view.parser';
import type { CaseView } from './case-view.document';
import { categoryPartOf } from './case-view.filing';

const corrected = (view: CaseView, correction: Correction, open: Open): Partial<CaseView> => {
  switch (correction.field) {
    case 'channel':
      return { channel: correction.value };
    case 'originKind':
      return { originKind: correction.value };
    case 'category':
      return { category: categoryPartOf(correction.value) };
    case 'respondentOrganisation':
      return { respondent: { ...view.respondent, organisation: correction.value } };
    case 'subject':
    case 'narrative':
    case 'demand':
      return { [correction.field]: openedText(correction.value, open) };
    case 'complainantName':
      return { complainant: { ...view.complainant, name: openedText(correction.value, open) } };
    case 'complainantContact':
      return { complainant: { ...view.complainant, contact: openedText(correction.value, open) } };
    default:
      return assertNever(correction);
  }
};

/** What is put right, seen again, or removed by law. */
export const correctionChanges: ViewChanges<'RecordCorrected' | 'SourceRowSeen' | 'SubjectKeyDestroyed'> = {
  RecordCorrected: (view, data, recorded, open) => {
    const { field } = data.correction;
    const applied = correctionApplies(view.setBy, data);
    const entry = {
      field,
      targetEventId: data.targetEventId,
      eventId: recorded.id,
      applied,
      reason: openedText(data.reason, open),
      correctedAt: recorded.recordedAt,
    };
    return {
      ...(applied ? { ...corrected(view, data.correction, open), setBy: { ...view.setBy, [field]: recorded.id } } : {}),
      corrections: [...view.corrections, entry],
    };
  },
  // The row's MAC serves the importer alone; the view tells only, by its revision, that there was an event.
  SourceRowSeen: () => ({}),
  SubjectKeyDestroyed: (view, { kid, erasureId }, recorded) => {
    const purged = caseViewOf(withoutKey(view, kid));
    return { ...purged, erasures: [...view.erasures, { erasureId, kid, destroyedAt: recorded.recordedAt }] };
  },
};
