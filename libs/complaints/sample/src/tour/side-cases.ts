import { clear, type Actor } from '@redress/kernel';
import { complainant } from '../lives/staff';
import { sampleScheme } from '../matters/matters';
import type { SampleAct } from '../sample-act';
import { allChecksHold } from './tour-checks';
import type { TourWords } from './tour-words';

const operator: Actor = { kind: 'user', id: 'sample:op-07', role: 'operator', unit: 'hotline' };
const specialist: Actor = { kind: 'user', id: 'sample:sp-05', role: 'specialist', unit: 'hotline' };
const dispatcher: Actor = { kind: 'user', id: 'sample:di-01', role: 'dispatcher', unit: 'hotline' };

/** Filed without a name, dispatched, and never signed for: overdue when the tour looks. */
export const hammeringCase = (caseNumber: number, { language, hammering }: TourWords): readonly SampleAct[] => [
  {
    caseNumber,
    step: 'file',
    recordedAt: '2026-03-09T22:40:00.000Z',
    actor: complainant,
    command: {
      type: 'FileComplaint',
      data: {
        matterKind: 'complaint',
        anonymity: 'anonymous',
        channel: 'web',
        originKind: 'hotline',
        category: { scheme: sampleScheme, code: 'noise', subcode: 'noise.construction' },
        language,
        respondent: { organisation: hammering.organisation },
        subject: clear(hammering.subject),
        narrative: clear(hammering.narrative),
        demand: clear(hammering.demand),
      },
    },
  },
  {
    caseNumber,
    step: 'valid',
    recordedAt: '2026-03-10T01:30:00.000Z',
    actor: specialist,
    command: {
      type: 'MarkValid',
      data: { checks: allChecksHold, criteria: [{ criterion: 'legalBreach', clauseRef: hammering.clause }] },
    },
  },
  {
    caseNumber,
    step: 'assign',
    recordedAt: '2026-03-10T02:00:00.000Z',
    actor: dispatcher,
    command: {
      type: 'AssignComplaint',
      data: { unitId: 'environment-office', dispatchBasis: 'duty list, noise', by: 'rule' },
    },
  },
];

/** A letter about something that a hotline has no say in. */
export const courtCase = (caseNumber: number, { language, court }: TourWords): readonly SampleAct[] => {
  const complainantUser = 'tour-writer';
  return [
    {
      caseNumber,
      step: 'file',
      recordedAt: '2026-03-11T02:10:00.000Z',
      actor: operator,
      complainantUser,
      command: {
        type: 'FileComplaint',
        data: {
          matterKind: 'complaint',
          anonymity: 'named',
          channel: 'letter',
          originKind: 'other',
          language,
          respondent: { organisation: court.organisation },
          complainant: { name: clear(court.writer), contact: clear('555-0117') },
          subject: clear(court.subject),
          narrative: clear(court.narrative),
          demand: clear(court.demand),
          firstReceiverId: operator.id,
        },
      },
    },
    {
      caseNumber,
      step: 'refuse',
      recordedAt: '2026-03-11T06:00:00.000Z',
      actor: specialist,
      complainantUser,
      command: {
        type: 'RefuseAcceptance',
        data: {
          checks: { ...allChecksHold, withinJurisdiction: { holds: false, note: clear(court.reasons) } },
          refusalCode: 'outsideAuthority',
          reasons: clear(court.reasons),
          routeOutTo: court.routeOut,
          remediesTold: ['review'],
        },
      },
    },
  ];
};
