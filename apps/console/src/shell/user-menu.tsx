import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../language/language';
import { isBuilt } from '../routing/screens';
import { useSession } from '../session/session';
import { roleWords } from '../words/contract-words';
import { shellMessages } from './shell.messages';

/** Who acts, and in which role: that is what the log records. */
export const UserMenu = () => {
  const say = useText(shellMessages);
  const sayRole = useText(roleWords);
  const { user, roles, unit } = useSession();
  const id = useId();
  const role = roles.map((name) => sayRole(name)).join(', ');
  const name = user.slice(user.indexOf(':') + 1);
  return (
    <div className="user-menu">
      <button type="button" className="plain-button" popoverTarget={id} aria-haspopup="true">
        {say('userMenu', { user: name, role })} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} popover="auto" className="menu-card">
        <p>
          <strong>{name}</strong>
          <br />
          <span className="quiet">{user}</span>
        </p>
        <p>
          {say('actsAs')}: {role}
          {unit === null ? null : (
            <>
              <br />
              {say('unitIs', { unit })}
            </>
          )}
        </p>
        <ul>
          {isBuilt('me') ? (
            <li>
              <Link to="/me">{say('settings')}</Link>
            </li>
          ) : null}
          {isBuilt('keys') ? (
            <li>
              <Link to="/help/keys">{say('keysHelp')}</Link>
            </li>
          ) : null}
          <li>
            <a href="/docs">{say('apiDocumentation')}</a>
          </li>
        </ul>
      </div>
    </div>
  );
};
