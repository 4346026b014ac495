import type { Recorded } from '@redress/kernel';
import type { ComplaintEvent } from '../complaint.events';
import { allSetBy } from '../complaint.set-by';
import { unfiledComplaint, type ComplaintState } from '../complaint.state';

type ComplaintFiled = Extract<ComplaintEvent, { type: 'ComplaintFiled' }>;

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
