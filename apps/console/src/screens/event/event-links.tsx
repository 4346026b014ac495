import { Link, useNavigate } from '@tanstack/react-router';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { eventMessages } from './event.messages';

type EventLinksProps = Readonly<{
  no: string;
  revision: string;
  /** Revision of the case's last event; `undefined` while that is not known. */
  last: string | undefined;
  isThere: boolean;
}>;

/** The ways from an event: to its neighbours, to the state after it, to its case. */
export const EventLinks = ({ no, revision, last, isThere }: EventLinksProps) => {
  const say = useText(eventMessages);
  const navigate = useNavigate();
  // What is no revision is no number either.
  const at = isThere ? BigInt(revision) : 0n;
  const previous = isThere && at > 0n ? String(at - 1n) : undefined;
  const next = isThere && last !== undefined && at < BigInt(last) ? String(at + 1n) : undefined;
  const step = (keys: string, key: 'previous' | 'next', to: string | undefined) =>
    to === undefined
      ? []
      : [
          {
            keys,
            title: say(key, { revision: to }),
            group: 'case' as const,
            run: () => void navigate({ to: '/cases/$no/events/$revision', params: { no, revision: to } }),
          },
        ];
  useShortcuts([...step('p', 'previous', previous), ...step('n', 'next', next)]);
  return (
    <nav className="list-head not-printed" aria-label={say('title', { number: no, revision })}>
      <Link to="/cases/$no" params={{ no }} search={isThere ? { e: revision } : {}}>
        {say('toCase')}
      </Link>
      {isThere ? (
        <Link to="/cases/$no" params={{ no }} search={{ rev: revision, e: revision }}>
          {say('stateAfter')}
        </Link>
      ) : null}
      {previous === undefined ? null : (
        <Link to="/cases/$no/events/$revision" params={{ no, revision: previous }} aria-keyshortcuts="p">
          ‹ {say('previous', { revision: previous })}
        </Link>
      )}
      {next === undefined ? null : (
        <Link to="/cases/$no/events/$revision" params={{ no, revision: next }} aria-keyshortcuts="n">
          {say('next', { revision: next })} ›
        </Link>
      )}
    </nav>
  );
};
