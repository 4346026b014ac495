import { complaintIdOf, type Category } from '@redress/complaints/domain';
import type { ComplaintData, RecordedComplaint } from '../folding/complaint-fold';
import { firstReceiverOf } from '../folding/first-receiver';
import type { CaseFacts, Dimensions } from './case-facts.document';

export const categoryDimension = (category: Category | undefined): Pick<Dimensions, 'categoryScheme' | 'category'> => ({
  categoryScheme: category?.scheme ?? 'notStated',
  category: category?.code ?? 'notStated',
});

export const filedFacts = (data: ComplaintData['ComplaintFiled'], recorded: RecordedComplaint): CaseFacts => ({
  complaintId: complaintIdOf(recorded.stream),
  complaintNo: data.complaintNo,
  dimensions: {
    ...categoryDimension(data.category),
    channel: data.channel ?? 'notStated',
    unit: 'notStated',
    outcome: 'notStated',
    origin: data.originKind ?? 'notStated',
    source: data.externalRef?.system ?? 'notStated',
  },
  standing: {
    status: 'Filed',
    handler: null,
    firstReceiver: firstReceiverOf(data, recorded),
    respondentPerson: data.respondent?.staffRef ?? null,
    sensitivity: 'normal',
  },
  setBy: { category: recorded.id, channel: recorded.id, originKind: recorded.id },
  filed: { at: recorded.occurredAt, on: data.receivedOn, precision: data.precision ?? 'exact' },
  validAt: null,
  ends: [],
  openness: [recorded.occurredAt],
  returnedAt: null,
  transferredAt: null,
  escalatedAt: null,
  reopenedAt: null,
  disputedAt: null,
  clocks: [],
  overdueFrom: null,
});
