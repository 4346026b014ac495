import type { ComplaintEvent, Provenance } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { RecordedComplaint } from './complaint-fold';

/**
 * When an act happened, and how much its source says about that (ledger-format, Time). `day`: `at` is the start of a civil date in `zone`.
 * `notAfter`: the act is proved but undated, so it happened by `at`, when it was recorded, at the latest.
 */
export type Moment = Readonly<{
  at: Instant;
  precision: 'exact' | 'day' | 'notAfter';
  zone: string | null;
  recordedAt: Instant;
}>;

export const momentOf = (recorded: RecordedComplaint, { precision, zone }: Provenance = {}): Moment => ({
  at: recorded.occurredAt,
  precision: precision ?? 'exact',
  zone: zone ?? null,
  recordedAt: recorded.recordedAt,
});

/** What an event's source says about its time; empty for consequences, which share the time of their act and say nothing themselves. */
export const provenanceOf = ({ data }: ComplaintEvent): Provenance => ({
  ...('precision' in data ? { precision: data.precision } : {}),
  ...('zone' in data ? { zone: data.zone } : {}),
  ...('assumed' in data ? { assumed: data.assumed } : {}),
});
