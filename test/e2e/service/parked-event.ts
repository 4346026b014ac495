import { randomUUID } from 'node:crypto';
import { canonicalBytes } from '@redress/integrity';
import type { EventStore } from '@redress/kernel';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { writerEntry } from '../../faults/temporary-folder';
import { isLogInFolder, openLog } from './service-store';

/** The log of a folder that no service holds, to write into it as no service would. */
const openForeignHand = (data: string): Promise<EventStore> =>
  isLogInFolder ? createSqliteEventStore({ folder: data, mode: 'write', writerEntry }) : openLog(data);

/** Puts an event into the log that no read model can take: of a known type, and without what every such event says. Each model parks it. */
export const parkAnEvent = async (data: string): Promise<void> => {
  const store = await openForeignHand(data);
  try {
    const nothing = canonicalBytes({});
    const event = { id: randomUUID(), type: 'ComplaintFiled', data: nothing, metadata: nothing };
    await store.append(`complaint-${randomUUID()}`, 'noStream', [event]);
  } finally {
    await store.close();
  }
};
