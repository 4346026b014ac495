import type { CivilDate } from '@redress/kernel';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintEvent, EndDate } from '../complaint.events';

/** What an accepted command makes happen: at least one event. */
export type Facts = readonly [ComplaintEvent, ...ComplaintEvent[]];

/** The source's own date unchanged, else the one computed in the ledger's zone; an undated end has none (ledger-format, Time). */
export const endDateOf = ({ provenance, occurredOn }: ComplaintContext, stated?: CivilDate): EndDate =>
  stated ?? (provenance.precision === 'notAfter' ? 'notStated' : occurredOn);
