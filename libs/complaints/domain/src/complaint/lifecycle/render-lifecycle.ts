import type { CaseStatus } from '../complaint.statuses';
import type { Transition } from '../complaint.transitions';

/** In Mermaid `[*]` is where a case begins. */
const nodeOf = (status: CaseStatus): string => (status === 'Unfiled' ? '[*]' : status);

/** Where a row leads from each of its statuses. `previous` is wherever the case can have come from. */
const targetsOf = (
  { from, to }: Transition,
  transitions: readonly Transition[],
): readonly (readonly [from: CaseStatus, to: CaseStatus])[] => {
  if (to === 'same') return [];
  if (to !== 'previous') return from.map((status) => [status, to]);
  return from.flatMap((status) =>
    transitions.filter((row) => row.to === status).flatMap((row) => row.from.map((back) => [status, back] as const)),
  );
};

/** The changes of status as a Mermaid state diagram, in the order of the table; commands that leave the status as it is are not drawn. */
export const renderLifecycle = (transitions: readonly Transition[]): string => {
  const arrows = transitions.flatMap((row) =>
    targetsOf(row, transitions).map(([from, to]) => `  ${nodeOf(from)} --> ${to}: ${row.command}`),
  );
  return ['stateDiagram-v2', ...arrows, ''].join('\n');
};
