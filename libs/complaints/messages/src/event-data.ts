import type { ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';

/** The data of each event type, by type. */
type EventData = { readonly [T in ComplaintEventType]: Extract<ComplaintEvent, { type: T }>['data'] };

export type DataOf<T extends ComplaintEventType> = EventData[T];
