import type { CredentialRegister } from '@redress/complaints/application';
import { samplePersonaOf } from '@redress/complaints/sample';
import { instantOf, millisecondsOf, type Clock, type IdSource } from '@redress/kernel';
import { roles, type Role } from '@redress/access';
import {
  localIssuer,
  readSession,
  sessionSeconds,
  sessionSecondsMax,
  signSession,
  type Session,
  type SignInGrant,
  type SignInKeys,
  type TokenKey,
} from '@redress/platform/tokens';

/** Who has proved who he is, and what he may be. */
export type ProvedPerson = Pick<Session, 'issuer' | 'subject' | 'roles' | 'role' | 'unit' | 'mandate'> &
  Readonly<{ grantedBy?: string; isPersona: boolean }>;

/** A session, with the text that its cookie carries. */
export type OpenSession = Readonly<{ session: Session; cookie: string }>;

export type SessionDesk = Readonly<{
  /** Records that he comes in, then lets him in. @throws StoreUnavailableError, OutcomeUnknownError */
  open: (person: ProvedPerson) => Promise<OpenSession>;
  /** @throws TokenError */
  read: (cookie: string) => Promise<Session>;
  /** From now on, as long as one may last; never beyond its end. */
  extend: (session: Session) => Promise<OpenSession>;
  /** Undefined where the role is not his. */
  inRole: (session: Session, role: string) => Promise<OpenSession | undefined>;
  /** At once, here; and everywhere when it returns. @throws as `open` */
  end: (session: Session) => Promise<void>;
  keys: SignInKeys;
  /** Whom a link for this role lets in where nothing else is said: on a sample one of its people. */
  personFor: (role: Role, by: string) => SignInGrant;
}>;

export type SessionDeskParts = Readonly<{
  tokenKey: TokenKey;
  ledger: Readonly<{ ledgerId: string; sample: boolean }>;
  register: CredentialRegister;
  keys: SignInKeys;
  clock: Clock;
  ids: IdSource;
}>;

export const personIdOf = ({ issuer, subject }: Pick<Session, 'issuer' | 'subject'>): string => `${issuer}:${subject}`;

const millisecondsPerSecond = 1_000;
const instantOfSeconds = (seconds: number) => instantOf(seconds * millisecondsPerSecond);

/** Roles that somebody can sign in under. */
export const signInRoles: readonly Role[] = roles.filter((role) => role !== 'public');

export const createSessionDesk = (parts: SessionDeskParts): SessionDesk => {
  const { tokenKey, ledger, register, keys, clock, ids } = parts;
  const now = (): number => Math.floor(millisecondsOf(clock.now()) / millisecondsPerSecond);
  const signed = async (session: Session): Promise<OpenSession> => ({
    session,
    cookie: await signSession(tokenKey, session, { ledgerId: ledger.ledgerId, now: now() }),
  });
  const end: SessionDesk['end'] = ({ id, role, unit, ...person }) =>
    register.revoke({ kind: 'user', id: personIdOf(person), role, ...(unit === undefined ? {} : { unit }) }, id);
  const personFor: SessionDesk['personFor'] = (role, grantedBy) => {
    const persona = ledger.sample ? samplePersonaOf(role) : undefined;
    return persona === undefined
      ? { issuer: localIssuer, subject: role, role, grantedBy }
      : { ...persona, role, grantedBy };
  };
  return {
    keys,
    personFor,
    end,
    open: async ({ grantedBy, ...person }) => {
      const opened = now();
      const [expiresAt, endsAt] = [opened + sessionSeconds, opened + sessionSecondsMax];
      const session: Session = { ...person, id: ids.uuid(), expiresAt, endsAt };
      const { id: credentialId, role, unit, mandate } = session;
      const user = personIdOf(session);
      await register.issue(
        { kind: 'user', id: user, role, ...(unit === undefined ? {} : { unit }) },
        {
          credentialId,
          kind: 'session',
          user,
          roles: session.roles,
          ...(unit === undefined ? {} : { unit }),
          ...(mandate === undefined ? {} : { mandate }),
          until: instantOfSeconds(endsAt),
          ...(grantedBy === undefined ? {} : { grantedBy }),
        },
      );
      return signed(session);
    },
    read: (cookie) => readSession(tokenKey, cookie, { ledgerId: ledger.ledgerId, now: now() }),
    extend: (session) => signed({ ...session, expiresAt: Math.min(now() + sessionSeconds, session.endsAt) }),
    inRole: async (session, role) => {
      if (!session.roles.includes(role)) return undefined;
      const { unit, ...rest } = session;
      if (!session.isPersona) return signed({ ...session, role });
      const persona = samplePersonaOf(role);
      // Each of the sample's people has his own id and unit.
      return signed(
        persona === undefined
          ? { ...rest, ...(unit === undefined ? {} : { unit }), role }
          : { ...rest, ...persona, role },
      );
    },
  };
};
