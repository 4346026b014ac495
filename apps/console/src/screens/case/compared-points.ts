import { knownAtOf, type CasePoint } from '../../history/case-point';
import type { CaseEvent } from '../../history/case.query';
import type { CaseSearch } from '../../routing/searches';

/** One side of a comparison: a revision or an instant, and of an instant what could be known by then. */
export type Side = Readonly<{ point: string; known: string | undefined }>;
export type Comparison = Readonly<{ a: Side; b: Side }>;

const isRevision = (point: string): boolean => /^\d+$/.test(point);

/** As the address of a comparison names a point. Now is the state after the last event. */
export const sideOf = (point: CasePoint, last: string): Side => {
  switch (point.kind) {
    case 'now':
      return { point: last, known: undefined };
    case 'revision':
      return { point: point.revision, known: undefined };
    case 'instant':
      return { point: point.at, known: knownAtOf(point) };
  }
};

/** The point of a side, for its state and its words. */
export const pointOfSide = ({ point, known }: Side): CasePoint =>
  isRevision(point) ? { kind: 'revision', revision: point } : { kind: 'instant', at: point, known };

/** What the address compares: from the filing to the point, unless it says more. @param last revision of the case's last event */
export const comparisonOf = (search: CaseSearch, point: CasePoint, last: string): Comparison => ({
  a: search.a === undefined ? { point: '0', known: undefined } : { point: search.a, known: search.aKnown },
  b: search.b === undefined ? sideOf(point, last) : { point: search.b, known: search.bKnown },
});

const known = (name: 'aKnown' | 'bKnown', { point, known: at }: Side): Readonly<Record<string, string>> =>
  at === undefined || isRevision(point) ? {} : { [name]: at };

export const withA = ({ a: _a, aKnown: _known, ...rest }: CaseSearch, a: Side): CaseSearch => ({
  ...rest,
  a: a.point,
  ...known('aKnown', a),
});

export const withComparison = (search: CaseSearch, { a, b }: Comparison): CaseSearch => {
  const { b: _b, bKnown: _known, ...rest } = withA(search, a);
  return { ...rest, view: 'compare', b: b.point, ...known('bKnown', b) };
};

export type PresetName = 'decisionNow' | 'filedClosed' | 'knownWas';

const closings: ReadonlySet<CaseEvent['type']> = new Set([
  'ComplaintClosedWithFeedback',
  'ResolvedOnTheSpot',
  'ComplaintWithdrawn',
]);

const revisionSide = (revision: string): Side => ({ point: revision, known: undefined });

/** Comparisons that are often asked for, as far as the case has their points. The instant of the last is the point's, or the last decision's. */
export const presetsOf = (
  events: readonly CaseEvent[],
  point: CasePoint,
): readonly Readonly<{ name: PresetName; comparison: Comparison }>[] => {
  const last = events.at(-1)?.revision ?? '0';
  const decision = events.findLast(({ kind }) => kind === 'decision');
  const closing = events.findLast(({ type }) => closings.has(type));
  const at = point.kind === 'instant' ? point.at : decision?.occurredAt;
  return [
    ...(decision === undefined
      ? []
      : [{ name: 'decisionNow' as const, comparison: { a: revisionSide(decision.revision), b: revisionSide(last) } }]),
    ...(closing === undefined
      ? []
      : [{ name: 'filedClosed' as const, comparison: { a: revisionSide('0'), b: revisionSide(closing.revision) } }]),
    ...(at === undefined
      ? []
      : [
          {
            name: 'knownWas' as const,
            comparison: { a: { point: at, known: at }, b: { point: at, known: undefined } },
          },
        ]),
  ];
};
