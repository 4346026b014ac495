import type { Command } from '@redress/kernel';
import type { DataOf, Without } from './command-data';

export type RecordCommand =
  | Command<'LinkComplaint', Without<DataOf<'ComplaintsLinked'>, never>>
  | Command<'PlaceLegalHold', Without<DataOf<'LegalHoldPlaced'>, 'holdId'>>
  | Command<'ReleaseLegalHold', Without<DataOf<'LegalHoldReleased'>, never>>;
