import {
  requiredSteps,
  type DeadlineKind,
  type DeadlineRule,
  type DeadlineStarter,
  type PolicyPack,
} from '@redress/complaints/domain';
import type { Problem } from './check';

/** What can start a deadline of each kind. `resolve` never starts on a dispatch, so that none sets the statutory clock back (domain-model C5.4). */
const startersOf: Readonly<Record<DeadlineKind, readonly DeadlineStarter[]>> = {
  acknowledge: ['ComplaintFiled'],
  acceptance: ['ComplaintFiled'],
  dispatch: ['ComplaintMarkedValid'],
  signOff: ['ComplaintAssigned'],
  resolve: ['ComplaintFiled', 'ComplaintMarkedValid'],
  followUp: ['ComplaintClosedWithFeedback'],
  reviewDecision: ['OutcomeDisputed'],
};

const problemsOfDeadline = (
  { kind, startsOn, pausedByInformationRequest, warnAtPercent }: DeadlineRule,
  field: string,
) => [
  ...(startersOf[kind].includes(startsOn)
    ? []
    : [
        { field: `${field}/startsOn`, problem: `a deadline of kind ${kind} starts on: ${startersOf[kind].join(', ')}` },
      ]),
  ...(kind === 'acknowledge' && pausedByInformationRequest
    ? [{ field: `${field}/pausedByInformationRequest`, problem: 'the first contact is never paused' }]
    : []),
  ...(warnAtPercent.every((percent, index) => index === 0 || percent > (warnAtPercent[index - 1] ?? 0))
    ? []
    : [{ field: `${field}/warnAtPercent`, problem: 'must ascend' }]),
];

const deadlinesMakeSense = ({ deadlines }: PolicyPack): readonly Problem[] =>
  deadlines.flatMap((rule, index) => [
    ...(deadlines.findIndex(({ kind }) => kind === rule.kind) < index
      ? [{ field: `/deadlines/${index}/kind`, problem: `a second deadline of kind ${rule.kind}` }]
      : []),
    ...problemsOfDeadline(rule, `/deadlines/${index}`),
  ]);

/** All steps but the finding follow one another: whoever requires a later one requires those before it. */
const requiredStepsFollowOneAnother = ({ requires }: PolicyPack): readonly Problem[] => {
  const inOrder = requiredSteps.filter((step) => step !== 'finding');
  const missing = inOrder.find(
    (step, index) => !requires.includes(step) && inOrder.slice(index).some((later) => requires.includes(later)),
  );
  return missing === undefined
    ? []
    : [{ field: '/requires', problem: `must name ${missing}, which a later step presupposes` }];
};

const nothingIsRequiredAndWaived = ({ requires, waives }: PolicyPack): readonly Problem[] =>
  requires.includes('finding') && waives.includes('finding')
    ? [{ field: '/waives', problem: 'waives the finding that it requires' }]
    : [];

const aWaivedWindowIsNone = ({ waives, windows }: PolicyPack): readonly Problem[] =>
  (['disputeDays', 'reviewDays'] as const)
    .filter((window) => waives.includes('disputeWindow') && windows[window] > 0)
    .map((window) => ({ field: `/windows/${window}`, problem: 'must be 0 where the window is waived' }));

const theLadderIsNotOverstepped = ({
  escalation: { levelMax, acknowledgedBeforeClosingFromLevel },
}: PolicyPack): readonly Problem[] =>
  acknowledgedBeforeClosingFromLevel > levelMax + 1
    ? [
        {
          field: '/escalation/acknowledgedBeforeClosingFromLevel',
          problem: `must be at most ${levelMax + 1}: one above the ladder means never`,
        },
      ]
    : [];

/** What a pack of the right shape can still get wrong. */
export const problemsOfSense = (pack: PolicyPack): readonly Problem[] =>
  [
    deadlinesMakeSense,
    requiredStepsFollowOneAnother,
    nothingIsRequiredAndWaived,
    aWaivedWindowIsNone,
    theLadderIsNotOverstepped,
  ].flatMap((rule) => rule(pack));
