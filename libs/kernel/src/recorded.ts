import type { Instant } from './instant';

/** How an event came in. Live: it happened as it was recorded. Late: entered after the fact. Import: from another system's records. */
export type Origin = 'live' | 'import' | 'late';

export const actorKinds = ['user', 'system', 'ai', 'external', 'complainant'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who acted, as the log may know it: opaque ids, never a name (ledger-format, Metadata). */
export type Actor = Readonly<{
  kind: ActorKind;
  /** `<issuer>:<opaque id>`; for a complainant acting himself, `case`. */
  id: string;
  /** Role and unit under which the permission was given. */
  role?: string;
  unit?: string;
  onBehalfOf?: string;
}>;

/** A domain event with what the log knows about it. Deciders and projections fold these. */
export type Recorded<E> = Readonly<{
  event: E;
  stream: string;
  revision: bigint;
  id: string;
  occurredAt: Instant;
  recordedAt: Instant;
  origin: Origin;
  actor: Actor;
  commandId: string;
  /** The chain's hash of this event, hex. */
  eh: string;
  /** `pack@version` whose rule decided. */
  policy?: string;
}>;
