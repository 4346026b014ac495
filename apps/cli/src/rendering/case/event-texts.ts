import type { ComplaintEvent } from '@redress/complaints/domain';
import type { Personal } from '@redress/kernel';

/** Where an event's own text stands in its data, as an RFC 6901 pointer. */
export type EventText = Readonly<{ name: 'note' | 'summary'; pointer: string; personal: Personal }>;

/** The texts that stand in an event and in no field of the case: a state counts notes and communications, it does not repeat them. */
export const eventTextsOf = ({ type, data }: ComplaintEvent): readonly EventText[] => {
  if (type === 'NoteAdded') return [{ name: 'note', pointer: '/text', personal: data.text }];
  if (type === 'CommunicationLogged' && data.summary !== undefined)
    return [{ name: 'summary', pointer: '/summary', personal: data.summary }];
  return [];
};
