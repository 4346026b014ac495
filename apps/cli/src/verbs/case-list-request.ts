import { channels, complaintStatuses, statusNames, urgencies } from '@redress/complaints/domain';
import { caseOrders, type CaseListRequest } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { channelTerms, urgencyTerms } from '@redress/complaints/messages';
import { choose } from '../arguments/choose';
import { chooseNamed } from '../arguments/choose-named';
import { instantArgument, type AskedInstant } from '../arguments/instant-argument';
import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';

export type CaseFilterOptions = Readonly<{
  status?: string;
  unit?: string;
  handler?: string;
  category?: string;
  channel?: string;
  source?: string;
  urgency?: string;
  overdue?: boolean;
  unsigned?: boolean;
  search?: string;
  asOf?: string;
  order?: string;
}>;

export type CaseList = Readonly<{ request: Omit<CaseListRequest, 'limit' | 'cursor'>; asOf: AskedInstant | undefined }>;

/** What is asked for, once the ledger's zone is known. @throws WrongUse for a value that cannot be meant. */
export const caseListOf = (options: CaseFilterOptions, now: Instant, zone: string, texts: Texts): CaseList => {
  const { status, channel, urgency, order, unit, handler, category, source, search, overdue, unsigned } = options;
  const asOf = options.asOf === undefined ? undefined : instantArgument('--as-of', options.asOf, zone, texts);
  const asked =
    status === undefined ? undefined : chooseNamed('--status', status, complaintStatuses, statusNames, texts);
  if (unsigned === true && asked !== undefined && asked !== 'Assigned') throw new WrongUse(texts.cases.unsignedStands);
  return {
    asOf,
    request: {
      now,
      ...(asOf === undefined ? {} : { asOf: asOf.at }),
      ...(asked === undefined ? {} : { status: asked }),
      ...(unit === undefined ? {} : { unit }),
      ...(handler === undefined ? {} : { handler }),
      ...(category === undefined ? {} : { category }),
      ...(source === undefined ? {} : { source }),
      ...(search === undefined ? {} : { search }),
      ...(overdue === undefined ? {} : { overdue }),
      ...(unsigned === undefined ? {} : { unsigned }),
      ...(channel === undefined ? {} : { channel: chooseNamed('--channel', channel, channels, channelTerms, texts) }),
      ...(urgency === undefined ? {} : { urgency: chooseNamed('--urgency', urgency, urgencies, urgencyTerms, texts) }),
      ...(order === undefined ? {} : { order: choose('--order', order, caseOrders, texts) }),
    },
  };
};
