import { isNamed } from '../written';
import { guard } from './guard';

const linkIsToAnotherCase = guard(['LinkComplaint'], ({ data: { otherId } }, { complaintId }) =>
  isNamed(otherId) && otherId !== complaintId ? undefined : { code: 'OtherCaseMissing' },
);

/** A decider knows its own stream only: what is in the ledger beside it was looked up before. One that the asker may not see is not there. */
const otherCaseIsThere = guard(['LinkComplaint'], ({ data: { otherId } }, _state, { otherCase }) =>
  otherCase === 'notThere' ? { code: 'OtherCaseUnknown', otherId } : undefined,
);

const linkIsNew = guard(['LinkComplaint'], ({ data: { type, otherId } }, { links }) =>
  links.some((link) => link.type === type && link.otherId === otherId) ? { code: 'AlreadyLinked', otherId } : undefined,
);

export const linkGuards = { linkIsToAnotherCase, otherCaseIsThere, linkIsNew } as const;
