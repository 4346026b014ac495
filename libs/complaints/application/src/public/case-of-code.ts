import { publicPrincipal } from '@redress/access';
import { caseByNumber, type CaseView } from '@redress/complaints/read-models';
import { deriveIdentities, isSameCode, readComplaintNo, readTrackingCode } from '@redress/privacy';
import type { ReadPorts } from '../reads/read-ports';

/** Number and code, as they were given at the filing. */
export type TrackedCase = Readonly<{ complaintNo: string; trackingCode: string }>;

/** Stands for the case where the number is none: its code is derived and compared all the same. */
const nobodysCase = '00000000-0000-0000-0000-000000000000';

/**
 * The case of whoever holds its number and its code. A wrong number and a wrong code are one answer, after the same work; both are recorded as refused, of
 * nobody in particular.
 */
export const caseOfCode = async (
  { readStore, keyRing, accessRecorder }: Pick<ReadPorts, 'readStore' | 'keyRing' | 'accessRecorder'>,
  asked: TrackedCase,
  attempted: string,
): Promise<CaseView | undefined> => {
  const complaintNo = readComplaintNo(asked.complaintNo);
  const given = readTrackingCode(asked.trackingCode);
  const view = complaintNo === undefined ? undefined : await caseByNumber(readStore, complaintNo);
  const code = deriveIdentities(keyRing.mac).trackingCodeOf(view?.complaintId ?? nobodysCase, 0);
  const isSame = isSameCode(code, given ?? '');
  if (view !== undefined && isSame) return view;
  await accessRecorder.refused(publicPrincipal, { attempted, code: 'NotVisible' });
  return undefined;
};
