import type { ComplaintData, RecordedComplaint } from './complaint-fold';

/** Who took the complaint in (F09): whom the filing names, else whoever of the office filed it for the complainant. `null`: nobody did. */
export const firstReceiverOf = (
  { firstReceiverId }: ComplaintData['ComplaintFiled'],
  { actor }: Pick<RecordedComplaint, 'actor'>,
): string | null => firstReceiverId ?? (actor.kind === 'user' ? actor.id : null);
