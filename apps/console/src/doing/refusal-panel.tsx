import { useEffect, useRef } from 'react';
import type { Failure } from '../contract/failure';
import { useText } from '../language/language';
import { FailureNote } from '../parts/states';
import { commandWords } from '../words/command-words';
import { roleWords, statusWords } from '../words/contract-words';
import { doingMessages } from './doing.messages';
import { PolicyLink } from './policy-link';

const wordsIn = (value: unknown, say: (name: string) => string | undefined): string =>
  (Array.isArray(value) ? value : [])
    .flatMap((one: unknown) => (typeof one === 'string' ? (say(one) ?? one) : []))
    .join(', ');

const isKeyOf = <K extends string>(entries: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.hasOwn(entries, key);

const RuleLine = ({ rule, policy, clause }: Readonly<Record<'rule' | 'policy' | 'clause', string | undefined>>) => {
  const say = useText(doingMessages);
  if (rule === undefined) return null;
  if (policy === undefined) return <p>{say('refusedRight', { rule })}</p>;
  return (
    <p>
      <span>{say('refusedRule', { rule, policy })}</span> <PolicyLink policy={policy} clause={clause} />
    </p>
  );
};

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const Refusal = ({ failure }: Readonly<{ failure: Extract<Failure, { kind: 'problem' }> }>) => {
  const say = useText(doingMessages);
  const sayRole = useText(roleWords);
  const sayStatus = useText(statusWords);
  const sayCommand = useText(commandWords);
  const { caseStatus, rule, who, next, clause } = failure.members;
  const roles = wordsIn(who, (role) => (isKeyOf(roleWords.entries, role) ? sayRole(role) : undefined));
  const helps = wordsIn(next, (name) => (isKeyOf(commandWords.entries, name) ? sayCommand(name) : undefined));
  return (
    <>
      <p>
        <strong>{say('refused')}</strong> {failure.detail ?? failure.title}
      </p>
      {typeof caseStatus === 'string' && isKeyOf(statusWords.entries, caseStatus) ? (
        <p>{say('refusedState', { status: sayStatus(caseStatus) })}</p>
      ) : null}
      <RuleLine rule={textIn(rule) ?? failure.code} policy={failure.policy} clause={textIn(clause)} />
      {roles === '' ? null : <p>{say('refusedWho', { roles })}</p>}
      {helps === '' ? null : <p>{say('refusedNext', { commands: helps })}</p>}
    </>
  );
};

const SignedOut = () => {
  const say = useText(doingMessages);
  return (
    <p>
      {say('sessionOver')}{' '}
      <a href="/sign-in" target="_blank" rel="noopener">
        {say('signIn')}
      </a>
    </p>
  );
};

/** What was refused and why, by which rule of which policy, who may, and what helps: on top of the form, with the focus on it. */
export const RefusalPanel = ({ failure }: Readonly<{ failure: Failure }>) => {
  const say = useText(doingMessages);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [failure]);
  const status = failure.kind === 'problem' ? failure.status : 0;
  if (failure.kind === 'unreachable' || (status !== 409 && status !== 403 && status !== 401))
    return (
      <FailureNote failure={failure}>
        <p className="quiet">{say('kept')}</p>
      </FailureNote>
    );
  return (
    <div ref={panel} tabIndex={-1} className="state-note is-failure" role="alert">
      {status === 401 ? <SignedOut /> : <Refusal failure={failure} />}
      <p className="quiet">{say('kept')}</p>
    </div>
  );
};
