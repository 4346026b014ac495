import type { Event } from '@redress/kernel';

export type LedgerEvent =
  /** Stream `ledger-root`, its only event: what this ledger is (ledger-format, One ledger). */
  | Event<
      'LedgerOpened',
      {
        ledgerId: string;
        format: '1';
        /** IANA time zone, frozen here: civil dates are computed in it once and for all. */
        zone: string;
        /** A ledger for generated cases; no other ledger takes them. */
        sample: boolean;
        /** HMAC(I, `check/1`), hex: a key ring with another instance key is refused at start. */
        instanceCheck: string;
      }
    >
  /** Stream `ledger-name`: what people call it. The last one counts, since an office is renamed and stays the same ledger. */
  | Event<'LedgerNamed', { name: string }>;
