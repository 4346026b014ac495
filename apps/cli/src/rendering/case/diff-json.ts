import type { RecordedComplaint } from '@redress/complaints/read-models';
import type { JsonObject } from '@redress/kernel';
import type { CaseTelling } from '../case-telling';
import { pointJson } from './as-of-json';
import { eventsBetween, fieldChanges, type Difference, type Side } from './diff-page';
import { shownChange } from './shown-change';

const sideJson = ({ point, reconstruction }: Side): JsonObject => ({
  asked: pointJson(point),
  ...(reconstruction.kind === 'state' ? { kind: 'state', upTo: String(reconstruction.upTo) } : reconstruction),
});

const placeJson = ({ revision, event, id }: RecordedComplaint): JsonObject => ({
  revision: String(revision),
  type: event.type,
  id,
});

/** A difference for a program: changes by pointer into the case view, and the events that make them. */
export const diffJson = (difference: Difference, tell: CaseTelling): JsonObject => {
  const { complaintNo, from, to } = difference;
  const { added, gone } = eventsBetween(difference);
  return {
    complaintNo,
    zone: tell.zone,
    from: sideJson(from),
    to: sideJson(to),
    changes: fieldChanges(difference).map((change) => shownChange(change, tell)),
    added: added.map(placeJson),
    gone: gone.map(placeJson),
  };
};
