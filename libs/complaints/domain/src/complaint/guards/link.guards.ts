import type { ComplaintLink, LinkType } from '../events/record.values';
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

/** A case is merged under what it duplicates and stands over what it is the parent of, so that it is never both to one other case. */
const opposites: Readonly<Partial<Record<LinkType, LinkType>>> = { duplicateOf: 'parentOf', parentOf: 'duplicateOf' };

const contradicts = ({ type, otherId }: ComplaintLink, stands: ComplaintLink): boolean =>
  stands.otherId === otherId && stands.type === opposites[type];

/**
 * No case is a duplicate, a child or a consequence of itself through others. Links that other cases hold stand in their streams: whether the other case leads
 * back to this one was looked up before, and what nobody has looked up is taken to be in order.
 */
const linkClosesNoCircle = guard(['LinkComplaint'], ({ data }, { links }, { otherCase }) => {
  const { type, otherId } = data;
  return otherCase === 'leadsBack' || links.some((link) => contradicts(data, link))
    ? { code: 'LinkCircle', type, otherId }
    : undefined;
});

export const linkGuards = { linkIsToAnotherCase, otherCaseIsThere, linkIsNew, linkClosesNoCircle } as const;
