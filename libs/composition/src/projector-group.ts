import { complaintStreamPrefix, type ComplaintEvent } from '@redress/complaints/domain';
import { openerFor } from '@redress/complaints/application';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { auditTrail, caseView, trendStatistics } from '@redress/complaints/read-models';
import type { Clock, EventStore, KeyRing, ReadStore } from '@redress/kernel';
import { bindProjection, createProjector, type Projector, type ProjectorProgress } from '@redress/platform/projections';

export type ProjectorParts = Readonly<{
  eventStore: EventStore;
  readStore: ReadStore;
  keyRing: KeyRing | undefined;
  clock: Clock;
  onProgress?: (progress: ProjectorProgress) => void;
}>;

/** The read models of cases: one group, one subscription. */
export const createCaseProjector = ({ keyRing, ...parts }: ProjectorParts): Projector =>
  createProjector<ComplaintEvent>({
    ...parts,
    projections: [bindProjection(caseView), bindProjection(auditTrail), bindProjection(trendStatistics)],
    decode: decodeComplaintEvent,
    openerFor: openerFor(keyRing),
    prefix: complaintStreamPrefix,
  });
