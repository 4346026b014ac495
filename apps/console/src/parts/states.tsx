import type { ReactNode } from 'react';
import type { Failure, Problem } from '../contract/failure';
import { useText } from '../language/language';
import { roleWords } from '../words/contract-words';
import { stateMessages } from './states.messages';
import './states.css';

/** The page's outline while there is nothing to show yet: not before 200 ms, since a flicker says less than nothing. */
export const Loading = ({ rows = 6 }: Readonly<{ rows?: number }>) => {
  const say = useText(stateMessages);
  return (
    <div className="outline" aria-busy="true" aria-label={say('loading')} role="group">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
};

type EmptyProps = Readonly<{
  /** Why there is nothing, in a sentence. */
  why: string;
  /** What would fill it, in a sentence. */
  whatFills?: string | undefined;
  /** The filters that emptied it, each with a way to drop it. */
  filters?: readonly Readonly<{ name: string; clear: () => void }>[];
}>;

export const Empty = ({ why, whatFills, filters = [] }: EmptyProps) => {
  const say = useText(stateMessages);
  return (
    <div className="state-note">
      <p>{why}</p>
      {whatFills === undefined ? null : <p className="quiet">{whatFills}</p>}
      {filters.length === 0 ? null : (
        <div className="state-actions">
          {filters.map(({ name, clear }) => (
            <button key={name} type="button" className="plain-button" onClick={clear}>
              {say('clear', { filter: name })}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};

const isRole = (value: unknown): value is keyof (typeof roleWords)['entries'] =>
  typeof value === 'string' && Object.hasOwn(roleWords.entries, value);

const Facts = ({ problem }: Readonly<{ problem: Problem }>) => {
  const say = useText(stateMessages);
  const { type, correlationId, code, policy } = problem;
  return (
    <div className="state-facts">
      {code === undefined ? null : (
        <div>{policy === undefined ? say('rule', { rule: code }) : say('rulePolicy', { rule: code, policy })}</div>
      )}
      <div>{say('problemType', { type })}</div>
      {correlationId === undefined ? null : <div>{say('correlation', { id: correlationId })}</div>}
    </div>
  );
};

const useSentence = (failure: Failure): string => {
  const say = useText(stateMessages);
  if (failure.kind === 'unreachable') return say('unreachable');
  // 404 and what may not be known of read alike.
  if (failure.status === 404) return say('notFound');
  return failure.status === 403 ? say('forbidden') : say('failed', { title: failure.title });
};

type FailureNoteProps = Readonly<{ failure: Failure; onRetry?: (() => void) | undefined; children?: ReactNode }>;

/** What failed in words, with what an administrator needs to find it; the rest of the page lives on (console, states). */
export const FailureNote = ({ failure, onRetry, children }: FailureNoteProps) => {
  const say = useText(stateMessages);
  const sayRole = useText(roleWords);
  const sentence = useSentence(failure);
  const who = failure.kind === 'problem' && Array.isArray(failure.members['who']) ? failure.members['who'] : [];
  const roles = who.filter(isRole).map((role) => sayRole(role));
  return (
    <div className="state-note is-failure" role="alert">
      <p>{sentence}</p>
      {failure.kind === 'problem' && failure.detail !== undefined ? <p>{failure.detail}</p> : null}
      {roles.length === 0 ? null : <p>{say('forbiddenWho', { roles: roles.join(', ') })}</p>}
      {failure.kind === 'problem' && failure.retryAfterSeconds !== undefined ? (
        <p className="quiet">{say('retryAfter', { seconds: failure.retryAfterSeconds })}</p>
      ) : null}
      {failure.kind === 'problem' ? <Facts problem={failure} /> : null}
      {children}
      {onRetry === undefined ? null : (
        <button type="button" className="plain-button not-printed" onClick={onRetry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
};
