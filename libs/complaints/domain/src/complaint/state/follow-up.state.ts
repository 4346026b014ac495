import type { CivilDate } from '@redress/kernel';
import type { Medium } from '../complaint.values';
import type { FollowUpStatus } from '../events/follow-up.values';

/** The follow-up of the last closing, with the calls that reached nobody. */
export type FollowUpState = Readonly<{
  status: FollowUpStatus;
  attempts: readonly Readonly<{ on: CivilDate; medium: Medium }>[];
}>;

export const noFollowUp: FollowUpState = { status: 'none', attempts: [] };
