import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCredentialRegister, openLedger } from '@redress/complaints/application';
import { createSignInKeys, openTokenKey, type Session } from '@redress/platform/tokens';
import { createMemoryEventStore, createMemoryKeyRing, sequenceIds, steppableClock } from '@redress/testing';
import { createSessionDesk, personIdOf, signInRoles, type ProvedPerson } from './session-desk';

const folder = mkdtempSync(join(tmpdir(), 'redress-sessions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hourMilliseconds = 3_600_000;
const start = Date.parse('2026-03-02T01:00:00.000Z') / 1_000;

const openDesk = async (sample = false) => {
  const clock = steppableClock('2026-03-02T01:00:00.000Z');
  const ports = { eventStore: createMemoryEventStore(), keyRing: createMemoryKeyRing(), clock, ids: sequenceIds(1) };
  const ledger = await openLedger(ports, { ledgerId: 'desk', sample });
  const register = await openCredentialRegister({ ...ports, ledger });
  const tokenKey = await openTokenKey(join(folder, 'key'));
  const desk = createSessionDesk({ tokenKey, ledger, register, keys: createSignInKeys(), clock, ids: ports.ids });
  return { desk, clock, register };
};

const person: ProvedPerson = {
  issuer: 'oidc',
  subject: 'w.li',
  roles: ['handler', 'unit-head'],
  role: 'handler',
  unit: 'roads-a',
  isPersona: false,
};

const whoAndWhat = ({ role, unit, ...session }: Session): readonly unknown[] => [personIdOf(session), role, unit];

describe('a session', () => {
  it('lasts an hour, and another from when it is extended, but twelve in all', async () => {
    const { desk, clock } = await openDesk();
    const opened = await desk.open(person);
    expect(opened.session).toMatchObject({ expiresAt: start + 3_600, endsAt: start + 12 * 3_600 });
    clock.advance(hourMilliseconds / 2);
    let { session } = await desk.extend(opened.session);
    expect(session.expiresAt).toBe(start + 1.5 * 3_600);
    for (let half = 2; half < 24; half += 1) {
      clock.advance(hourMilliseconds / 2);
      ({ session } = await desk.extend(session));
    }
    expect([session.expiresAt, session.endsAt]).toStrictEqual([start + 12 * 3_600, start + 12 * 3_600]);
    const { cookie } = await desk.extend(session);
    clock.advance(hourMilliseconds / 2);
    await expect(desk.read(cookie)).rejects.toMatchObject({ fault: 'expired' });
  });

  it('is the same session in every role of its person, and only in those', async () => {
    const { desk, register } = await openDesk();
    const { session } = await desk.open(person);
    const other = await desk.inRole(session, 'unit-head');
    expect(whoAndWhat(await desk.read(other?.cookie ?? ''))).toStrictEqual(['oidc:w.li', 'unit-head', 'roads-a']);
    expect(await desk.inRole(session, 'supervisor')).toBeUndefined();
    await desk.end(session);
    expect(register.isRevoked(other?.session.id ?? '')).toBe(true);
  });

  it('of a sample becomes one of its people after the other, each in his unit', async () => {
    const { desk } = await openDesk(true);
    const { grantedBy: _by, ...first } = desk.personFor('auditor', 'system:start');
    let { session } = await desk.open({ ...first, roles: signInRoles, isPersona: true });
    const seen = [whoAndWhat(session)];
    for (const role of ['handler', 'unit-head', 'auditor']) {
      session = (await desk.inRole(session, role))?.session ?? session;
      seen.push(whoAndWhat(session));
    }
    expect(seen).toStrictEqual([
      ['sample:au-01', 'auditor', undefined],
      ['sample:ha-01', 'handler', expect.stringMatching(/^[a-z-]+$/)],
      ['sample:uh-01', 'unit-head', seen[1]?.[2]],
      ['sample:au-01', 'auditor', undefined],
    ]);
  });

  it('has somebody for every role, on a sample one of its people', async () => {
    const [real, sample] = [await openDesk(), await openDesk(true)];
    for (const role of signInRoles) {
      expect(personIdOf(real.desk.personFor(role, 'system:start'))).toBe(`local:${role}`);
      expect(personIdOf(sample.desk.personFor(role, 'system:start'))).toMatch(/^sample:/);
    }
  });
});
