import type { Channel, Medium } from '@redress/complaints/domain';
import { millisecondsPerDay } from '@redress/kernel';
import { civilDate } from '../time/office-hours';
import { filesHimself, filing, receiverOf } from './filing';
import { timeFor } from './pack-times';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import type { Spine } from './spine';
import { complainant, operator, specialist } from './staff';

const mediumOf: Readonly<Record<Channel, Medium>> = {
  phone: 'phone',
  web: 'web',
  app: 'app',
  counter: 'counter',
  letter: 'letter',
  email: 'email',
  fax: 'letter',
  referral: 'letter',
  socialMedia: 'web',
  other: 'other',
};

const fileAct = (kase: SampleCase, { filedAt }: Spine): PlannedAct => ({
  step: 'file',
  at: filedAt,
  actor: receiverOf(kase),
  write: () => filing(kase, filedAt),
});

const acknowledgeAct = (kase: SampleCase, filedAt: number, at: number): PlannedAct => ({
  step: 'acknowledge',
  at,
  actor: operator(kase.penFor('acknowledge').random),
  write: () => {
    const days = (timeFor(kase.pack, 'acceptance') ?? 0) / millisecondsPerDay;
    return {
      type: 'AcknowledgeComplaint',
      data: {
        method: mediumOf[kase.channel],
        steps: ['acceptance', 'dispatch', 'handling', 'feedback'],
        promisedDates: days === 0 ? [] : [civilDate(filedAt, days)],
      },
    };
  },
});

const askAct = (kase: SampleCase, at: number): PlannedAct => ({
  step: 'ask',
  at,
  actor: specialist(kase.penFor('decide').random),
  write: () => ({
    type: 'RequestInformation',
    data: { items: [kase.penFor('ask').write([kase.strandWords.question])], medium: mediumOf[kase.channel] },
  }),
});

const supplyAct = (kase: SampleCase, at: number): PlannedAct => ({
  step: 'supply',
  at,
  actor: filesHimself(kase) ? complainant : operator(kase.penFor('supply').random),
  write: () => ({
    type: 'SupplyInformation',
    data: { items: [kase.penFor('supply').write([kase.strandWords.answer])], medium: mediumOf[kase.channel] },
  }),
});

/** Taken in, and told so. */
export const receiptActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => {
  const { filedAt, acknowledgedAt } = spine;
  return [
    fileAct(kase, spine),
    ...(acknowledgedAt === undefined ? [] : [acknowledgeAct(kase, filedAt, acknowledgedAt)]),
  ];
};

export const filingActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => {
  const { askedAt, suppliedAt } = spine;
  return [
    ...receiptActs(kase, spine),
    ...(askedAt === undefined ? [] : [askAct(kase, askedAt)]),
    ...(suppliedAt === undefined ? [] : [supplyAct(kase, suppliedAt)]),
  ];
};
