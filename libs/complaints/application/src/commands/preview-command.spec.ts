import type { ComplaintCommand } from '@redress/complaints/domain';
import { complaintStreamOf } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import { previewCommand } from './preview-command';
import { accessLogOf, caseOf, filing, noteOf, openService, person } from './service.spec-kit';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');
const handler = person('handler', 'lamps');

const noteText = clear('Which lamp?');
const holds = { holds: true } as const;
const markValid: ComplaintCommand = {
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
    criteria: [{ criterion: 'legalBreach', clauseRef: 'article 7' }],
  },
};

const filedCase = async () => {
  const service = await openService();
  const complaintId = caseOf(await service.send(operator, filing));
  return { ...service, complaintId };
};

describe('what a command would do', () => {
  it('is said by event and deadline, and nothing of it is done', async () => {
    const { ports, store, complaintId } = await filedCase();
    const before = await store.readAll({});
    expect(await previewCommand(ports, specialist, { complaintId, command: markValid })).toStrictEqual({
      outcome: 'previewed',
      revision: 2n,
      policy: 'hotline@2',
      events: [
        { type: 'AcceptanceChecked', revision: 3n },
        { type: 'ComplaintMarkedValid', revision: 4n },
        { type: 'DeadlineMet', revision: 5n },
        { type: 'DeadlineSet', revision: 6n },
        { type: 'DeadlineSet', revision: 7n },
      ],
      deadlines: [
        {
          id: 'acceptance-1',
          kind: 'acceptance',
          clause: 'deadline-acceptance',
          happened: 'met',
          dueAt: '2026-03-17T01:00:00.000Z',
          movedFrom: null,
          margin: 15 * 86_400_000,
        },
        expect.objectContaining({ id: 'dispatch-1', happened: 'set', dueAt: '2026-03-03T01:00:00.000Z' }),
        expect.objectContaining({ id: 'resolve-1', happened: 'set', dueAt: '2026-03-17T01:00:00.000Z' }),
      ],
      status: 'Valid',
    });
    expect(await store.readAll({})).toStrictEqual(before);
  });

  it('tells how a deadline stands still and is moved', async () => {
    const { ports, send, clock, complaintId } = await filedCase();
    const ask: ComplaintCommand = { type: 'RequestInformation', data: { items: [noteText], medium: 'sms' } };
    expect(await previewCommand(ports, specialist, { complaintId, command: ask })).toMatchObject({
      deadlines: [{ id: 'acceptance-1', happened: 'paused', movedFrom: null, margin: null }],
    });
    await send(specialist, ask, { complaintId });
    clock.advance(86_400_000);
    const answer: ComplaintCommand = { type: 'SupplyInformation', data: { items: [noteText], medium: 'sms' } };
    expect(await previewCommand(ports, specialist, { complaintId, command: answer })).toMatchObject({
      deadlines: [
        {
          id: 'acceptance-1',
          happened: 'resumed',
          dueAt: '2026-03-18T01:00:00.000Z',
          movedFrom: '2026-03-17T01:00:00.000Z',
        },
      ],
      status: 'Filed',
    });
  });

  it('is said of a filing, which has no case yet', async () => {
    const { ports, store } = await openService();
    expect(await previewCommand(ports, operator, { command: filing })).toMatchObject({
      outcome: 'previewed',
      revision: undefined,
      events: [{ type: 'ComplaintFiled', revision: 0n }, { type: 'DeadlineSet' }, { type: 'DeadlineSet' }],
      status: 'Filed',
    });
    expect((await store.readAll({ prefix: complaintStreamOf('') })).events).toStrictEqual([]);
  });

  it('is what sending it would be refused with', async () => {
    const { ports, store, complaintId } = await filedCase();
    const note = noteOf('x');
    const preview = (who: typeof operator, command: ComplaintCommand, more = {}) =>
      previewCommand(ports, who, { complaintId, command, ...more });
    expect(await preview(operator, { type: 'SignOff', data: { handlerId: 'x' } })).toMatchObject({
      outcome: 'forbidden',
      code: 'RoleNotAllowed',
    });
    expect(await preview(specialist, note, { expectedRevision: 1n })).toMatchObject({
      outcome: 'refused',
      refusal: { rejection: { code: 'StaleRevision', actual: '2' } },
    });
    expect(await preview(specialist, { ...markValid, data: { ...markValid.data, criteria: [] } })).toMatchObject({
      outcome: 'refused',
      refusal: { rejection: { code: 'CriterionMissing' }, policy: 'hotline@2' },
      revision: 2n,
    });
    expect(await preview(handler, note)).toStrictEqual({ outcome: 'unknown' });
    expect(await previewCommand(ports, specialist, { complaintId: 'x', command: note })).toStrictEqual({
      outcome: 'unknown',
    });
    // Whoever may not is recorded, as when he sends it.
    expect((await accessLogOf(store)).map(({ event }) => event.type)).toStrictEqual(['AccessRefused', 'AccessRefused']);
  });

  it('happens late where it is said to', async () => {
    const { ports, complaintId } = await filedCase();
    const command = noteOf('x');
    expect(
      await previewCommand(ports, specialist, { complaintId, command, occurredAt: '2026-03-02T02:00:00.000Z' }),
    ).toMatchObject({ outcome: 'refused', refusal: { rejection: { code: 'OccurredAfterRecorded' } } });
    expect(
      await previewCommand(ports, specialist, { complaintId, command, occurredAt: '2026-03-02T00:00:00.000Z' }),
    ).toMatchObject({ outcome: 'previewed' });
  });
});
