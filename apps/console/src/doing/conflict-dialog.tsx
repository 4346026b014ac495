import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { Instant } from '../parts/instant';
import { Loading } from '../parts/states';
import { useEventSentence } from '../parts/use-event-sentence';
import { roleWords } from '../words/contract-words';
import { conflictMessages } from './doing.messages';
import { commandsQuery, sinceQuery } from './offers.query';

type Entry = components['schemas']['TrailEntry'];

const isRole = (role: string | null): role is keyof typeof roleWords.entries =>
  role !== null && Object.hasOwn(roleWords.entries, role);

const Since = ({ entries }: Readonly<{ entries: readonly Entry[] }>) => {
  const say = useText(conflictMessages);
  const sayRole = useText(roleWords);
  const sentenceOf = useEventSentence();
  return (
    <ol className="since-list">
      {entries.map(({ id, revision, recordedAt, actor, role, sentence }) => (
        <li key={id}>
          <span className="unbroken">#{revision}</span> <Instant at={recordedAt} isAbsolute />{' '}
          <bdi dir="auto">{sentenceOf(sentence)}</bdi>{' '}
          <span className="quiet">
            {isRole(role) ? say('actor', { actor: actor.id, role: sayRole(role) }) : actor.id}
          </span>
        </li>
      ))}
    </ol>
  );
};

type ConflictDialogProps = Readonly<{
  no: string;
  command: string;
  /** Revision that the form was written on. */
  seen: string;
  actual: string;
  onLook: (revision: string) => void;
  onSend: (revision: string) => void;
  onDiscard: () => void;
}>;

/** The case moved on while somebody wrote: what happened, whether the action is still possible, and what becomes of the text. */
export const ConflictDialog = ({ no, command, seen, actual, onLook, onSend, onDiscard }: ConflictDialogProps) => {
  const say = useText(conflictMessages);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const since = useQuery({ ...sinceQuery(no, seen), staleTime: 0 });
  const offered = useQuery({ ...commandsQuery(no), staleTime: 0 });
  const now = offered.data === undefined || offered.isFetching ? undefined : offered.data;
  const revision = now?.revision ?? actual;
  const here = now?.commands.find((one) => one.command === command);
  useEffect(() => {
    dialog.current?.showModal();
    first.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question-dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onLook(revision);
      }}
    >
      <h2 id={title}>{say('title', { seen, now: revision })}</h2>
      {since.data === undefined ? <Loading rows={2} /> : <Since entries={since.data} />}
      <p>
        <Link to="/cases/$no" params={{ no }} search={{ view: 'compare', a: seen, b: revision }} target="_blank">
          {say('difference')}
        </Link>
      </p>
      {here === undefined ? null : (
        <p>{here.available ? say('possible') : say('notPossible', { why: here.refusal?.detail ?? '' })}</p>
      )}
      <p className="slip-actions">
        <button ref={first} type="button" className="plain-button primary-button" onClick={() => onLook(revision)}>
          {say('look')}
        </button>
        {here?.available === true ? (
          <button type="button" className="plain-button" onClick={() => onSend(revision)}>
            {say('send')}
          </button>
        ) : null}
        <button type="button" className="plain-button" onClick={onDiscard}>
          {say('discard')}
        </button>
      </p>
    </dialog>
  );
};
