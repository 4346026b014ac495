import type { PolicyPack } from '@redress/complaints/domain';
import { hotlinePack1 } from './hotline-1.pack';

/**
 * The hotline's rules for cases filed from now on: those of hotline@1, and what a case has come to need since. What was filed under hotline@1 goes on under
 * it. Where the sources give no figure, the comment says so.
 */
export const hotlinePack: PolicyPack = {
  ...hotlinePack1,
  version: '2',
  // Domain-model C3: the fifth step, from the day on that a resolution can be proposed.
  requires: [...hotlinePack1.requires, 'proposal'],
  // No source has a figure for returning (domain-model C3 asks for a window): a day, as long as dispatch has.
  returnWithinHours: 24,
  // Domain-model C6: three attempts on different days or media.
  followUpAttemptsMax: 3,
  // F47: what can be solved on the spot is.
  onTheSpot: true,
};
