import type { Actor, Command, Personal } from '@redress/kernel';
import type { ErasureGround } from './erasure.events';

/** How many keys the subject has, and how many of them a legal hold keeps, looked up right before. */
type Holds = Readonly<{ keys: number; held: number }>;

export type ErasureCommand =
  | Command<'RequestErasure', { subjectId: string; ground: ErasureGround; keys: number }>
  | Command<'RecordHoldCheck', Holds>
  | Command<'ApproveErasure', Holds>
  | Command<'RefuseErasure', { reasons: Personal }>
  | Command<'RecordExecution', { keysDestroyed: number; keysHeld: number }>;

export type ErasureContext = Readonly<{ actor: Actor }>;

/**
 * `NothingToErase`: the ring holds no key of the subject. `SamePerson`: whoever requested an erasure neither approves nor refuses it. `LegalHold`: every key is
 * held, so that nothing would go. The rest: where it stands does not allow it.
 */
export type ErasureRejection =
  | Readonly<{ code: 'NothingToErase' }>
  | Readonly<{ code: 'SamePerson' }>
  | Readonly<{ code: 'LegalHold'; held: number }>
  | Readonly<{ code: 'ReasonsMissing' }>
  | Readonly<{ code: 'ErasureNotAllowedNow'; status: ErasureStatus }>;

/** `Unrequested` is the empty stream. */
export const erasureStatuses = ['Unrequested', 'Requested', 'HoldChecked', 'Approved', 'Refused', 'Executed'] as const;
export type ErasureStatus = (typeof erasureStatuses)[number];
