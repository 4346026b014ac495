import type { Recorded } from '@redress/kernel';
import type { ComplaintEvent, FilingEvent } from '../complaint.events';
import { allSetBy } from '../complaint.set-by';
import { unfiledComplaint, type ComplaintState } from '../complaint.state';
import { standsAt, unchanged, type Evolves } from './evolves';
import { standing } from './standing';

type ComplaintFiled = Extract<ComplaintEvent, { type: 'ComplaintFiled' }>;

/** Whoever filed it for the complainant took it in, where nobody else is said to have. */
const receiverOf = ({ firstReceiverId }: ComplaintFiled['data'], { actor }: Recorded<unknown>): string | undefined =>
  firstReceiverId ?? (actor.kind === 'user' ? actor.id : undefined);

/** A stream is `<category>-<id>` (ledger-format, One ledger). */
const idIn = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

const filedAs = ({ data }: ComplaintFiled, recorded: Recorded<unknown>): ComplaintState => {
  const { channel, originKind, category, respondent = {}, externalRef } = data;
  const { organisation, unitId, staffRef } = respondent;
  return {
    ...unfiledComplaint,
    complaintId: idIn(recorded.stream),
    policy: recorded.policy,
    firstReceiverId: receiverOf(data, recorded),
    hasSource: externalRef !== undefined,
    respondent: { ...(unitId === undefined ? {} : { unitId }), ...(staffRef === undefined ? {} : { staffRef }) },
    stated: { channel, originKind, category, respondentOrganisation: organisation },
    setBy: allSetBy(recorded.id),
  };
};

export const filingEvolves: Evolves<FilingEvent['type']> = {
  ComplaintFiled: (_state, event, recorded) => standing('Filed', filedAs(event, recorded), recorded, event.data),
  ComplaintAcknowledged: (state) => ({ ...state, isAcknowledged: true }),
  InformationRequested: standsAt('NeedsInformation'),
  InformationSupplied: standsAt('Filed'),
  SourceRowSeen: unchanged,
};
