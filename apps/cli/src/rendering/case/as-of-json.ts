import { mapPersonalTexts, type CaseView } from '@redress/complaints/read-models';
import { millisecondsOf, type Instant, type JsonObject, type JsonValue } from '@redress/kernel';
import type { CaseTelling } from '../case-telling';
import { personalJson } from '../personal';
import type { PastState } from './as-of-page';
import { pastOf, type Point } from './point';

/** The point as it was understood. */
export const pointJson = (point: Point): JsonObject => {
  const { revision, at, knownAt } = pastOf(point);
  return {
    ...(revision === undefined ? {} : { revision: String(revision) }),
    ...(at === undefined ? {} : { at }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
};

/** A view with its personal text as it may be shown. */
const viewJson = (view: CaseView, tell: CaseTelling): JsonObject => mapPersonalTexts(view, personalJson(tell));

/** Left at the instant in milliseconds, negative where it was over; only clocks that run have any. */
const runningJson = ({ deadlines }: CaseView, at: Instant): JsonValue =>
  deadlines
    .filter(({ status }) => status === 'running')
    .map(({ deadlineId, dueAt }) => ({
      deadlineId,
      dueAt,
      leftMilliseconds: millisecondsOf(dueAt) - millisecondsOf(at),
    }));

/** A past state for a program. `view` is the case view, `null` before the filing. */
export const asOfJson = (
  { complaintNo, point, at, reconstruction, events }: PastState,
  tell: CaseTelling,
): JsonObject => {
  const asked = { complaintNo, zone: tell.zone, asked: pointJson(point), dueJudgedAt: at };
  if (reconstruction.kind === 'notFiledYet') return { ...asked, ...reconstruction, view: null };
  const { view, upTo, warnings } = reconstruction;
  return {
    ...asked,
    kind: 'state',
    upTo: String(upTo),
    head: String(events.at(-1)?.revision ?? upTo),
    running: runningJson(view, at),
    warnings,
    view: viewJson(view, tell),
  };
};
