import { recordAccess } from '@redress/complaints/application';
import { complaintStreamOf, type AccessLogEvent } from '@redress/complaints/domain';
import { canonicalBytes } from '@redress/integrity';
import type { CaseView } from '@redress/complaints/read-models';
import { clear, type Instant } from '@redress/kernel';
import type { Context } from '../context';
import type { WritingSession } from '../session/session';
import { localActor, localWriter } from './local-actor';

/** What a search was for, before it runs: a MAC of its words, so that the log tells two searches apart and repeats neither. */
export const recordSearch = (
  { ports, keyRing }: WritingSession,
  context: Context,
  words: string,
  purpose: string,
): Promise<void> =>
  recordAccess(ports, localWriter, localActor(context), {
    type: 'SearchRun',
    data: {
      termMac: Buffer.from(keyRing.mac(canonicalBytes(['search/1', words]))).toString('hex'),
      purpose: clear(purpose),
    },
  });

/** The personal text that a list shows of a case. */
const fieldsOf = ({ subject, complainant }: CaseView): readonly string[] => [
  ...(complainant.name !== null && 'text' in complainant.name ? ['/complainant/name'] : []),
  ...(subject !== null && 'text' in subject ? ['/subject'] : []),
];

/** One access for each case of which a list shows personal text, all durable before any is shown. */
export const recordListed = async (
  { ports }: WritingSession,
  context: Context,
  views: readonly CaseView[],
  purpose: string,
  asOf: Instant | undefined,
): Promise<void> => {
  const [first, ...more] = views.flatMap((view): readonly AccessLogEvent[] => {
    const fields = fieldsOf(view);
    if (fields.length === 0) return [];
    const caseStream = complaintStreamOf(view.complaintId);
    const data = { caseStream, fields, purpose: clear(purpose), ...(asOf === undefined ? {} : { asOf }) };
    return [{ type: 'PersonalDataRevealed', data }];
  });
  if (first !== undefined) await recordAccess(ports, localWriter, localActor(context), first, ...more);
};
