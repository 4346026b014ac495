import { permitAtOffice, type Principal } from '@redress/access';
import {
  comparedTrends,
  topGroups,
  trendMeasureDefinitions,
  type ComparedRequest,
  type ComparedTrends,
  type MeasureDefinition,
  type OtherGroups,
  type TrendMeasure,
} from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { scopedStoreFor } from './scoped-store';

/** What somebody who reads figures as of an earlier instant has to know: groups are those of today, and what was entered since counts by when it was done. */
export type FigureRemark = 'groupsAsOfNow' | 'lateEntriesCount';

/** `top`: how many groups are told of one by one. */
export type FiguresRequest = Omit<ComparedRequest, 'zone' | 'asOf'> & Readonly<{ asOf?: Instant; top?: number }>;

export type FiguresAnswer = ComparedTrends &
  Readonly<{
    outcome: 'found';
    asOf: Instant;
    zone: string;
    remarks: readonly FigureRemark[];
    /** What each measure counts, and which date puts a case into a period. */
    definitions: Readonly<Partial<Record<TrendMeasure, Pick<MeasureDefinition, 'axis' | 'counts' | 'kind'>>>>;
    others?: OtherGroups;
  }>;

/**
 * Figures over the cases that count for the principal, of his unit, of his own intake or of the whole office, as his role says, beside those of an earlier
 * range, and with what has to be said of them. Small numbers are not blurred.
 */
export const figuresFor = async (
  ports: ReadPorts & Readonly<{ zone: string }>,
  principal: Principal,
  { top, ...request }: FiguresRequest,
): Promise<FiguresAnswer | ReadRefusal> => {
  const permission = permitAtOffice(principal, 'read-statistics');
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, { principal }, permission);
  const { zone, clock } = ports;
  const now = clock.now();
  const { asOf = now, measures } = request;
  const answer = await comparedTrends(await scopedStoreFor(ports, principal), { ...request, asOf, zone });
  const definitions = measures.map((measure) => {
    const { axis, counts, kind } = trendMeasureDefinitions[measure];
    return [measure, { axis, counts, kind }] as const;
  });
  return {
    outcome: 'found',
    ...answer,
    ...(top === undefined ? {} : topGroups(answer.rows, measures, top)),
    asOf,
    zone,
    remarks: asOf < now ? ['groupsAsOfNow', 'lateEntriesCount'] : [],
    definitions: Object.fromEntries(definitions),
  };
};
