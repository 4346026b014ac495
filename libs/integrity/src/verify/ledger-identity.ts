import type { JsonObject } from '@redress/kernel';
import type { Broken } from './read-data';
import type { EventReading, PlacedEvent } from './read-event';

/** The stream whose only event says what a ledger is; it begins the log (ledger-format, One ledger). */
const firstStream = 'ledger-root';
const firstType = 'LedgerOpened';

/** One ledger is one tenant: holds every event to the same one. */
export type TenantCheck = (
  event: PlacedEvent,
  reading: EventReading,
  data: JsonObject | undefined,
) => Broken | undefined;

/** `tenant`: the one that is expected; else the first event's. `isWholeLedger`: the first event must be the one that opened the ledger. */
export const checkTenant = ({
  isWholeLedger,
  tenant,
}: Readonly<{ isWholeLedger: boolean; tenant?: string }>): TenantCheck => {
  let expected = tenant;
  let isFirst = true;
  return ({ stream, type }, { metadata, broken }, data) => {
    if (isWholeLedger && isFirst) {
      isFirst = false;
      if (stream !== firstStream || type !== firstType)
        return { rule: 'ledger-not-opened', expected: `${firstType} in ${firstStream}`, found: `${type} in ${stream}` };
    }
    // An event that does not hold says nothing about the others.
    if (metadata === undefined || broken !== undefined) return undefined;
    expected ??= metadata.tenant;
    const claimed = type === firstType ? [metadata.tenant, data?.['ledgerId'] ?? expected] : [metadata.tenant];
    const other = claimed.find((one) => one !== expected);
    return other === undefined ? undefined : { rule: 'tenant', expected, found: JSON.stringify(other) };
  };
};
