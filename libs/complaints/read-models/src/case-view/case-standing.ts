import type { ComplaintStatus } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { CaseView } from './case-view.document';

/** What lists ask of a case at an instant: where it stood, and with whom. */
export type CaseStanding = Readonly<{ status: ComplaintStatus; unit: string | null; handler: string | null }>;

/**
 * Where the case stood at an instant, read from its view: the same as reconstructing it from the log (ledger-format, Time), without reading the log.
 * `undefined`: it was not filed yet.
 */
export const standingAt = (view: CaseView, at: Instant): CaseStanding | undefined => {
  if (view.filed.at > at) return undefined;
  const status = view.statuses.findLast(({ moment }) => moment.at <= at)?.status;
  if (status === undefined) return undefined;
  // In the order of the log, as folding takes them: a civil date can lie before an instant that was recorded before it.
  return view.owners
    .filter(({ moment }) => moment.at <= at)
    .reduce<CaseStanding>(
      (standing, step) =>
        'handler' in step ? { ...standing, handler: step.handler } : { status, unit: step.unit, handler: null },
      { status, unit: null, handler: null },
    );
};
