import { useText } from '../../language/language';
import { roleWords } from '../../words/contract-words';
import { setupMessages } from './setup.messages';
import type { Done } from './setup.query';

/** The ledger answers now: whoever set it up goes in. Each link is a page of its own, since its key must be in no history. */
export const SetUpDone = ({ done: { kind, links } }: Readonly<{ done: Done }>) => {
  const say = useText(setupMessages);
  const sayRole = useText(roleWords);
  if (links.length === 0)
    return (
      <p>
        <a className="plain-button primary-button" href="/sign-in">
          {say('signInNow')}
        </a>
      </p>
    );
  return (
    <>
      <p>{say('pickRole')}</p>
      <ul className="sign-in-links">
        {links.map(({ role, path }) => (
          <li key={role}>
            <a href={path}>{sayRole(role)}</a>
          </li>
        ))}
      </ul>
      {kind === 'sample' ? <p className="quiet">{say('switchLater')}</p> : null}
    </>
  );
};
