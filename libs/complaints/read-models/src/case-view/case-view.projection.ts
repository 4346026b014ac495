import { complaintIdOf, type ComplaintEvent } from '@redress/complaints/domain';
import type { Projection } from '@redress/kernel';
import { complaintFold, type RecordedComplaint } from '../folding/complaint-fold';
import { provenanceOf } from '../folding/moment';
import { originsAfter } from './case-origins';
import { acceptanceChanges } from './case-view.acceptance';
import { afterwardsChanges } from './case-view.afterwards';
import { correctionChanges } from './case-view.correction';
import { deadlineChanges } from './case-view.deadlines';
import { dispatchChanges } from './case-view.dispatch';
import { timelineHeadingsMax, type CaseView } from './case-view.document';
import { endingChanges } from './case-view.ending';
import { escalationChanges } from './case-view.escalation';
import { caseFieldsOf, caseSearchTextOf, caseViewModel, type CaseField } from './case-view.fields';
import { filedView } from './case-view.filing';
import { handlingChanges } from './case-view.handling';
import { investigationChanges } from './case-view.investigation';
import { recordChanges } from './case-view.record';
import { resolutionChanges } from './case-view.resolution';

const fold = complaintFold<CaseView>({
  filed: filedView,
  changes: {
    ...acceptanceChanges,
    ...dispatchChanges,
    ...handlingChanges,
    ...investigationChanges,
    ...resolutionChanges,
    ...escalationChanges,
    ...endingChanges,
    ...afterwardsChanges,
    ...recordChanges,
    ...deadlineChanges,
    ...correctionChanges,
  },
  ignores: [],
});

/** What clocks do by themselves: it follows from an act, and the deadlines tell it. */
const clockwork: ReadonlySet<string> = new Set<ComplaintEvent['type']>([
  'DeadlineSet',
  'ClockPaused',
  'ClockResumed',
  'DeadlineMet',
  'DeadlineCancelled',
  'ReviewWindowOpened',
  'ReopenWindowOpened',
]);

/** What changes with every event, or tells by itself which event it is of. */
const withoutOrigin: ReadonlySet<string> = new Set<keyof CaseView>([
  'complaintId',
  'revision',
  'changedAt',
  'timeline',
  'setBy',
  'origins',
]);

/** What every event leaves behind, whatever its type. */
const stamped = (view: CaseView, recorded: RecordedComplaint): CaseView => {
  const { event, occurredAt, recordedAt } = recorded;
  const revision = String(recorded.revision);
  const { precision = 'exact', assumed } = provenanceOf(event);
  return {
    ...view,
    revision,
    changedAt: recordedAt,
    assumed: assumed === undefined ? view.assumed : [...view.assumed, { revision, fields: assumed }],
    timeline: clockwork.has(event.type)
      ? view.timeline
      : [...view.timeline.slice(1 - timelineHeadingsMax), { revision, type: event.type, at: occurredAt, precision }],
  };
};

/** The present state of each case. Folding the events of a past state with it gives that past state (past-state/reconstruct). */
export const caseView: Projection<ComplaintEvent, CaseView, CaseField> = {
  model: caseViewModel,
  handles: fold.handles,
  purgesOn: new Set<ComplaintEvent['type']>(['SubjectKeyDestroyed']),
  keyOf: ({ stream }) => complaintIdOf(stream),
  project: (document, recorded, open) => {
    const after = stamped(fold.project(document, recorded, open), recorded);
    const { revision, origins } = after;
    return { ...after, origins: originsAfter(document, after, { origins, revision, ignored: withoutOrigin }) };
  },
  fieldsOf: caseFieldsOf,
  searchTextOf: caseSearchTextOf,
};
