import {
  complaintDecider,
  policyRefOf,
  type ComplaintCommand,
  type ComplaintContext,
  type PolicyPack,
} from '@redress/complaints/domain';
import { clear, type CivilDate, type Instant } from '@redress/kernel';
import { acceptedHistory } from '@redress/testing';
import { packOf } from './built-in-packs';
import { cfpbPack } from './packs/cfpb.pack';
import { hotlinePack1 } from './packs/hotline-1.pack';
import { hotlinePack } from './packs/hotline.pack';
import { importPack } from './packs/import.pack';

const recordedAt: Instant = '2026-03-02T10:00:00.000Z';
const context = (pack: PolicyPack): ComplaintContext => ({
  occurredAt: recordedAt,
  recordedAt,
  origin: 'live',
  actor: { kind: 'user', id: 'office:clerk-1' },
  pack,
  provenance: {},
  occurredOn: '2026-03-02',
  complaintNo: '20260302-0000000000',
  lateConfirmed: false,
});

const bareFiling: ComplaintCommand = {
  type: 'FileComplaint',
  data: { matterKind: 'notStated', anonymity: 'notStated', externalRef: { system: 'legacy', id: '1' } },
};
const fullFiling: ComplaintCommand = {
  type: 'FileComplaint',
  data: {
    matterKind: 'complaint',
    anonymity: 'named',
    narrative: clear('Hammering at night.'),
    complainant: { contact: clear('555-0100') },
  },
};
const bareClosing: ComplaintCommand = {
  type: 'CloseWithFeedback',
  data: { finding: 'notStated', outcome: 'notStated', remediesTold: [] },
};
const bareDispute: ComplaintCommand = { type: 'DisputeOutcome', data: { contestedEventIds: [] } };

type Step = Readonly<{ command: ComplaintCommand; context?: Partial<ComplaintContext> }>;

/** Type and, for a deadline, its id and end, of every event that these steps leave under a pack. */
const lived = (pack: PolicyPack, ...steps: readonly Step[]): readonly string[] =>
  acceptedHistory(complaintDecider, context(pack), steps).map(({ event }) => {
    if (event.type === 'DeadlineSet') return `DeadlineSet ${event.data.deadlineId} ${event.data.dueAt}`;
    return 'deadlineId' in event.data ? `${event.type} ${event.data.deadlineId ?? ''}` : event.type;
  });

const imported = (occurredAt: Instant, occurredOn: CivilDate): Partial<ComplaintContext> => ({
  occurredAt,
  occurredOn,
  origin: 'import',
});
const undated: Partial<ComplaintContext> = { origin: 'import', provenance: { precision: 'notAfter' } };

describe.each([
  ['hotline@1', hotlinePack1, ['acceptance', 'assignment', 'signOff', 'finding']],
  ['hotline@2', hotlinePack, ['acceptance', 'assignment', 'signOff', 'finding', 'proposal']],
] as const)('a case under %s', (_ref, pack, steps) => {
  it('is to be acknowledged within a day and accepted within fifteen', () => {
    expect(lived(pack, { command: fullFiling })).toStrictEqual([
      'ComplaintFiled',
      'DeadlineSet acknowledge-1 2026-03-03T10:00:00.000Z',
      'DeadlineSet acceptance-1 2026-03-17T10:00:00.000Z',
    ]);
  });

  it('is filed with a narrative and a complainant, and closed after its steps', () => {
    expect(complaintDecider.decide(bareFiling, complaintDecider.initialState, context(pack))).toStrictEqual({
      outcome: 'rejected',
      rejection: { code: 'FormIncomplete', missing: ['narrative', 'complainant'], rule: 'formIsComplete' },
    });
    expect(() => lived(pack, { command: fullFiling }, { command: bareClosing })).toThrow(
      `"code":"RequiredStepsMissing","missing":${JSON.stringify(steps)}`,
    );
  });
});

describe('settling on the spot', () => {
  const onTheSpot: ComplaintCommand = {
    type: 'ResolveOnTheSpot',
    data: {
      agreement: { medium: 'phone', statement: clear('Fine with me.') },
      feedback: { text: clear('Done.'), form: 'oral', medium: 'phone' },
      finding: 'upheld',
      outcome: 'remedied',
      remediesTold: [],
    },
  };

  it('is what hotline@2 allows and hotline@1 did not know', () => {
    expect(lived(hotlinePack, { command: fullFiling }, { command: onTheSpot })).toContain('ResolvedOnTheSpot');
    expect(() => lived(hotlinePack1, { command: fullFiling }, { command: onTheSpot })).toThrow('OnTheSpotNotAllowed');
  });
});

describe('a record under import@1 or cfpb@1', () => {
  it.each([importPack, cfpbPack].map((pack) => [policyRefOf(pack), pack] as const))(
    '%s: goes from filing to closing to dispute, undated, with nothing asked for',
    (_ref, pack) => {
      expect(
        lived(
          pack,
          { command: bareFiling, context: undated },
          { command: bareClosing, context: undated },
          { command: bareDispute, context: undated },
        ),
      ).toStrictEqual(['ComplaintFiled', 'ComplaintClosedWithFeedback', 'OutcomeDisputed']);
    },
  );

  it.each([
    ['import@1', '2026-01-16T00:00:00.000Z', '2026-01-16', 'DeadlineMet resolve-1'],
    ['import@1', '2026-01-16T00:00:00.001Z', '2026-01-16', 'DeadlineBreached resolve-1'],
    ['cfpb@1', '2026-03-02T00:00:00.000Z', '2026-03-02', 'DeadlineMet resolve-1'],
    ['cfpb@1', '2026-03-02T00:00:00.001Z', '2026-03-02', 'DeadlineBreached resolve-1'],
  ] as const)('%s: an answer at %s to a record of New Year is %s', (ref, answeredAt, answeredOn, verdict) => {
    const pack = packOf(ref) ?? hotlinePack;
    const history = lived(
      pack,
      { command: bareFiling, context: imported('2026-01-01T00:00:00.000Z', '2026-01-01') },
      { command: bareClosing, context: imported(answeredAt, answeredOn) },
    );
    expect(history.at(-1)).toBe(verdict);
  });

  it('cfpb@1: a civil date of receipt has sixty whole days', () => {
    const receivedOn = { ...imported('2014-10-03T04:00:00.000Z', '2014-10-03') };
    const provenance = { precision: 'day', zone: 'America/New_York' } as const;
    expect(lived(cfpbPack, { command: bareFiling, context: { ...receivedOn, provenance } })).toStrictEqual([
      'ComplaintFiled',
      'DeadlineSet resolve-1 2014-12-03T03:59:59.999Z',
    ]);
  });
});
