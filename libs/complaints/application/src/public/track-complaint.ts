import { publicTrackingOf, type PublicTracking } from '@redress/complaints/read-models';
import type { ReadPorts } from '../reads/read-ports';
import { caseOfCode, type TrackedCase } from './case-of-code';

/** Where a complaint stands, for whoever holds its number and its code. */
export const trackComplaint = async (
  ports: Omit<ReadPorts, 'eventStore' | 'histories'>,
  asked: TrackedCase,
): Promise<Readonly<{ outcome: 'found'; tracking: PublicTracking }> | Readonly<{ outcome: 'unknown' }>> => {
  const view = await caseOfCode(ports, asked, 'tracking');
  return view === undefined
    ? { outcome: 'unknown' }
    : { outcome: 'found', tracking: publicTrackingOf(view, ports.clock.now()) };
};
