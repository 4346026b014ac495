import type { Event } from '@redress/kernel';
import type { PolicyPack } from './policy-pack';

/** Stream `policy-<packId>`: a version is published into the log at its first use and never changes (ledger-format, An event). */
export type PolicyEvent = Event<'PolicyVersionPublished', { packId: string; version: string; content: PolicyPack }>;
