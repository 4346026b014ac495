import type { Channel } from '@redress/complaints/domain';

/** How a request came in. */
export const nyc311Channels: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['ONLINE', 'web'],
  ['PHONE', 'phone'],
  ['MOBILE', 'app'],
  ['OTHER', 'other'],
]);

/** Where a request stands. Only the end is an act that a record here can show. */
export const nyc311Statuses: ReadonlyMap<string, 'closed' | 'notClosed'> = new Map<string, 'closed' | 'notClosed'>([
  ['Closed', 'closed'],
  ['Open', 'notClosed'],
  ['Assigned', 'notClosed'],
  ['In Progress', 'notClosed'],
  ['Pending', 'notClosed'],
  ['Started', 'notClosed'],
  ['Unassigned', 'notClosed'],
]);

/** What the source writes in a column of the place where it has nothing to say. */
export const nyc311EmptyWords: ReadonlySet<string> = new Set(['N/A', 'Unspecified']);
