import { nameLedger, readLedgerName } from './ledger-name';
import { openOffice, operator } from './office.spec-kit';

describe('the name of a ledger', () => {
  it('is the last that it was given, and written only where it changes', async () => {
    const { ports, store, clock } = await openOffice();
    expect(await readLedgerName(store)).toBeUndefined();
    await nameLedger(ports, operator, 'City hotline');
    await nameLedger(ports, operator, 'City hotline');
    expect(await readLedgerName(store)).toBe('City hotline');
    clock.advance(1_000);
    await nameLedger(ports, operator, '市民热线');
    expect(await readLedgerName(store)).toBe('市民热线');
    expect((await store.readAll({ prefix: 'ledger-name' })).events).toHaveLength(2);
  });
});
