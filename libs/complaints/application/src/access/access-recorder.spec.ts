import { clear, StoreUnavailableError } from '@redress/kernel';
import { accessLogOf, openService, person } from '../commands/service.spec-kit';
import { AccessNotRecordedError } from '../access-log';
import { openerFor } from '../opener';
import { createAccessRecorder, refusalsListedPerMinuteMax } from './access-recorder';

const handler = person('handler', 'lamps');
const citizen = person('complainant', undefined, 'citizen-7');
const attempt = { attempted: 'reveal-text', code: 'OutOfScope' } as const;

const typesOf = async (store: Parameters<typeof accessLogOf>[0]): Promise<readonly string[]> =>
  (await accessLogOf(store)).map(({ event }) => event.type);

const times = (count: number, work: () => Promise<unknown>): Promise<readonly unknown[]> =>
  Promise.all(Array.from({ length: count }, work));

describe('a refused access', () => {
  it('is recorded of who tried, with what he wanted it for under seal', async () => {
    const { ports, store } = await openService();
    await ports.accessRecorder.refused(handler, {
      ...attempt,
      caseStream: 'complaint-1',
      fields: ['/narrative'],
      purpose: 'A call from Mr Wen',
    });
    const [recorded] = await accessLogOf(store);
    expect(recorded).toMatchObject({
      actor: { kind: 'user', id: 'office:handler', unit: 'lamps' },
      event: { data: { ...attempt, roles: ['handler'], caseStream: 'complaint-1', fields: ['/narrative'] } },
    });
    if (recorded?.event.type !== 'AccessRefused') throw new Error('Not a refusal');
    const open = await openerFor(ports.keyRing)([recorded]);
    expect(open(recorded.event.data.purpose ?? clear(''))).toBe('A call from Mr Wen');
    const { events } = await store.readAll({ prefix: 'access-' });
    expect(Buffer.concat(events.map(({ data }) => data)).toString()).not.toContain('Wen');
  });

  it('of a complainant names his account under seal only', async () => {
    const { ports, store } = await openService();
    await ports.accessRecorder.refused(citizen, attempt);
    const [recorded] = await accessLogOf(store);
    expect(recorded?.actor).toEqual({ kind: 'complainant', id: 'case' });
    if (recorded?.event.type !== 'AccessRefused') throw new Error('Not a refusal');
    const open = await openerFor(ports.keyRing)([recorded]);
    expect(open(recorded.event.data.account ?? clear(''))).toBe('office:citizen-7');
    const { events } = await store.readAll({ prefix: 'access-' });
    expect(Buffer.concat(events.flatMap(({ data, metadata }) => [data, metadata])).toString()).not.toContain('citizen');
  });

  it('does not flood the log: what goes beyond a minute’s share is counted, and told when the minute is over', async () => {
    const { ports, store, clock } = await openService();
    await times(100, () => ports.accessRecorder.refused(handler, attempt));
    expect(await typesOf(store)).toEqual(Array(refusalsListedPerMinuteMax).fill('AccessRefused'));
    clock.advance(60_000);
    await ports.accessRecorder.refused(handler, attempt);
    const [counted, next] = (await accessLogOf(store)).slice(refusalsListedPerMinuteMax);
    expect(counted).toMatchObject({
      actor: { id: 'office:handler' },
      event: {
        type: 'FurtherAccessRefused',
        data: {
          times: 100 - refusalsListedPerMinuteMax,
          from: '2026-03-02T01:00:00.000Z',
          to: '2026-03-02T01:01:00.000Z',
        },
      },
    });
    expect(next?.event.type).toBe('AccessRefused');
  });

  it('of one actor takes nothing from the share of another', async () => {
    const { ports, store } = await openService();
    await times(refusalsListedPerMinuteMax + 5, () => ports.accessRecorder.refused(handler, attempt));
    await ports.accessRecorder.refused(person('handler', 'roads', 'other'), attempt);
    expect((await accessLogOf(store)).at(-1)?.actor.id).toBe('office:other');
  });

  it('is told in counts at the end of the process, and of minutes that are over when a timer asks', async () => {
    const { ports, store, clock } = await openService();
    await times(refusalsListedPerMinuteMax + 5, () => ports.accessRecorder.refused(handler, attempt));
    await ports.accessRecorder.settleCounts();
    expect(await typesOf(store)).toHaveLength(refusalsListedPerMinuteMax);
    clock.advance(60_000);
    await ports.accessRecorder.settleCounts();
    expect((await typesOf(store)).slice(refusalsListedPerMinuteMax)).toEqual(['FurtherAccessRefused']);
    await times(refusalsListedPerMinuteMax + 1, () => ports.accessRecorder.refused(handler, attempt));
    await ports.accessRecorder.settleCounts('all');
    expect((await typesOf(store)).at(-1)).toBe('FurtherAccessRefused');
    await ports.accessRecorder.settleCounts('all');
    expect((await typesOf(store)).filter((type) => type === 'FurtherAccessRefused')).toHaveLength(2);
  });
});

describe('an access that is opened', () => {
  const opening = {
    type: 'PersonalDataRevealed',
    data: { caseStream: 'complaint-1', fields: ['/narrative'], purpose: clear('A call') },
  } as const;
  const actor = { kind: 'user', id: 'office:handler' } as const;

  it('is recorded under the id that is given back, also beside many others', async () => {
    const { ports, store } = await openService();
    const ids = await times(40, () => ports.accessRecorder.opened(actor, opening));
    expect((await accessLogOf(store)).map(({ commandId }) => commandId)).toEqual(ids);
    expect(new Set(ids).size).toBe(40);
  });

  it('fails where it cannot be recorded, and says which failure it is', async () => {
    const { ports, clock } = await openService();
    await ports.accessRecorder.opened(actor, opening);
    clock.set('2026-03-02T00:59:00.000Z');
    await expect(ports.accessRecorder.opened(actor, opening)).rejects.toThrow(AccessNotRecordedError);
    const away = { ...ports.eventStore, append: () => Promise.reject(new StoreUnavailableError('Away')) };
    const recorder = createAccessRecorder({ ...ports, eventStore: away }, 'other');
    await expect(recorder.opened(actor, opening)).rejects.toThrow(StoreUnavailableError);
  });
});
