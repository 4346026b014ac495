import { publicPrincipal } from '@redress/access';
import { caseByNumber, publicTrackingOf, type PublicTracking } from '@redress/complaints/read-models';
import { deriveIdentities, isSameCode, readComplaintNo, readTrackingCode } from '@redress/privacy';
import type { ReadPorts } from '../reads/read-ports';

/** Stands for the case where the number is none: its code is derived and compared all the same. */
const nobodysCase = '00000000-0000-0000-0000-000000000000';

/**
 * Where a complaint stands, for whoever holds its number and its code. A wrong number and a wrong code are one answer, after the same work; both are
 * recorded as refused, of nobody in particular.
 */
export const trackComplaint = async (
  { readStore, keyRing, clock, accessRecorder }: Omit<ReadPorts, 'eventStore'>,
  asked: Readonly<{ complaintNo: string; trackingCode: string }>,
): Promise<Readonly<{ outcome: 'found'; tracking: PublicTracking }> | Readonly<{ outcome: 'unknown' }>> => {
  const complaintNo = readComplaintNo(asked.complaintNo);
  const given = readTrackingCode(asked.trackingCode);
  const view = complaintNo === undefined ? undefined : await caseByNumber(readStore, complaintNo);
  const code = deriveIdentities(keyRing.mac).trackingCodeOf(view?.complaintId ?? nobodysCase, 0);
  const isSame = isSameCode(code, given ?? '');
  if (view !== undefined && isSame) return { outcome: 'found', tracking: publicTrackingOf(view, clock.now()) };
  await accessRecorder.refused(publicPrincipal, { attempted: 'tracking', code: 'NotVisible' });
  return { outcome: 'unknown' };
};
