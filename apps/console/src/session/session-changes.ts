import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, type Answer } from '../contract/answer';
import { contract } from '../contract/contract';
import { written } from '../contract/written-position';
import type { components } from '../contract/openapi.generated';
import { sessionQuery, type Session } from './session';

/** A role that one can sign in as. */
type SignInRole = components['schemas']['RoleBody']['role'];

type Change<T, V> = UseMutationResult<Answer<T>, Error, V>;

/** Acts under another role from now on: what is on the screen was answered to the former one, so all of it goes. */
export const useChangeRole = (): Change<Session, SignInRole> => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (role: SignInRole) => answerOf(contract.PUT('/v1/session/role', { body: { role } })),
    onSuccess: async (answer) => {
      if (answer.kind !== 'answered') return;
      await navigate({ to: '/' });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
      client.setQueryData(sessionQuery.queryKey, answer.data);
    },
  });
};

/** Stays signed in for another hour. */
export const useExtendSession = (): Change<Session, void> => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(contract.PUT('/v1/session')),
    onSuccess: (answer) => {
      if (answer.kind === 'answered') client.setQueryData(sessionQuery.queryKey, answer.data);
    },
  });
};

/** Signs out. Nothing of what was answered stays in the page's memory: it is loaded anew. */
export const useSignOut = (): Change<undefined, void> =>
  useMutation({
    mutationFn: () => answerOf(contract.DELETE('/v1/session')),
    onSuccess: (answer) => {
      if (answer.kind !== 'answered') return;
      written.set(undefined);
      window.location.assign('/sign-in');
    },
  });
