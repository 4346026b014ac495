import { useEffect, useRef } from 'react';
import type { Failure } from '../contract/failure';
import { useText } from '../language/language';
import { FailureNote } from '../parts/states';
import { commandWords, type CommandName } from '../words/command-words';
import { roleWords, statusWords } from '../words/contract-words';
import { doingMessages } from './doing.messages';

const wordsIn = (value: unknown, say: (name: string) => string | undefined): string =>
  (Array.isArray(value) ? value : [])
    .flatMap((one: unknown) => (typeof one === 'string' ? (say(one) ?? one) : []))
    .join(', ');

const isKeyOf = <K extends string>(entries: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.hasOwn(entries, key);

/** What was refused and why, by which rule of which policy, who may, and what helps: on top of the form, with the focus on it. */
export const RefusalPanel = ({ failure }: Readonly<{ failure: Failure }>) => {
  const say = useText(doingMessages);
  const sayRole = useText(roleWords);
  const sayStatus = useText(statusWords);
  const sayCommand = useText(commandWords);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [failure]);
  if (failure.kind === 'unreachable' || (failure.status !== 409 && failure.status !== 403))
    return <FailureNote failure={failure} />;
  const { caseStatus, rule, who, next } = failure.members;
  const named = typeof rule === 'string' ? rule : failure.code;
  const roles = wordsIn(who, (role) => (isKeyOf(roleWords.entries, role) ? sayRole(role) : undefined));
  const helps = wordsIn(next, (name) =>
    isKeyOf<CommandName>(commandWords.entries, name) ? sayCommand(name) : undefined,
  );
  const { policy } = failure;
  return (
    <div ref={panel} tabIndex={-1} className="state-note is-failure" role="alert">
      <p>
        <strong>{say('refused')}</strong> {failure.detail ?? failure.title}
      </p>
      {typeof caseStatus === 'string' && isKeyOf(statusWords.entries, caseStatus) ? (
        <p>{say('refusedState', { status: sayStatus(caseStatus) })}</p>
      ) : null}
      {named === undefined || policy === undefined ? null : <p>{say('refusedRule', { rule: named, policy })}</p>}
      {roles === '' ? null : <p>{say('refusedWho', { roles })}</p>}
      {helps === '' ? null : <p>{say('refusedNext', { commands: helps })}</p>}
      <p className="quiet">{say('kept')}</p>
    </div>
  );
};
