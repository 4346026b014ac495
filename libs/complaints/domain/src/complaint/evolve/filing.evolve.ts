import type { Recorded } from '@redress/kernel';
import type { ComplaintEvent } from '../complaint.events';
import { unfiledComplaint, type ComplaintState } from '../complaint.state';
import { correctableFields, type CorrectableField } from '../complaint.values';

type ComplaintFiled = Extract<ComplaintEvent, { type: 'ComplaintFiled' }>;

/** Filing sets every correctable field: what it does not state, it states to be absent (ledger-format, Time). */
const allSetBy = (eventId: string): Partial<Record<CorrectableField, string>> =>
  Object.fromEntries(correctableFields.map((field) => [field, eventId]));

export const afterFiling = ({ data }: ComplaintFiled, { id }: Recorded<unknown>): ComplaintState => {
  const { channel, originKind, category, respondent = {}, externalRef } = data;
  const { organisation, unitId, staffRef } = respondent;
  return {
    ...unfiledComplaint,
    hasSource: externalRef !== undefined,
    respondent: { ...(unitId === undefined ? {} : { unitId }), ...(staffRef === undefined ? {} : { staffRef }) },
    stated: { channel, originKind, category, respondentOrganisation: organisation },
    setBy: allSetBy(id),
  };
};
