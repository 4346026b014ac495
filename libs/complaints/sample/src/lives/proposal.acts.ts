import type { ComplaintCommandOf } from '@redress/complaints/domain';
import type { Actor } from '@redress/kernel';
import { deskRhythm } from '../time/office-hours';
import { fill } from '../words/slots';
import { filesHimself } from './filing';
import { hasMeasure, measureActs } from './measure.acts';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';
import { complainant, unitHead } from './staff';

/** An answer by the case's own way in: with the app or the page by himself, else as whoever handles it writes down. */
const answerer = (kase: SampleCase, { handler }: Spine): Actor => (filesHimself(kase) ? complainant : handler);
const answeredBy = (kase: SampleCase): 'app' | 'phone' => (filesHimself(kase) ? 'app' : 'phone');

const hasTwoOptions = ({ person, penFor }: SampleCase, step: string): boolean =>
  person !== undefined && penFor(`options/${step}`).random.chance(shares.twoOptions);

const proposalOf = (kase: SampleCase, spine: Spine, step: string): ComplaintCommandOf<'ProposeResolution'>['data'] => {
  const { write } = kase.penFor(step);
  const { phrases, strandWords, matterWords, slots } = kase;
  const isDone = hasMeasure(kase);
  const first = {
    measureIds: isDone ? ['measure-1'] : [],
    text: write(isDone ? [strandWords.remedy] : phrases.feedbackExplained),
  };
  return {
    options: hasTwoOptions(kase, step) ? [first, { measureIds: [], text: write(phrases.otherOptions) }] : [first],
    ...(isDone ? {} : { reasons: write(phrases.feedbackExplained) }),
    complianceCheck: { lawRefs: [fill(matterWords.clause, slots)], by: unitHead(spine.unit).id },
  };
};

const proposeAct = (kase: SampleCase, spine: Spine, step: string, at: number): PlannedAct => ({
  step,
  at,
  actor: spine.handler,
  write: () => ({ type: 'ProposeResolution', data: proposalOf(kase, spine, step) }),
});

const rejectAct = (kase: SampleCase, spine: Spine, at: number): PlannedAct => ({
  step: 'reject',
  at,
  actor: answerer(kase, spine),
  write: () => ({
    type: 'RejectProposal',
    data: { reason: kase.penFor('reject').write(kase.phrases.rejections), medium: answeredBy(kase) },
  }),
});

const chooseAct = (kase: SampleCase, spine: Spine, step: string, at: number): PlannedAct => ({
  step: `choose/${step}`,
  at,
  actor: answerer(kase, spine),
  write: () => {
    const isOther = hasTwoOptions(kase, step) && kase.penFor(`choose/${step}`).random.chance(0.3);
    return { type: 'ChooseOption', data: { optionId: isOther ? 'option-2' : 'option-1', medium: answeredBy(kase) } };
  },
});

/** Who has two options must choose; who has one says so or leaves it at that. */
const chooseActs = (kase: SampleCase, spine: Spine, step: string, at: number): readonly PlannedAct[] => {
  const { person, penFor } = kase;
  const isSaid = person !== undefined && penFor(`says/${step}`).random.chance(shares.chosen);
  return isSaid || hasTwoOptions(kase, step) ? [chooseAct(kase, spine, step, at)] : [];
};

/** From the finding to the closing: what is done, what is proposed, and what the complainant says to it; at the second try he agrees. */
export const proposalActs = (kase: SampleCase, spine: Spine, again = ''): readonly PlannedAct[] => {
  const at = (share: number): number => deskRhythm.between(spine.foundAt, spine.closedAt, share);
  const step = `propose${again}`;
  const isRejected =
    again === '' && kase.person !== undefined && kase.penFor('rejected').random.chance(shares.rejected);
  const first = [...(again === '' ? measureActs(kase, spine, at(0.3)) : []), proposeAct(kase, spine, step, at(0.3))];
  if (!isRejected) return [...first, ...chooseActs(kase, spine, step, at(0.7))];
  return [
    ...first,
    rejectAct(kase, spine, at(0.45)),
    proposeAct(kase, spine, `${step}-2`, at(0.6)),
    ...chooseActs(kase, spine, `${step}-2`, at(0.8)),
  ];
};
