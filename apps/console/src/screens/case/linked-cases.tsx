import { Link } from '@tanstack/react-router';
import type { CaseState } from '../../history/case.query';
import { useText } from '../../language/language';
import { PersonalText } from '../../parts/personal-text';
import { linkWords } from '../../words/contract-words';
import { caseMessages } from './case.messages';

/** Other cases that somebody tied to this one, and why. */
export const LinkedCases = ({ links }: Readonly<{ links: CaseState['links'] }>) => {
  const say = useText(caseMessages);
  const sayLink = useText(linkWords);
  return (
    <section className="panel" aria-labelledby="links-heading">
      <h2 id="links-heading">
        {say('links')} <span className="quiet">{links.length}</span>
      </h2>
      {links.length === 0 ? (
        <p className="quiet">{say('noLinks')}</p>
      ) : (
        <ul className="plain-list">
          {links.map(({ type, otherId, basis }) => (
            <li key={`${type}${otherId}`}>
              {sayLink(type)}{' '}
              <Link to="/cases/$no" params={{ no: otherId }}>
                {otherId}
              </Link>{' '}
              <PersonalText value={basis} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
