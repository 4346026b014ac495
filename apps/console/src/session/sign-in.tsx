import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { answerOf, dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { Failure } from '../contract/failure';
import { useText } from '../language/language';
import { PageHeading } from '../parts/page-heading';
import { FailureNote } from '../parts/states';
import type { signInSearch } from '../routing/searches';
import { useLiveValue } from '../store/live-value';
import { sessionQuery } from './session';
import { signInKey, spendSignInKey } from './sign-in-key';
import { signInMessages } from './sign-in.messages';

const anyRole = 'npx redress sign-in --role <role>';

type Refused = ReturnType<typeof signInSearch>['refused'];

/** How people sign in here: what the service was started with. */
const waysQuery = queryOptions({
  queryKey: ['ways to sign in'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/setup', { signal })),
  staleTime: Infinity,
});

/** A page of its own: the provider asks who somebody is, and sends him back. */
const WithProvider = ({ refused }: Readonly<{ refused: Refused }>) => {
  const say = useText(signInMessages);
  return (
    <>
      {refused === undefined ? null : (
        <div className="state-note is-failure" role="alert">
          <p>{say(refused)}</p>
        </div>
      )}
      <p>
        <a className="plain-button primary-button" href="/v1/session/oidc">
          {say('withProvider')}
        </a>
      </p>
    </>
  );
};

/** How to get another link; in the words of the service where it refused one. */
const HowToComeIn = ({ failure, refused }: Readonly<{ failure: Failure | undefined; refused: Refused }>) => {
  const say = useText(signInMessages);
  const hasProvider = useQuery(waysQuery).data?.signIn.includes('provider') === true;
  const isKeyRefused = failure?.kind === 'problem' && failure.status === 401;
  const command = failure?.kind === 'problem' ? failure.members['command'] : undefined;
  return (
    <>
      {hasProvider ? <WithProvider refused={refused} /> : null}
      {isKeyRefused ? (
        <div className="state-note is-failure" role="alert">
          <p>{say('used')}</p>
        </div>
      ) : (
        <p className={hasProvider ? 'quiet' : undefined}>{hasProvider ? say('orLink') : say('how')}</p>
      )}
      {failure === undefined || isKeyRefused ? null : <FailureNote failure={failure} />}
      <p>
        {say('another')} <code>{typeof command === 'string' ? command : anyRole}</code>
      </p>
    </>
  );
};

/** Where nobody is signed in, and where a sign-in link leads: the key is used up at once, and the reader goes on to where he wanted. */
export const SignIn = ({ goesOnTo, refused }: Readonly<{ goesOnTo?: string; refused?: Refused }>) => {
  const say = useText(signInMessages);
  const client = useQueryClient();
  const navigate = useNavigate();
  const waiting = useLiveValue(signInKey);
  // Below the gate the answer is known already, and asking again would take this page away.
  const { data: session } = useQuery({ ...sessionQuery, enabled: goesOnTo !== undefined });
  const { mutate, data, isPending } = useMutation({
    mutationFn: (key: string) => answerOf(contract.POST('/v1/session', { body: { key } })),
    onSuccess: (answer) => {
      if (answer.kind !== 'answered') return;
      client.clear();
      client.setQueryData(sessionQuery.queryKey, answer.data);
      if (goesOnTo !== undefined) void navigate({ href: goesOnTo, replace: true });
    },
  });
  useEffect(() => {
    const key = spendSignInKey();
    if (key !== undefined) mutate(key);
  }, [waiting, mutate]);
  const failure = data === undefined || data.kind === 'answered' ? undefined : data;
  const title = isPending ? say('signingIn') : say('title');
  return (
    <div className="screen">
      <PageHeading title={title} place="sign-in">
        {title}
      </PageHeading>
      {session === undefined || failure !== undefined ? null : (
        <>
          <p>{say('signedInAs', { user: session.user })}</p>
          <p className="quiet">{say('closeThis')}</p>
          <p>
            <button type="button" className="plain-button" onClick={() => void navigate({ to: '/' })}>
              {say('goOn')}
            </button>
          </p>
        </>
      )}
      {isPending || (session !== undefined && failure === undefined) ? null : (
        <HowToComeIn failure={failure} refused={refused} />
      )}
    </div>
  );
};
