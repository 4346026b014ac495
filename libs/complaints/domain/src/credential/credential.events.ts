import type { Event, Instant } from '@redress/kernel';

/**
 * Streams `credential-<yyyymmdd>`, by UTC day: who was let in to this ledger, as what and until when, and what was taken back before that. No secret stands
 * in it, and no name: `user` is `<issuer>:<opaque id>`, like an actor's id.
 */
export type CredentialEvent =
  /** `until`: it can be of no use afterwards. `grantedBy`: who asked for the token, or for the link that opened the session. */
  | Event<
      'CredentialIssued',
      {
        credentialId: string;
        kind: 'token' | 'session';
        user: string;
        roles: readonly string[];
        unit?: string;
        mandate?: string;
        until: Instant;
        grantedBy?: string;
      }
    >
  | Event<'CredentialRevoked', { credentialId: string }>;
