import type { Complainant } from '../complaint.values';
import { isWritten } from '../written';
import { guard } from './guard';

const isKnown = ({ name, contact, account }: Complainant = {}): boolean => [name, contact, account].some(isWritten);

/** F06: who complains, unless anonymously, and of what; a pack waives what its source never states. */
const formIsComplete = guard(['FileComplaint'], ({ data }, _state, { pack }) => {
  const isMissing = {
    narrative: !isWritten(data.narrative),
    complainant: data.anonymity !== 'anonymous' && !isKnown(data.complainant),
  };
  const missing = (['narrative', 'complainant'] as const).filter(
    (part) => isMissing[part] && !pack.waives.includes(part),
  );
  return missing.length === 0 ? undefined : { code: 'FormIncomplete', missing };
});

const complaintIsNotYetAcknowledged = guard(['AcknowledgeComplaint'], (_command, { isAcknowledged }) =>
  isAcknowledged ? { code: 'AlreadyAcknowledged' } : undefined,
);

const itemsAreListed = guard(['RequestInformation', 'SupplyInformation'], ({ data: { items } }) =>
  items.length > 0 && items.every(isWritten) ? undefined : { code: 'ItemsMissing' },
);

export const filingGuards = { formIsComplete, complaintIsNotYetAcknowledged, itemsAreListed } as const;
