import { purposeOf } from '@redress/complaints/domain';
import { decodeAccessLogEvent } from '@redress/complaints/event-schema';
import { clear } from '@redress/kernel';
import { withFaults } from '@redress/testing';
import { recordAccess } from './access-log';
import { openerFor } from './opener';
import { openOffice, operator } from './office.spec-kit';

const reveal = {
  type: 'PersonalDataRevealed',
  data: { caseStream: 'complaint-1', fields: ['/narrative'], purpose: clear('Dispute of the second of March') },
} as const;

describe('the access log', () => {
  it('has a stream for each UTC day and writer, and seals the purpose', async () => {
    const { ports, store, clock } = await openOffice();
    await recordAccess(ports, 'cli', operator, reveal);
    await recordAccess(ports, 'cli', operator, reveal);
    clock.set('2026-03-03T00:00:00.000Z');
    await recordAccess(ports, 'w7', operator, reveal);
    const { events } = await store.readAll({ prefix: 'access-' });
    expect(events.map(({ stream, revision }) => `${stream}/${revision}`)).toEqual([
      'access-20260302-cli/0',
      'access-20260302-cli/1',
      'access-20260303-w7/0',
    ]);
    expect(Buffer.concat(events.map(({ data }) => data)).toString()).not.toContain('second of March');
    const decoded = events.map(decodeAccessLogEvent);
    const open = await openerFor(ports.keyRing)(decoded);
    expect(decoded.map(({ event }) => open(purposeOf(event) ?? clear('')))).toEqual(
      Array(3).fill('Dispute of the second of March'),
    );
  });

  it('records many accesses in one append', async () => {
    const { ports, store } = await openOffice();
    const appends: number[] = [];
    const counting: typeof store.append = (stream, expected, events) => {
      appends.push(events.length);
      return store.append(stream, expected, events);
    };
    const eventStore = { ...store, append: counting };
    await recordAccess({ ...ports, eventStore }, 'cli', operator, reveal, reveal, reveal);
    expect(appends).toEqual([3]);
    expect(await store.readStream('access-20260302-cli')).toHaveLength(3);
  });

  it('throws where it cannot record, so that nothing is opened', async () => {
    const { ports, store } = await openOffice();
    const away = { ...ports, eventStore: withFaults(store, { append: ['unavailable'] }) };
    await expect(recordAccess(away, 'cli', operator, reveal)).rejects.toThrow('Unavailable');
  });

  it('throws where the clock is behind what is recorded already', async () => {
    const { ports, clock } = await openOffice();
    await recordAccess(ports, 'cli', operator, reveal);
    clock.advance(-6_000);
    await expect(recordAccess(ports, 'cli', operator, reveal)).rejects.toThrow('clock is behind');
  });
});
