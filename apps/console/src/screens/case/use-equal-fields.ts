import { useQuery } from '@tanstack/react-query';
import { stateQuery, type FieldDifference } from '../../history/case.query';
import { isStateGroup } from '../../history/state-groups';
import { leavesOf, type Leaf } from '../../history/state-leaves';
import { isWithin } from '../../history/state-origin';
import { pointOfSide, type Comparison } from './compared-points';

const none: readonly Leaf[] = [];

/**
 * What does not differ, where somebody wants to see it: the values of one side without those that the service says differ. Deadlines are left to their own view:
 * what is left of them goes by the clock.
 */
export const useEqualFields = (
  no: string,
  { b }: Comparison,
  changes: readonly FieldDifference[] | undefined,
  isWanted: boolean,
): readonly Leaf[] => {
  const { data } = useQuery({ ...stateQuery(no, pointOfSide(b)), enabled: isWanted });
  if (!isWanted || data === undefined || 'kind' in data || changes === undefined) return none;
  return Object.entries(data)
    .filter(([name]) => isStateGroup(name) && name !== 'deadlines')
    .flatMap(([name, value]) => leavesOf(value, `/${name}`))
    .filter(({ path }) => !changes.some(({ pointer }) => isWithin(path, pointer) || isWithin(pointer, path)));
};
