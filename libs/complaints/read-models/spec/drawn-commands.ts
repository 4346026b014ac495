import type {
  AcceptanceChecks,
  ComplaintCommand,
  ComplaintState,
  CorrectableField,
  Correction,
} from '@redress/complaints/domain';
import { pick, type Choice } from './drawn-choice';
import { closing } from './drawn-closing';
import {
  afterEnd,
  answersToProposal,
  onTheSpot,
  propose,
  recordOfDesk,
  reopenDecisions,
  returnAssignment,
  transfer,
} from './drawn-desk';
import { sealedText } from './sealed-text';

const checks = (holds: boolean): AcceptanceChecks => ({
  rightsHarmed: { holds, note: sealedText(`check ${String(holds)}`) },
  respondentIdentified: { holds: true },
  factsStated: { holds: true },
  demandStated: { holds: true },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
});

const correctionOf = (field: CorrectableField, which: number): Correction => {
  switch (field) {
    case 'channel':
      return { field, value: pick(['web', 'letter', 'email'], which) };
    case 'originKind':
      return { field, value: pick(['mediaExposure', 'other'], which) };
    case 'category':
      return { field, value: { scheme: 'city', code: `c${which % 5}` } };
    case 'respondentOrganisation':
      return { field, value: `organisation ${which % 5}` };
    case 'subject':
    case 'narrative':
    case 'demand':
    case 'complainantName':
    case 'complainantContact':
      return { field, value: sealedText(`${field} ${which}`) };
  }
};

type Commands = readonly [ComplaintCommand, ...ComplaintCommand[]];

const note = (text: string): ComplaintCommand => ({ type: 'AddNote', data: { text: sealedText(text) } });

/** What leaves the status as it is, and may be entered late. */
const recordCommands = (state: ComplaintState, { which }: Choice): Commands => {
  const field = pick<CorrectableField>(['channel', 'category', 'category', 'subject', 'complainantName'], which);
  const correct: ComplaintCommand = {
    type: 'CorrectRecord',
    data: {
      targetEventId: state.setBy[field] ?? 'event-0',
      correction: correctionOf(field, which),
      reason: sealedText('wrong'),
    },
  };
  const assess: ComplaintCommand = {
    type: 'AssessTriage',
    data: {
      ...(which % 3 === 0 ? {} : { category: { scheme: 'city', code: `t${which % 4}` } }),
      severity: 1 + (which % 5),
      complexity: 'simple',
      urgency: pick(['routine', 'urgent'], which),
      sensitivity: 'normal',
      flags: [],
      source: 'human',
    },
  };
  const talk: ComplaintCommand = {
    type: 'LogCommunication',
    data: {
      direction: 'inbound',
      counterparty: 'complainant',
      medium: 'phone',
      kind: 'inquiry',
      successful: 'yes',
      summary: sealedText('asked'),
    },
  };
  return [note(`note ${which}`), correct, correct, assess, assess, talk];
};

const escalationCommands = ({ escalations }: ComplaintState, { which }: Choice): Commands => [
  { type: 'AcknowledgeComplaint', data: { method: 'phone', steps: [], promisedDates: [] } },
  {
    type: 'Escalate',
    data: {
      level: 1 + (which % 3),
      reason: 'silence',
      statement: sealedText('silence'),
      ...(which % 2 === 0 ? {} : { toUnit: 'supervision' }),
    },
  },
  {
    type: 'AcknowledgeEscalation',
    data: {
      escalationId: escalations[which % Math.max(1, escalations.length)]?.escalationId ?? 'none',
      plan: sealedText('plan'),
    },
  },
];

const close = (which: number): ComplaintCommand => ({ type: 'CloseWithFeedback', data: closing(which) });

const decideAcceptance = (which: number): Commands => [
  {
    type: 'MarkValid',
    data: { checks: checks(true), criteria: [{ criterion: 'legalBreach', clauseRef: '3' }] },
  },
  { type: 'RequestInformation', data: { items: [sealedText('which photo')], medium: 'phone' } },
  { type: 'MarkInvalid', data: { checks: checks(true), reasons: sealedText('no breach'), remediesTold: [] } },
  {
    type: 'RefuseAcceptance',
    data: { checks: checks(false), refusalCode: 'outside', routeOutTo: 'court', remediesTold: [] },
  },
  close(which),
];

const assign = (which: number): ComplaintCommand => ({
  type: 'AssignComplaint',
  data: { unitId: pick(['roads', 'parks', 'buses'], which), dispatchBasis: 'list', by: 'manual' },
});

/** What the case is waiting for where it stands, most likely first. */
const nextSteps = (state: ComplaintState, { which }: Choice): Commands => {
  switch (state.status) {
    case 'Unfiled':
    case 'Filed':
      return decideAcceptance(which);
    case 'NeedsInformation':
      return [{ type: 'SupplyInformation', data: { items: [sealedText('photo')], medium: 'app' } }];
    case 'Valid':
      return [assign(which), assign(which), onTheSpot(which)];
    case 'Assigned':
      return [
        { type: 'SignOff', data: { handlerId: pick(['directory:u-1', 'directory:u-2'], which) } },
        returnAssignment(which),
        assign(which),
      ];
    case 'InProgress':
      return [
        { type: 'RecordFinding', data: { finding: 'upheld', basis: sealedText('seen'), evidenceIds: [] } },
        propose(state, which),
        close(which),
        transfer(which),
      ];
    case 'ResolutionProposed':
      return answersToProposal(which);
    case 'Closed':
    case 'Invalid':
    case 'NotAccepted':
    case 'Withdrawn':
      return afterEnd(state, which);
    case 'ReopenRequested':
      return reopenDecisions;
    case 'Disputed':
      return [{ type: 'WithdrawComplaint', data: { reason: sealedText('moved'), verifiedBy: 'call' } }];
  }
};

/** What could come now; the decider refuses what does not fit, and the history goes on without it. */
export const commandFor = (state: ComplaintState, choice: Choice): ComplaintCommand => {
  const steps = nextSteps(state, choice);
  const likeliest = pick(steps, Math.max(0, (choice.which % 10) - 4));
  return pick(
    [
      ...recordCommands(state, choice),
      ...escalationCommands(state, choice),
      ...recordOfDesk(state, choice),
      likeliest,
      ...Array.from({ length: 10 }, () => likeliest),
    ],
    choice.what,
  );
};
