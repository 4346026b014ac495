import { useNavigate } from '@tanstack/react-router';
import type { CaseEvent } from '../../history/case.query';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import { compareMessages } from './compare.messages';
import { comparisonOf, sideOf, withA, withComparison } from './compared-points';
import { useCasePoint } from './use-case-point';

/** One handle, two points: mark A, move on, compare (console, Compare). */
export const CompareKeys = ({ events }: Readonly<{ events: readonly CaseEvent[] }>) => {
  const say = useText(compareMessages);
  const navigate = useNavigate({ from: '/cases/$no' });
  const { point } = useCasePoint();
  const last = events.at(-1)?.revision ?? '0';
  const here = sideOf(point, last);
  const mark = (): void => {
    void navigate({ search: (search) => withA(search, here), replace: true, resetScroll: false });
    announce(say('marked'));
  };
  const compare = (): void =>
    void navigate({
      search: (search) => withComparison(search, { a: comparisonOf(search, point, last).a, b: here }),
      resetScroll: false,
    });
  useShortcuts([
    { keys: 'm', title: say('mark'), group: 'case', run: mark },
    { keys: 'd', title: say('compare'), group: 'case', run: compare },
  ]);
  return (
    <div className="switch not-printed" role="group" aria-label={say('title')}>
      <button type="button" className="plain-button" aria-keyshortcuts="m" onClick={mark}>
        {say('mark')} (m)
      </button>
      <button type="button" className="plain-button" aria-keyshortcuts="d" onClick={compare}>
        {say('compare')} (d)
      </button>
    </div>
  );
};
