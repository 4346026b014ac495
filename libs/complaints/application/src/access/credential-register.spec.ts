import { StoreUnavailableError, type Instant } from '@redress/kernel';
import { withFaults } from '@redress/testing';
import { openOffice, operator } from '../office.spec-kit';
import { credentialStreamPrefix, openCredentialRegister, type Credential } from './credential-register';

const hourMilliseconds = 3_600_000;
const credential = (credentialId: string, until: Instant): Credential => ({
  credentialId,
  kind: 'token',
  user: 'local:ha-7',
  roles: ['handler'],
  unit: 'lighting-office',
  until,
  grantedBy: operator.id,
});

const idsOf = (listed: readonly Pick<Credential, 'credentialId'>[]): readonly string[] =>
  listed.map(({ credentialId }) => credentialId);

describe('the register of credentials', () => {
  it('lists what stands, the newest last, until its time is over or it is taken back', async () => {
    const { ports, clock } = await openOffice();
    const register = await openCredentialRegister(ports);
    await register.issue(operator, credential('short', '2026-03-02T02:00:00.000Z'));
    await register.issue(operator, credential('long', '2026-03-02T09:00:00.000Z'));
    expect(register.standing()).toStrictEqual([
      { ...credential('short', '2026-03-02T02:00:00.000Z'), issuedAt: '2026-03-02T01:00:00.000Z' },
      { ...credential('long', '2026-03-02T09:00:00.000Z'), issuedAt: '2026-03-02T01:00:00.000Z' },
    ]);
    clock.advance(hourMilliseconds);
    expect(idsOf(register.standing())).toStrictEqual(['long']);
    await register.revoke(operator, 'long');
    expect(register.standing()).toStrictEqual([]);
    expect(register.isRevoked('long')).toBe(true);
    expect(register.isRevoked('short')).toBe(false);
  });

  it('is the same after a restart, also over midnight, and is written once', async () => {
    const { ports, store, clock } = await openOffice();
    const register = await openCredentialRegister(ports);
    await register.issue(operator, credential('late', '2026-03-03T00:30:00.000Z'));
    await register.issue(operator, credential('gone', '2026-03-03T00:30:00.000Z'));
    await register.revoke(operator, 'gone');
    await register.revoke(operator, 'gone');
    await register.revoke(operator, 'issued-by-the-command-line');
    clock.advance(23 * hourMilliseconds);
    const after = await openCredentialRegister(ports);
    expect(idsOf(after.standing())).toStrictEqual(['late']);
    expect(after.isRevoked('gone')).toBe(true);
    expect(after.isRevoked('issued-by-the-command-line')).toBe(true);
    await after.revoke(operator, 'gone');
    const { events } = await store.readAll({ prefix: credentialStreamPrefix });
    expect(events.map(({ stream, type }) => [stream, type])).toStrictEqual([
      ['credential-20260302', 'CredentialIssued'],
      ['credential-20260302', 'CredentialIssued'],
      ['credential-20260302', 'CredentialRevoked'],
      ['credential-20260302', 'CredentialRevoked'],
    ]);
  });

  it('learns of what another process wrote', async () => {
    const { ports, store } = await openOffice();
    const [here, there] = [await openCredentialRegister(ports), await openCredentialRegister(ports)];
    await there.issue(operator, credential('theirs', '2026-03-02T09:00:00.000Z'));
    await there.issue(operator, credential('taken-back', '2026-03-02T09:00:00.000Z'));
    await there.revoke(operator, 'taken-back');
    const { events } = await store.readAll({ prefix: credentialStreamPrefix });
    here.take(events);
    here.take(events);
    expect(idsOf(here.standing())).toStrictEqual(['theirs']);
    expect(here.isRevoked('taken-back')).toBe(true);
  });

  it('hands nothing out that is not written, and takes back at once what it could not write, until it can', async () => {
    const { ports, store } = await openOffice();
    const failing = { ...ports, eventStore: withFaults(store, { append: ['unavailable', 'unavailable'] }) };
    const register = await openCredentialRegister(failing);
    const issuing = register.issue(operator, credential('never', '2026-03-02T09:00:00.000Z'));
    await expect(issuing).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(register.standing()).toStrictEqual([]);
    await expect(register.revoke(operator, 'stolen')).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(register.isRevoked('stolen')).toBe(true);
    await register.revoke(operator, 'stolen');
    expect((await openCredentialRegister(ports)).isRevoked('stolen')).toBe(true);
  });

  it('forgets what is of no use to anybody any more', async () => {
    const { ports, clock } = await openOffice();
    const register = await openCredentialRegister(ports);
    await register.revoke(operator, 'old');
    clock.advance(73 * hourMilliseconds);
    await register.issue(operator, credential('new', '2026-03-05T09:00:00.000Z'));
    expect(register.isRevoked('old')).toBe(false);
  });
});
