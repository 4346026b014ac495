import { roles } from '@redress/access';
import { openCredentialRegister, type CredentialRegister } from '@redress/complaints/application';
import type { Closers } from '@redress/composition';
import { millisecondsOf, type Clock, type IdSource } from '@redress/kernel';
import type { ServiceSettings } from '@redress/platform/config';
import type { ServiceLog } from '@redress/platform/telemetry';
import {
  createCodeFlow,
  createSignInKeys,
  createTokenVerifier,
  openTokenKey,
  type TokenKey,
  type TokenVerifier,
} from '@redress/platform/tokens';
import { createSenderCheck, type SenderCheck } from '../door/sender-check';
import { followCredentials } from '../runtime/follow-credentials';
import type { LedgerRuntime } from '../runtime/ledger-runtime';
import type { SignInProvider } from './oidc.controller';
import { createPendingSignIns } from './pending-sign-ins';
import { createSessionDesk, signInRoles, type SessionDesk } from './session-desk';

/** Everything about who comes in: whom the door believes, how people sign in, and what was given out. */
export type Sessions = Readonly<{
  desk: SessionDesk;
  senders: SenderCheck;
  register: CredentialRegister;
  tokenKey: TokenKey;
  verifier: TokenVerifier;
  /** Absent where nobody signs in with one. */
  provider?: SignInProvider;
}>;

type SessionParts = Readonly<{ clock: Clock; ids: IdSource; log: ServiceLog }>;

const providerOf = (oidc: ServiceSettings['oidc']): SignInProvider | undefined => {
  if (oidc?.signIn === undefined) return undefined;
  const { issuer, name, rolesClaim, unitClaim, signIn } = oidc;
  const { publicUrl, ...client } = signIn;
  const claims = { roles: rolesClaim, unit: unitClaim };
  return {
    name,
    flow: createCodeFlow({ issuer, ...client, claims, knownRoles: signInRoles }),
    pending: createPendingSignIns(),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  };
};

/** @throws TokenError, StoreUnavailableError */
export const openSessions = async (
  { tokenKeyFile, oidc }: Pick<ServiceSettings, 'tokenKeyFile' | 'oidc'>,
  { ledger, ports }: Pick<LedgerRuntime, 'ledger' | 'ports'>,
  { clock, ids, log }: SessionParts,
  closers: Closers,
): Promise<Sessions> => {
  const { eventStore } = ports;
  const tokenKey = await openTokenKey(tokenKeyFile);
  // Before the register is read: what is written in between is then taken twice, which changes nothing.
  const after = await eventStore.head();
  const register = await openCredentialRegister(ports);
  const following = followCredentials({ eventStore, register, log, after });
  closers.add(following.stop);
  const desk = createSessionDesk({ tokenKey, ledger, register, keys: createSignInKeys(), clock, ids });
  const verifier = createTokenVerifier({
    knownRoles: roles,
    ledgerId: ledger.ledgerId,
    local: tokenKey,
    ...(oidc === undefined ? {} : { oidc }),
  });
  const senders = createSenderCheck({
    verifier,
    readSession: desk.read,
    isRevoked: register.isRevoked,
    now: () => millisecondsOf(clock.now()),
  });
  const provider = providerOf(oidc);
  return { desk, senders, register, tokenKey, verifier, ...(provider === undefined ? {} : { provider }) };
};
