import { complaintStreamOf, type ComplaintCommand } from '@redress/complaints/domain';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { hotlinePack, hotlinePack1 } from '@redress/complaints/reference';
import { clear } from '@redress/kernel';
import { assertPackUnchanged } from '../publish-policy';
import { createCasePacks } from './case-packs';
import { bodyOf, caseOf, filing, openService, person } from './service.spec-kit';
import { handleCommand } from './handle-command';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');
const unitHead = person('unit-head', 'lamps');
const handler = person('handler', 'lamps');

const holds = { holds: true } as const;
const toInvestigation: readonly (readonly [typeof operator, ComplaintCommand])[] = [
  [
    specialist,
    {
      type: 'MarkValid',
      data: {
        checks: {
          rightsHarmed: holds,
          respondentIdentified: holds,
          factsStated: holds,
          demandStated: holds,
          withinJurisdiction: holds,
          notDuplicate: holds,
        },
        criteria: [{ criterion: 'legalBreach', clauseRef: 'Lighting Rules, 10' }],
      },
    },
  ],
  [specialist, { type: 'AssignComplaint', data: { unitId: 'lamps', dispatchBasis: 'duty', by: 'manual' } }],
  [unitHead, { type: 'SignOff', data: { handlerId: handler.id } }],
  [handler, { type: 'RecordFinding', data: { finding: 'upheld', basis: clear('It is dark.'), evidenceIds: [] } }],
];

const close: ComplaintCommand = {
  type: 'CloseWithFeedback',
  data: {
    feedback: { text: clear('It shines again.'), form: 'oral', medium: 'phone' },
    finding: 'upheld',
    outcome: 'remedied',
    remediesTold: [],
  },
};

/** A ledger in which a case was filed under hotline@1, before hotline@2 was there. */
const openedEarlier = async () => {
  const service = await openService();
  const { ports, store } = service;
  let sent = 0;
  const sendBy =
    (pack: typeof hotlinePack) => (principal: typeof operator, command: ComplaintCommand, complaintId?: string) =>
      handleCommand({ ...ports, packs: createCasePacks(store, pack) }, principal, {
        ...(complaintId === undefined ? {} : { complaintId }),
        command,
        idempotencyKey: `sent-${(sent += 1)}`,
        method: 'POST',
        path: `/v1/complaints/${complaintId ?? ''}`,
        body: bodyOf(command),
      });
  const filedUnder1 = caseOf(await sendBy(hotlinePack1)(operator, filing));
  return { store, filedUnder1, send: sendBy(hotlinePack) };
};

describe('a ledger that was opened with hotline@1', () => {
  it('lets what was filed under it be closed by its four steps, and files anew under hotline@2', async () => {
    const { store, filedUnder1, send } = await openedEarlier();
    const filedUnder2 = caseOf(await send(operator, filing));
    for (const complaintId of [filedUnder1, filedUnder2])
      for (const [principal, command] of toInvestigation)
        expect(await send(principal, command, complaintId)).toMatchObject({ outcome: 'accepted' });
    expect(await send(handler, close, filedUnder1)).toMatchObject({ outcome: 'accepted' });
    expect(await send(handler, close, filedUnder2)).toMatchObject({
      outcome: 'refused',
      refusal: { policy: 'hotline@2', rejection: { code: 'RequiredStepsMissing', missing: ['proposal'] } },
    });
    const policiesOf = async (complaintId: string) =>
      new Set(
        (await store.readStream(complaintStreamOf(complaintId))).map((stored) => decodeComplaintEvent(stored).policy),
      );
    expect(await policiesOf(filedUnder1)).toEqual(new Set(['hotline@1']));
    expect(await policiesOf(filedUnder2)).toEqual(new Set(['hotline@2']));
  });

  it('holds both versions, each as it was published', async () => {
    const { store, send } = await openedEarlier();
    await send(operator, filing);
    expect(await assertPackUnchanged(store, hotlinePack1)).toBe('published');
    expect(await assertPackUnchanged(store, hotlinePack)).toBe('published');
    expect(await store.readStream('policy-hotline')).toHaveLength(2);
  });
});
