import { createHash } from 'node:crypto';
import { canonicalBytes } from '@redress/integrity';
import type { EventStore } from '@redress/kernel';
import { createEventStoreDbEventStore } from '@redress/platform/event-store-eventstoredb';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';

/** An EventStoreDB that keeps the logs of all test services, such as `esdb://127.0.0.1:2113?tls=false`. Without it each keeps its own in its folder. */
const connectionString = process.env['E2E_EVENT_STORE'];

/** What a service says of its store where it is the one that this run is about. */
export const storeUnderTest = connectionString === undefined ? 'sqlite' : 'EventStoreDB';

/** Whether a folder holds its own log: what is said of full disks and the like is said of that. */
export const isLogInFolder = connectionString === undefined;

/** Which ledger of the server belongs to a folder: also after a restart, and no other run's, since folders are drawn anew. */
const prefixOf = (data: string): string => `e${createHash('sha256').update(data).digest('hex').slice(0, 20)}`;

/** What tells a `redress` process of a data folder where its log is. */
export const storeSettings = (data: string): Readonly<Record<string, string>> =>
  connectionString === undefined
    ? {}
    : { REDRESS_EVENT_STORE: connectionString, REDRESS_EVENT_STORE_PREFIX: prefixOf(data) };

/** The log of a data folder as any reader finds it, a service running on it or not. */
export const openLog = (data: string): Promise<EventStore> =>
  connectionString === undefined
    ? createSqliteEventStore({ folder: data, mode: 'read' })
    : createEventStoreDbEventStore({ connectionString, prefix: prefixOf(data), canonicalJson: canonicalBytes });
