import { useText } from '../language/language';
import { FailureNote } from '../parts/states';
import { useChangeRole } from '../session/session-changes';
import { useSession } from '../session/session';
import { roleWords } from '../words/contract-words';
import { shellMessages } from './shell.messages';

/** Whoever has several roles picks the one that he acts under; on a sample, the person of each role. */
export const RoleChoice = () => {
  const say = useText(shellMessages);
  const sayRole = useText(roleWords);
  const { role, roles, by } = useSession();
  const { mutate, data, isPending } = useChangeRole();
  if (by !== 'session' || roles.length < 2) return null;
  return (
    <>
      <label className="choice">
        <span>{say('actAs')}</span>
        <select
          value={role ?? ''}
          disabled={isPending}
          onChange={({ target }) => {
            const chosen = roles.find((one) => one === target.value);
            if (chosen !== undefined && chosen !== 'public') mutate(chosen);
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {sayRole(one)}
            </option>
          ))}
        </select>
      </label>
      {data === undefined || data.kind === 'answered' ? null : <FailureNote failure={data} />}
    </>
  );
};
