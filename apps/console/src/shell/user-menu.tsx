import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useText } from '../language/language';
import { isBuilt } from '../routing/screens';
import { rolesInUse, useSession } from '../session/session';
import { useSignOut } from '../session/session-changes';
import { roleWords } from '../words/contract-words';
import { RoleChoice } from './role-choice';
import { shellMessages } from './shell.messages';

/** Who acts, and in which role: that is what the log records. */
export const UserMenu = () => {
  const say = useText(shellMessages);
  const sayRole = useText(roleWords);
  const session = useSession();
  const { user, unit, by } = session;
  const { mutate: signOut } = useSignOut();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  // Whoever has become somebody else has done here what he came for.
  useEffect(() => card.current?.hidePopover(), [user]);
  const role = rolesInUse(session)
    .map((name) => sayRole(name))
    .join(', ');
  const name = user.slice(user.indexOf(':') + 1);
  return (
    <div className="user-menu">
      <button type="button" className="plain-button" popoverTarget={id} aria-haspopup="true">
        {say('userMenu', { user: name, role })} <span aria-hidden="true">▾</span>
      </button>
      <div ref={card} id={id} popover="auto" className="menu-card">
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
        <RoleChoice />
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
        {by === 'session' ? (
          <button type="button" className="plain-button" onClick={() => signOut()}>
            {say('signOut')}
          </button>
        ) : null}
      </div>
    </div>
  );
};
