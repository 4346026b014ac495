import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CaseSearch } from '../../routing/searches';
import { pointOf, withPoint, type CasePoint } from '../../history/case-point';

type Go = (point: CasePoint, more?: Readonly<{ event?: string; isJump?: boolean }>) => void;

type PointOfAddress = Readonly<{
  no: string;
  search: CaseSearch;
  point: CasePoint;
  /** Takes the whole page to a point. A step replaces the history entry, a jump adds one (console, Routes and addresses). */
  go: Go;
}>;

/** The point stands in the address and nowhere else. */
export const useCasePoint = (): PointOfAddress => {
  const { no } = useParams({ from: '/cases/$no' });
  const search = useSearch({ from: '/cases/$no' });
  const navigate = useNavigate({ from: '/cases/$no' });
  const go: Go = (point, { event, isJump = false } = {}) => {
    void navigate({
      search: (before) => {
        const { e: _e, ...rest } = withPoint(before, point);
        return event === undefined ? rest : { ...rest, e: event };
      },
      replace: !isJump,
      resetScroll: false,
    });
  };
  return { no, search, point: pointOf(search), go };
};
