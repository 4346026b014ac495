import type { KeyRing } from '@redress/kernel';
import type { LedgerIdentity } from './ledger-identity';
import type { ApplicationPorts } from './ports';

/** What it takes to write: a key ring that is there, and the ledger that is written to. */
export type WritingPorts = ApplicationPorts & Readonly<{ keyRing: KeyRing; ledger: LedgerIdentity }>;
