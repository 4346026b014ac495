import { useNow } from '../parts/clock';
import { absoluteText } from '../parts/instant-text';
import { useZone } from '../parts/zone';

/** The day that it is in the ledger's zone. */
export const useLedgerDay = (): string => absoluteText(new Date(useNow()).toISOString(), useZone(), 'day');
