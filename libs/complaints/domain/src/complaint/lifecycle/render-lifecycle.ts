import type { CaseStatus } from '../complaint.statuses';
import type { Transition } from '../complaint.transitions';

/** In Mermaid `[*]` is where a case begins. */
const nodeOf = (status: CaseStatus): string => (status === 'Unfiled' ? '[*]' : status);

/** The changes of status as a Mermaid state diagram, in the order of the table; commands that leave the status as it is are not drawn. */
export const renderLifecycle = (transitions: readonly Transition[]): string => {
  const arrows = transitions.flatMap(({ command, from, to }) =>
    to === 'same' ? [] : from.map((status) => `  ${nodeOf(status)} --> ${to}: ${command}`),
  );
  return ['stateDiagram-v2', ...arrows, ''].join('\n');
};
