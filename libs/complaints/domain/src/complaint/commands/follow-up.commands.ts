import type { Command } from '@redress/kernel';
import type { DataOf, Without } from './command-data';

export type FollowUpCommand =
  | Command<'RecordFollowUp', Without<DataOf<'FollowUpRecorded'>, 'band' | 'independentOfUnit'>>
  | Command<'RecordFollowUpAttempt', Without<DataOf<'FollowUpAttempted'>, 'n' | 'on'>>;
