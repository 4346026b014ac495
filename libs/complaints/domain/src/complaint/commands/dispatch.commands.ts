import type { Command } from '@redress/kernel';
import type { DataOf, Without } from './command-data';

export type DispatchCommand =
  | Command<'ReturnAssignment', Without<DataOf<'AssignmentReturned'>, 'unitId' | 'returnNo'>>
  | Command<'TransferComplaint', Without<DataOf<'ComplaintTransferred'>, 'fromUnit' | 'clockEffect'>>;
