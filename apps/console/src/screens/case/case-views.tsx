import { Link } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { caseMessages } from './case.messages';
import { useCasePoint } from './use-case-point';

const views = ['case', 'compare', 'deadlines', 'access'] as const;
type View = (typeof views)[number];

/** The four views of a case: each has the address of its own, and keeps the point. */
export const CaseViews = () => {
  const say = useText(caseMessages);
  const { no } = useCasePoint();
  const names: Readonly<Record<View, string>> = {
    case: say('viewCase'),
    compare: say('viewCompare'),
    deadlines: say('deadlines'),
    access: say('viewAccess'),
  };
  return (
    <nav className="case-views not-printed" aria-label={say('views')}>
      {views.map((one) => (
        <Link
          key={one}
          to="/cases/$no"
          params={{ no }}
          search={({ view: _view, ...search }) => (one === 'case' ? search : { ...search, view: one })}
          // Its address is the whole view: another view of the case is not this one.
          activeOptions={{ exact: true, includeSearch: true }}
          className="case-view-link"
        >
          {names[one]}
        </Link>
      ))}
    </nav>
  );
};
