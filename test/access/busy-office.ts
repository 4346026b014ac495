import { publicPrincipal, type Principal, type Role } from '@redress/access';
import {
  createAccessRecorder,
  createCaseHistories,
  createCasePacks,
  createCaseWriter,
  filingPackOf,
  handleCommand,
  openLedger,
  type CommandPorts,
  type ReadPorts,
} from '@redress/complaints/application';
import { createCaseProjector } from '@redress/composition';
import type { ComplaintCommand, Sensitivity } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import { createSqliteReadStore } from '@redress/platform/read-store-sqlite';
import {
  createMemoryEventStore,
  createMemoryKeyRing,
  createMemoryRequestLog,
  sequenceIds,
  steppableClock,
} from '@redress/testing';
import fc from 'fast-check';

const person = (name: string, unit: string | undefined, ...roles: readonly Role[]): Principal => ({
  id: `office:${name}`,
  roles,
  ...(unit === undefined ? {} : { unit }),
});

/** One of each role, and where a unit or a person makes the difference two. */
export const people = {
  'operator 1': person('op-1', 'centre', 'operator'),
  'operator 2': person('op-2', 'centre', 'operator'),
  specialist: person('sp-1', 'centre', 'specialist'),
  dispatcher: person('di-1', 'centre', 'dispatcher'),
  'handler 1 of lamps': person('h-1', 'lamps', 'handler'),
  'handler 2 of lamps': person('h-2', 'lamps', 'handler'),
  'handler of roads': person('h-3', 'roads', 'handler'),
  'head of lamps': person('uh-1', 'lamps', 'unit-head'),
  'head of roads': person('uh-2', 'roads', 'unit-head'),
  supervisor: person('su-1', 'supervision', 'supervisor'),
  'reviewer of review': person('re-1', 'review', 'reviewer'),
  'reviewer of lamps': person('re-2', 'lamps', 'reviewer'),
  'follow-up': person('fu-1', 'quality', 'follow-up'),
  auditor: person('au-1', undefined, 'auditor'),
  'auditor with a mandate': { ...person('au-2', undefined, 'auditor'), mandate: 'order-7' },
  analyst: person('an-1', undefined, 'analyst'),
  'privacy officer': person('po-1', undefined, 'privacy-officer'),
  'config admin': person('ca-1', undefined, 'config-admin'),
  'citizen 1': person('citizen-1', undefined, 'complainant'),
  'citizen 2': person('citizen-2', undefined, 'complainant'),
  'handler who also calls back': person('h-2', 'lamps', 'handler', 'follow-up'),
  'analyst who also heads roads': person('uh-2', 'roads', 'analyst', 'unit-head'),
  nobody: publicPrincipal,
} as const satisfies Readonly<Record<string, Principal>>;

export type PersonName = keyof typeof people;
export const personNames = Object.keys(people).filter((name): name is PersonName => Object.hasOwn(people, name));

/** How a case went, as far as anybody's sight of it turns on it. */
export type CasePlan = Readonly<{
  filedBy: PersonName;
  anonymity: 'named' | 'confidential' | 'anonymous';
  about: string | undefined;
  sensitivity: Sensitivity | undefined;
  unit: 'lamps' | 'roads' | undefined;
  handler: 'office:h-1' | 'office:h-2' | 'office:h-3' | undefined;
  /** `returned`: by the unit that had not signed for it yet. */
  end: 'closed' | 'disputed' | 'withdrawn' | 'returned' | 'reopenRequested' | 'reopened' | undefined;
}>;

export const aPlan: fc.Arbitrary<CasePlan> = fc.record({
  filedBy: fc.constantFrom<PersonName>('operator 1', 'operator 2', 'specialist', 'citizen 1', 'citizen 2'),
  anonymity: fc.constantFrom('named', 'confidential', 'anonymous'),
  about: fc.constantFrom(undefined, undefined, undefined, 'office:h-1', 'office:su-1', 'office:an-1'),
  sensitivity: fc.constantFrom(undefined, 'normal', 'sensitive', 'confidential'),
  unit: fc.constantFrom(undefined, 'lamps', 'lamps', 'roads'),
  handler: fc.constantFrom(undefined, 'office:h-1', 'office:h-2', 'office:h-3'),
  end: fc.constantFrom(undefined, 'closed', 'disputed', 'withdrawn', 'returned', 'reopenRequested', 'reopened'),
});

/** A word of each kind of text, that stands in one case and nowhere else. */
export const wordsOf = (index: number) => ({
  contact: `phonenumber${index}x`,
  person: `respondentname${index}x`,
  content: `narrative${index}x`,
  internal: `basis${index}x`,
});

const allHold = {
  rightsHarmed: { holds: true },
  respondentIdentified: { holds: true },
  factsStated: { holds: true },
  demandStated: { holds: true },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
} as const;

const criteria = [{ criterion: 'standardOrPromiseBreach', clauseRef: 'promise 7' }] as const;

type Sent = readonly [by: PersonName, command: ComplaintCommand];

const commandsOf = (plan: CasePlan, index: number): readonly Sent[] => {
  const { anonymity, about, sensitivity, unit, handler, end } = plan;
  const words = wordsOf(index);
  const head: PersonName = unit === 'roads' ? 'head of roads' : 'head of lamps';
  const filing: ComplaintCommand = {
    type: 'FileComplaint',
    data: {
      matterKind: 'complaint',
      anonymity,
      channel: 'phone',
      narrative: clear(`A lamp is dark: ${words.content}`),
      ...(anonymity === 'anonymous' ? {} : { complainant: { name: clear('Wen'), contact: clear(words.contact) } }),
      respondent: {
        organisation: 'City',
        name: clear(words.person),
        ...(about === undefined ? {} : { staffRef: about }),
      },
    },
  };
  const triage: Sent = [
    'specialist',
    {
      type: 'AssessTriage',
      data: {
        severity: 2,
        complexity: 'simple',
        urgency: 'routine',
        sensitivity: sensitivity ?? 'normal',
        flags: [],
        source: 'human',
      },
    },
  ];
  const markValid: Sent = ['specialist', { type: 'MarkValid', data: { checks: allHold, criteria } }];
  const closing: readonly Sent[] = [
    [head, { type: 'RecordFinding', data: { finding: 'upheld', basis: clear(words.internal), evidenceIds: [] } }],
    [
      'supervisor',
      {
        type: 'CloseWithFeedback',
        data: {
          feedback: { text: clear('Mended'), form: 'written', medium: 'letter' },
          finding: 'upheld',
          outcome: 'remedied',
          remediesTold: [],
        },
      },
    ],
  ];
  const assigned: readonly Sent[] =
    unit === undefined
      ? []
      : [['specialist', { type: 'AssignComplaint', data: { unitId: unit, dispatchBasis: 'duty 3', by: 'manual' } }]];
  const signed: readonly Sent[] =
    unit === undefined || handler === undefined ? [] : [[head, { type: 'SignOff', data: { handlerId: handler } }]];
  const giveBack: Sent = [
    head,
    { type: 'ReturnAssignment', data: { returnCode: 'wrongArea', legalBasis: 'Duties of units, 3' } },
  ];
  const askAgain: Sent = [plan.filedBy, { type: 'RequestReopen', data: { ground: 'notSolved', evidenceIds: [] } }];
  const reopen: Sent = ['supervisor', { type: 'ReopenComplaint', data: {} }];
  const dispute: Sent = [
    plan.filedBy,
    { type: 'DisputeOutcome', data: { statement: clear('Still dark'), contestedEventIds: [] } },
  ];
  const withdraw: Sent = [
    plan.filedBy,
    { type: 'WithdrawComplaint', data: { reason: clear('Settled'), verifiedBy: 'call-back' } },
  ];
  const endings: Readonly<Record<NonNullable<CasePlan['end']>, readonly Sent[]>> = {
    closed: closing,
    disputed: [...closing, dispute],
    reopenRequested: [...closing, askAgain],
    reopened: [...closing, askAgain, reopen],
    withdrawn: [withdraw],
    returned: [giveBack],
  };
  return [
    [plan.filedBy, filing],
    ...(sensitivity === undefined ? [] : [triage]),
    ...(unit === undefined ? [] : [markValid]),
    ...assigned,
    ...(end === 'returned' ? [] : signed),
    ...(end === undefined ? [] : endings[end]),
  ];
};

export type BusyOffice = Readonly<{
  ports: CommandPorts & ReadPorts & Readonly<{ ledgerId: string }>;
  /** In the order of the plans. */
  complaintIds: readonly string[];
  /** Milliseconds later. */
  wait: (milliseconds: number) => void;
  close: () => Promise<void>;
}>;

/** An office at which the plans have been carried out, as far as the rules let them, with its read models caught up. */
export const openBusyOffice = async (plans: readonly CasePlan[]): Promise<BusyOffice> => {
  const eventStore = createMemoryEventStore();
  const keyRing = createMemoryKeyRing();
  const clock = steppableClock('2026-03-02T01:00:00.000Z');
  const opening = { eventStore, keyRing, clock, ids: sequenceIds(1) };
  const ledger = await openLedger(opening, { ledgerId: 'busy', zone: 'Asia/Shanghai' });
  const writing = { ...opening, ledger };
  const readStore = createSqliteReadStore({ file: ':memory:' });
  const pack = filingPackOf('hotline@1');
  if (pack === undefined) throw new Error('No hotline');
  const ports = {
    ...writing,
    ledgerId: ledger.ledgerId,
    readStore,
    writer: createCaseWriter(writing, () => 0),
    requestLog: createMemoryRequestLog(),
    packs: createCasePacks(eventStore, pack),
    accessRecorder: createAccessRecorder(writing, 'busy'),
    histories: createCaseHistories(eventStore),
  };
  const complaintIds: string[] = [];
  for (const [index, plan] of plans.entries()) {
    let complaintId: string | undefined;
    for (const [step, [by, command]] of commandsOf(plan, index).entries()) {
      clock.advance(60_000);
      const answer = await handleCommand(ports, people[by], {
        ...(complaintId === undefined ? {} : { complaintId }),
        command,
        idempotencyKey: `${index}/${step}`,
        method: 'POST',
        path: `/${index}/${step}`,
        body: null,
      });
      if (step > 0) continue;
      if (answer.outcome !== 'accepted') throw new Error(`Not filed: ${answer.outcome}`);
      ({ complaintId } = answer);
      complaintIds.push(complaintId);
    }
  }
  await createCaseProjector({ eventStore, readStore, keyRing, clock }).rebuild();
  return {
    ports,
    complaintIds,
    wait: (milliseconds) => void clock.advance(milliseconds),
    close: () => readStore.close(),
  };
};
