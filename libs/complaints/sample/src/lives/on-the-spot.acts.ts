import { millisecondsPerHour } from '@redress/kernel';
import { closingOf } from './closing.acts';
import { receiverOf } from './filing';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import type { Spine } from './spine';

/** A simple matter of somebody who is still there to be asked, in an office that settles such things at once (F47). */
export const canSettle = ({ pack, person, channel, complexity }: SampleCase): boolean =>
  pack.onTheSpot === true &&
  person !== undefined &&
  complexity === 'simple' &&
  (channel === 'phone' || channel === 'counter');

const minutes = [3, 12] as const;

/** Before the caller hangs up, or leaves. */
export const settledAt = (kase: SampleCase, { filedAt, acknowledgedAt = filedAt }: Spine): number =>
  acknowledgedAt + Math.floor((kase.penFor('settle').random.skewed(...minutes) * millisecondsPerHour) / 60);

export const settleAct = (kase: SampleCase, at: number): PlannedAct => ({
  step: 'settle',
  at,
  actor: receiverOf(kase),
  write: () => ({
    type: 'ResolveOnTheSpot',
    data: {
      ...closingOf(kase, 'yes'),
      agreement: {
        medium: kase.channel === 'counter' ? 'counter' : 'phone',
        statement: kase.penFor('agree').write(kase.phrases.agreements),
      },
    },
  }),
});
