import { isNamed } from '../written';
import { guard } from './guard';

/** That the other case exists is looked up before the decision is asked for: a decider knows its own stream only. */
const linkIsToAnotherCase = guard(['LinkComplaint'], ({ data: { otherId } }, { complaintId }) =>
  isNamed(otherId) && otherId !== complaintId ? undefined : { code: 'OtherCaseMissing' },
);

const linkIsNew = guard(['LinkComplaint'], ({ data: { type, otherId } }, { links }) =>
  links.some((link) => link.type === type && link.otherId === otherId) ? { code: 'AlreadyLinked', otherId } : undefined,
);

export const linkGuards = { linkIsToAnotherCase, linkIsNew } as const;
