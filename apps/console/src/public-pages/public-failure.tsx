import { useState } from 'react';
import type { Failure, Problem } from '../contract/failure';
import { useText } from '../language/language';
import { absoluteText } from '../parts/instant-text';
import { StoredText } from '../parts/stored-text';
import { useZone } from '../parts/zone';
import { publicFailureMessages } from './public-failure.messages';
import '../parts/states.css';

const TooOften = ({ seconds }: Readonly<{ seconds: number }>) => {
  const say = useText(publicFailureMessages);
  const zone = useZone();
  const [at] = useState(() => new Date(Date.now() + seconds * 1_000).toISOString());
  return <p>{say('tooOften', { time: absoluteText(at, zone, 'second').slice('2026-03-14 '.length), seconds })}</p>;
};

const Explained = ({ problem: { status, retryAfterSeconds, errors } }: Readonly<{ problem: Problem }>) => {
  const say = useText(publicFailureMessages);
  if (status === 429) return <TooOften seconds={retryAfterSeconds ?? 60} />;
  // An unknown number and a wrong code read alike.
  if (status === 404) return <p>{say('unknown')}</p>;
  if (status === 409 || status === 422) return <p>{say('notNow')}</p>;
  if (errors.length === 0) return <p>{say('failed')}</p>;
  return (
    <>
      <p>{say('wrongFields')}</p>
      <ul>
        {errors.map(({ pointer, detail }) => (
          <li key={pointer}>
            <StoredText text={detail} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** What did not work, in plain words, and when it may. */
export const PublicFailure = ({ failure }: Readonly<{ failure: Failure }>) => {
  const say = useText(publicFailureMessages);
  return (
    <div className="state-note is-failure" role="alert">
      {failure.kind === 'unreachable' ? (
        <p>{say('unreachable')}</p>
      ) : (
        <Explained key={failure.correlationId} problem={failure} />
      )}
    </div>
  );
};
