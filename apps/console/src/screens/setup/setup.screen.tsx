import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { signInKey } from '../../session/sign-in-key';
import { useLiveValue } from '../../store/live-value';
import { RealCard } from './real-card';
import { SampleCard } from './sample-card';
import { SetUpDone } from './set-up-done';
import { SetUpFailed } from './set-up-failed';
import { setupMessages } from './setup.messages';
import { setUp, setUpQuery, type Choice, type Progress, type SetUpEnd } from './setup.query';
import { SetUpRunning } from './set-up-running';
import '../../parts/entry.css';
import './setup.css';

const notBegun: Progress = { phase: 'opening', done: 0, of: 0 };

/** The first run: a sample to look around in, or a ledger for real (console, First start). */
export const Screen = () => {
  const say = useText(setupMessages);
  const client = useQueryClient();
  // It counts until there is a ledger: a set-up that failed is begun again with it. Every way on from here is a page of its own, which knows nothing of it.
  const key = useLiveValue(signInKey);
  const [running, setRunning] = useState<Progress>();
  const [end, setEnd] = useState<SetUpEnd>();
  const { data, error, refetch } = useQuery(setUpQuery);
  const isDone = end?.kind === 'done';
  const progress = running ?? (isDone ? undefined : data?.progress) ?? undefined;
  const choose = async (choice: Choice): Promise<void> => {
    setRunning(notBegun);
    setEnd(undefined);
    const came = await setUp(choice, key ?? '', setRunning);
    setRunning(undefined);
    setEnd(came);
    await client.invalidateQueries({ queryKey: setUpQuery.queryKey });
  };
  const title = end?.kind !== 'done' ? say('title') : end.done.kind === 'sample' ? say('doneSample') : say('doneReal');
  return (
    <div className="screen">
      <PageHeading title={title} place={isDone ? 'setup-done' : 'setup'}>
        {title}
      </PageHeading>
      {end === undefined || end.kind === 'done' ? null : <SetUpFailed end={end} />}
      {end?.kind === 'done' ? <SetUpDone done={end.done} /> : null}
      {progress === undefined ? null : <SetUpRunning progress={progress} />}
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={3} /> : null}
      {data?.state === 'done' && !isDone ? (
        <p>
          {say('isDone')} <a href="/sign-in">{say('signInNow')}</a>
        </p>
      ) : null}
      {data?.state !== 'needed' || data.proposed === null || isDone ? null : key === undefined ? (
        <p>{say('needKey')}</p>
      ) : (
        // Out of sight while it goes on, and there again with everything typed where it fails.
        <div hidden={progress !== undefined}>
          <p>{say('intro')}</p>
          <div className="setup-cards">
            <SampleCard proposed={data.proposed} onChosen={(choice) => void choose(choice)} />
            <RealCard proposed={data.proposed} signIn={data.signIn} onChosen={(choice) => void choose(choice)} />
          </div>
        </div>
      )}
    </div>
  );
};
