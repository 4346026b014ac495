import type { Provenance } from '@redress/complaints/domain';
import { zonedInstant, type CivilDate, type CivilTime, type Instant } from '@redress/kernel';
import { parsed, refused, type Parsed } from '../refusal';

/** When a step happened, as far as the source says. */
export type Dating = Readonly<{ occurredAt: Instant; provenance: Provenance; on: CivilDate }>;

/** Proved, but the source gives no date (ledger-format, Time). */
export const undated = { occurredAt: 'undated', provenance: { precision: 'notAfter' } } as const satisfies {
  occurredAt: 'undated';
  provenance: Provenance;
};

/** Days whose beginnings are remembered: a source goes through its days in some order, and asking a zone's rules costs more than the rest of a row. */
const rememberedDaysMax = 4_096;

const startsOfDays = (
  instantIn: (civil: CivilTime) => Instant | undefined,
): ((date: CivilDate) => Instant | undefined) => {
  const starts = new Map<CivilDate, Instant | undefined>();
  return (date) => {
    if (starts.has(date)) return starts.get(date);
    if (starts.size >= rememberedDaysMax) starts.clear();
    const start = instantIn({ date });
    starts.set(date, start);
    return start;
  };
};

/** A step whose civil time the source states in no zone: `zone` is the import policy's, and said to be assumed. */
export const datingIn = (zone: string): ((column: string, civil: CivilTime) => Parsed<Dating>) => {
  const instantIn = zonedInstant(zone);
  const startOf = startsOfDays(instantIn);
  return (column, civil) => {
    const occurredAt = civil.time === undefined ? startOf(civil.date) : instantIn(civil);
    if (occurredAt === undefined) return refused('no-such-date', `No clock of ${zone} ever showed this time`, column);
    const assumed = { zone, assumed: ['zone'] };
    const provenance = civil.time === undefined ? { precision: 'day' as const, ...assumed } : assumed;
    return parsed({ occurredAt, provenance, on: civil.date });
  };
};
