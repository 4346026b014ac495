import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../language/language';
import { Figure } from '../parts/figure';
import { isBuilt } from '../routing/screens';
import { useSession } from '../session/session';
import { queueNames, queueWords } from '../words/contract-words';
import { entriesFor, type NavigationEntry } from './navigation';
import { shellMessages } from './shell.messages';
import { worklistCountsQuery } from './worklist-counts';

const groups: readonly NavigationEntry['group'][] = ['cases', 'audit', 'figures', 'administration'];

/** Queues with their counts, which move on their own: they are numbers, and no row moves with them. */
const Queues = () => {
  const say = useText(shellMessages);
  const sayQueue = useText(queueWords);
  const { data } = useQuery(worklistCountsQuery);
  return (
    <section>
      <h2>{say('queues')}</h2>
      <ul>
        {queueNames.map((name) => (
          <li key={name}>
            <Link to="/queues/$name" params={{ name }} search={{}} activeProps={{ 'aria-current': 'page' }}>
              <span>{sayQueue(name)}</span>
              {data === undefined ? null : <Figure value={data.counts[name]} />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const SideNavigation = () => {
  const say = useText(shellMessages);
  const session = useSession();
  const entries = entriesFor(session, isBuilt);
  return (
    <nav aria-label={say('navigation')} className="side-navigation not-printed">
      {session.permissions.includes('see-case') && isBuilt('queue') ? <Queues /> : null}
      {groups.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group}>
            <h2>{say(group)}</h2>
            <ul>
              {own.map(({ to }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
                    {say(to)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
};
