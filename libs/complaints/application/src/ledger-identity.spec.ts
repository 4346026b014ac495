import { createMemoryEventStore, createMemoryKeyRing, fixedClock, sequenceIds, withFaults } from '@redress/testing';
import { LedgerMismatchError, openLedger, readLedgerIdentity, type LedgerSettings } from './ledger-identity';

const clock = fixedClock('2026-03-02T01:00:00.000Z');

const ports = (series = 1) => ({
  eventStore: createMemoryEventStore(),
  keyRing: createMemoryKeyRing(),
  clock,
  ids: sequenceIds(series),
});

describe('opening a ledger', () => {
  it('says once what it is, and is the same to everybody after', async () => {
    const first = ports();
    const opened = await openLedger(first, { ledgerId: 'city', zone: 'Europe/Berlin' });
    const adopted = await openLedger({ ...first, ids: sequenceIds(2) }, {});
    expect(opened).toMatchObject({ ledgerId: 'city', zone: 'Europe/Berlin', sample: false });
    expect(adopted).toEqual(opened);
    expect((await first.eventStore.readAll()).events.map(({ stream, type }) => [stream, type])).toEqual([
      ['ledger-root', 'LedgerOpened'],
    ]);
  });

  it('draws an id and takes the zone of the interface where nothing is asked', async () => {
    const opened = await openLedger(ports(), {});
    expect(opened).toMatchObject({ zone: 'Asia/Shanghai', sample: false });
    expect(opened.ledgerId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets whoever loses the race adopt the ledger, unless it is another one', async () => {
    const shared = ports();
    const both = await Promise.all([openLedger(shared, {}), openLedger({ ...shared, ids: sequenceIds(2) }, {})]);
    expect(both[0]).toEqual(both[1]);
    const other = ports();
    const racing = Promise.all([
      openLedger(other, { ledgerId: 'one' }),
      openLedger({ ...other, ids: sequenceIds(2) }, { ledgerId: 'two' }),
    ]);
    await expect(racing).rejects.toThrow(LedgerMismatchError);
  });

  it.each<[LedgerSettings, string]>([
    [{ ledgerId: 'town' }, 'id is city, asked for was town'],
    [{ zone: 'UTC' }, 'zone is Asia/Shanghai, asked for was UTC'],
    [{ sample: true }, 'opened as a sample'],
  ])('refuses to start on another ledger: %j', async (asked, message) => {
    const first = ports();
    await openLedger(first, { ledgerId: 'city' });
    await expect(openLedger(first, asked)).rejects.toThrow(message);
  });

  it('refuses a key ring of another instance', async () => {
    const first = ports();
    await openLedger(first, {});
    const foreign = { ...first, keyRing: createMemoryKeyRing({ seed: 'another' }) };
    await expect(openLedger(foreign, {})).rejects.toThrow('its instance key does not match');
  });

  it('opens once, also where the answer to the opening was lost', async () => {
    const first = ports();
    const flaky = { ...first, eventStore: withFaults(first.eventStore, { append: ['lostAcknowledgement'] }) };
    const opened = await openLedger(flaky, {});
    expect(await readLedgerIdentity(first.eventStore)).toEqual({ ...opened, format: '1' });
    expect((await first.eventStore.readAll()).events).toHaveLength(1);
  });
});
