import { useText } from '../language/language';
import { commandWords } from '../words/command-words';
import { roleWords } from '../words/contract-words';
import { doingMessages } from './doing.messages';
import { PolicyLink } from './policy-link';
import type { FormOffered } from './sorted-commands';

type Refusal = NonNullable<FormOffered['refusal']>;

const Why = ({ refusal: { detail, rule, policy, clause, who } }: Readonly<{ refusal: Refusal }>) => {
  const say = useText(doingMessages);
  const sayRole = useText(roleWords);
  const roles = who.map((role) => sayRole(role)).join(', ');
  return (
    <>
      <span>{detail}</span>{' '}
      <span className="quiet">
        {policy === null ? say('refusedRight', { rule }) : say('refusedRule', { rule, policy })}
      </span>{' '}
      {policy === null ? null : <PolicyLink policy={policy} clause={clause ?? undefined} />}
      {roles === '' ? null : <span className="quiet"> {say('refusedWho', { roles })}</span>}
    </>
  );
};

/** What cannot be done now, each with the reason and the rule. */
export const NotNow = ({ commands }: Readonly<{ commands: readonly FormOffered[] }>) => {
  const sayCommand = useText(commandWords);
  return (
    <dl className="not-now">
      {commands.map(({ command, refusal }) => (
        <div key={command}>
          <dt>{sayCommand(command)}</dt>
          <dd>{refusal === undefined ? null : <Why refusal={refusal} />}</dd>
        </div>
      ))}
    </dl>
  );
};
