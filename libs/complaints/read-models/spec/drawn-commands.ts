import type {
  AcceptanceChecks,
  ComplaintCommand,
  ComplaintState,
  CorrectableField,
  Correction,
} from '@redress/complaints/domain';
import { sealedText } from './sealed-text';

/** What the next step of a history is, and when. */
export type Choice = Readonly<{ what: number; which: number; hours: number; lateHours: number; undated: boolean }>;

/** One number holds a whole choice, so that a property test draws, and shrinks, a list of numbers. */
export const choiceOf = (number: number): Choice => {
  let rest = number;
  const next = (below: number): number => {
    const digit = rest % below;
    rest = Math.floor(rest / below);
    return digit;
  };
  const what = next(13);
  const which = next(60);
  const hours = next(21);
  // Two of three steps are entered when they happen, one of ten has no date.
  return { what, which, hours, lateHours: Math.max(0, next(90) - 60), undated: next(10) === 9 };
};

const pick = <T>(items: readonly [T, ...T[]], number: number): T => items[number % items.length] ?? items[0];

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

const close = (which: number): ComplaintCommand => ({
  type: 'CloseWithFeedback',
  data: {
    feedback: { text: sealedText(`feedback ${which}`), form: 'written', medium: 'letter' },
    finding: 'upheld',
    outcome: pick(['remedied', 'explained'], which),
    remediesTold: [],
  },
});

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
const nextSteps = ({ status }: ComplaintState, { which }: Choice): Commands => {
  switch (status) {
    case 'Unfiled':
    case 'Filed':
      return decideAcceptance(which);
    case 'NeedsInformation':
      return [{ type: 'SupplyInformation', data: { items: [sealedText('photo')], medium: 'app' } }];
    case 'Valid':
      return [assign(which)];
    case 'Assigned':
      return [{ type: 'SignOff', data: { handlerId: pick(['directory:u-1', 'directory:u-2'], which) } }, assign(which)];
    case 'InProgress':
      return [
        { type: 'RecordFinding', data: { finding: 'upheld', basis: sealedText('seen'), evidenceIds: [] } },
        close(which),
      ];
    case 'Closed':
    case 'Invalid':
    case 'NotAccepted':
      return [{ type: 'DisputeOutcome', data: { statement: sealedText('no'), contestedEventIds: [] } }];
    case 'Disputed':
    case 'Withdrawn':
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
      likeliest,
      likeliest,
      likeliest,
      likeliest,
    ],
    choice.what,
  );
};
