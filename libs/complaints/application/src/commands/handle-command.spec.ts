import { complaintStreamOf } from '@redress/complaints/domain';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { isComplaintNo } from '@redress/privacy';
import { handleCommand } from './handle-command';
import { accessLogOf, bodyOf, caseOf, filing, noteOf, openService, person } from './service.spec-kit';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');
const dispatcher = person('dispatcher', 'centre');
const handler = person('handler', 'lamps');
const auditor = person('auditor');
const configAdmin = person('config-admin');

const triage = {
  type: 'AssessTriage',
  data: { severity: 2, complexity: 'simple', urgency: 'routine', sensitivity: 'normal', flags: [], source: 'human' },
} as const;

describe('filing a complaint', () => {
  it('answers with its number and tracking code, and records who filed under which role and unit', async () => {
    const { send, store } = await openService();
    const answer = await send(operator, filing);
    expect(answer).toMatchObject({
      outcome: 'accepted',
      revision: 2n,
      events: [{ type: 'ComplaintFiled', revision: 0n }, {}, {}],
    });
    if (answer.outcome !== 'accepted') throw new Error('Refused');
    expect(isComplaintNo(answer.complaintNo)).toBe(true);
    expect(answer.trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const [filed] = (await store.readStream(complaintStreamOf(answer.complaintId))).map(decodeComplaintEvent);
    expect(filed).toMatchObject({
      actor: { kind: 'user', id: 'office:operator', role: 'operator', unit: 'centre' },
      event: { data: { complaintNo: answer.complaintNo, firstReceiverId: 'office:operator' } },
    });
  });

  it('gives the first answer again for the same key and body, from the log alone', async () => {
    const { send, ports, another } = await openService();
    const first = await send(operator, filing, { idempotencyKey: 'one' });
    expect(await send(operator, filing, { idempotencyKey: 'one' })).toEqual({ ...first, outcome: 'repeated' });
    const replica = { ...ports, writer: another() };
    const again = await handleCommand(replica, operator, {
      command: filing,
      idempotencyKey: 'one',
      method: 'POST',
      path: '/v1/complaints',
      body: bodyOf(filing),
    });
    expect(again).toEqual({ ...first, outcome: 'repeated' });
  });

  it('refuses another body under the same key, and takes it under the key of somebody else', async () => {
    const { send } = await openService();
    await send(operator, filing, { idempotencyKey: 'one' });
    expect(await send(operator, filing, { idempotencyKey: 'one', body: 'other' })).toEqual({ outcome: 'keyReused' });
    expect(await send(specialist, filing, { idempotencyKey: 'one', body: 'other' })).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('is forbidden to roles that do not file, naming who may', async () => {
    const { send, store } = await openService();
    for (const principal of [handler, auditor, configAdmin])
      expect(await send(principal, filing)).toEqual({
        outcome: 'forbidden',
        command: 'FileComplaint',
        code: 'RoleNotAllowed',
        whoMay: ['complainant', 'specialist', 'operator', 'public'],
      });
    expect((await store.readAll({ prefix: 'complaint-' })).events).toEqual([]);
    expect((await accessLogOf(store)).map(({ event, actor }) => [actor.id, event])).toEqual(
      [handler, auditor, configAdmin].map(({ id, roles }) => [
        id,
        { type: 'AccessRefused', data: { attempted: 'FileComplaint', code: 'RoleNotAllowed', roles } },
      ]),
    );
  });

  it('of a complainant is his own case, and his account stands in no metadata', async () => {
    const { send, store } = await openService();
    const citizen = person('complainant', undefined, 'citizen-7');
    const complaintId = caseOf(await send(citizen, filing));
    expect(
      await send(citizen, { type: 'SupplyInformation', data: { items: [], medium: 'web' } }, { complaintId }),
    ).toMatchObject({
      outcome: 'refused',
      refusal: { rejection: { code: 'TransitionNotAllowed' } },
    });
    expect(await send(person('complainant', undefined, 'citizen-8'), noteOf('Mine?'), { complaintId })).toEqual({
      outcome: 'unknown',
    });
    const stored = await store.readStream(complaintStreamOf(complaintId));
    expect(Buffer.concat(stored.flatMap(({ data, metadata }) => [data, metadata])).toString()).not.toContain('citizen');
    expect(stored.slice(0, 1).map((event) => decodeComplaintEvent(event).actor)).toEqual([
      { kind: 'complainant', id: 'case', role: 'complainant' },
    ]);
  });
});

describe('a command on a case', () => {
  it('of a case that is not his to know is answered as one that is not there, and recorded', async () => {
    const { send, store } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const absent = '00000000-0000-5000-8000-000000000000';
    const foreign = await send(handler, noteOf('Let me see'), { complaintId });
    expect(foreign).toEqual({ outcome: 'unknown' });
    expect(await send(handler, noteOf('Let me see'), { complaintId: absent })).toEqual(foreign);
    expect(await send(handler, noteOf('Let me see'), { complaintId: '../../etc' })).toEqual(foreign);
    expect((await accessLogOf(store)).map(({ event }) => event)).toEqual(
      [
        [complaintId, 'NotVisible'],
        [absent, 'NotThere'],
      ].map(([id = '', code]) => ({
        type: 'AccessRefused',
        data: { attempted: 'AddNote', code, roles: ['handler'], caseStream: complaintStreamOf(id) },
      })),
    );
  });

  it('of a role that only proposes is forbidden, and says so', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const markValid = { type: 'MarkValid', data: { checks: allHold, criteria: [] } } as const;
    expect(await send(operator, markValid, { complaintId })).toEqual({
      outcome: 'forbidden',
      command: 'MarkValid',
      code: 'OnlyProposes',
      whoMay: ['specialist', 'supervisor'],
    });
  });

  it('is judged by the case as it stands when it is written, not as it stood when it was sent', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    // Both are on their way at once: the second is judged after the first has made the case confidential.
    const [first, second] = await Promise.all([
      send(specialist, { ...triage, data: { ...triage.data, sensitivity: 'confidential' } }, { complaintId }),
      send(dispatcher, noteOf('I still see it'), { complaintId }),
    ]);
    expect(first.outcome).toBe('accepted');
    expect(second).toEqual({ outcome: 'unknown' });
  });

  it('that the log knows is answered from it, also where the case is his no longer and has moved on', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const first = await send(dispatcher, noteOf('Seen'), { complaintId, idempotencyKey: 'note', expectedRevision: 2n });
    expect(first.outcome).toBe('accepted');
    await send(specialist, { ...triage, data: { ...triage.data, sensitivity: 'confidential' } }, { complaintId });
    expect(
      await send(dispatcher, noteOf('Seen'), { complaintId, idempotencyKey: 'note', expectedRevision: 2n }),
    ).toEqual({
      ...first,
      outcome: 'repeated',
    });
  });

  it('with If-Match is refused where the case has moved on', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    expect(await send(specialist, noteOf('Late'), { complaintId, expectedRevision: 1n })).toEqual({
      outcome: 'refused',
      refusal: { rejection: { code: 'StaleRevision', expected: '1', actual: '2' }, policy: 'hotline@2' },
      revision: 2n,
    });
  });

  it('is decided by the pack that the case was filed under', async () => {
    const { send, ports } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const other = { ...ports.packs.forFiling, version: '99' };
    const later = { ...ports, packs: { ...ports.packs, forFiling: other } };
    const answer = await handleCommand(later, specialist, {
      complaintId,
      command: { type: 'MarkValid', data: { checks: allHold, criteria: [] } },
      idempotencyKey: 'later',
      method: 'POST',
      path: '/x',
      body: {},
    });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: { policy: 'hotline@2' } });
  });

  it('that only the service sends is nobody else’s', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const destroy = { type: 'DestroySubjectKey', data: { kid: 'kid', erasureId: 'none' } } as const;
    expect(await send(person('privacy-officer'), destroy, { complaintId })).toMatchObject({
      outcome: 'forbidden',
      whoMay: [],
    });
    expect(await send(handler, destroy, { complaintId })).toEqual({ outcome: 'unknown' });
  });
});

const allHold = {
  rightsHarmed: { holds: true },
  respondentIdentified: { holds: true },
  factsStated: { holds: true },
  demandStated: { holds: true },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
} as const;
