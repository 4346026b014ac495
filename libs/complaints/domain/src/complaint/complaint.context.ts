import type { Actor, CivilDate, Instant, Origin } from '@redress/kernel';
import type { PolicyPack } from '../policy/policy-pack';
import type { Provenance } from './complaint.values';

/** What a decision needs to know besides the case and the command: time, identity and the rules in force come in with it. */
export type ComplaintContext = Readonly<{
  occurredAt: Instant;
  recordedAt: Instant;
  origin: Origin;
  actor: Actor;
  pack: PolicyPack;
  provenance: Provenance;
  /** Civil date of `occurredAt` in the ledger's zone. */
  occurredOn: CivilDate;
  /** Derived from the complaint's id (ledger-format, Identities); used by FileComplaint only. */
  complaintNo: string;
  /** A supervisor has confirmed that a late entry counts by when it happened (ledger-format, Time). */
  lateConfirmed: boolean;
  /**
   * Whether the other case that the command names is there, for whoever asks, and whether links like the one to it lead back from it to this case; absent where
   * the command names none, or nobody has looked it up.
   */
  otherCase?: 'there' | 'notThere' | 'leadsBack';
}>;
