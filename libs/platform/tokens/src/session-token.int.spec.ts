import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueLocalToken } from './local-tokens';
import { readSession, signSession, type Session } from './session-token';
import { openTokenKey } from './token-key';
import { createTokenVerifier } from './token-verifier';

const folder = mkdtempSync(join(tmpdir(), 'redress-session-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = 1_772_000_000;
const session: Session = {
  id: '0b8f5f8e-7a5e-4a5e-9c2b-2f6c3c1d9a10',
  issuer: 'oidc',
  subject: 'w.li',
  roles: ['handler', 'unit-head'],
  role: 'handler',
  unit: 'roads-a',
  mandate: 'order-7',
  isPersona: false,
  expiresAt: now + 60,
  endsAt: now + 600,
};
const at = (seconds: number, ledgerId = 'a-ledger') => ({ ledgerId, now: now + seconds });

describe('a signed session', () => {
  it('says all that was signed, until it expires and not a second longer', async () => {
    const key = await openTokenKey(join(folder, 'key'));
    const text = await signSession(key, session, at(0));
    expect(await readSession(key, text, at(59))).toStrictEqual(session);
    await expect(readSession(key, text, at(60))).rejects.toMatchObject({ fault: 'expired' });
    const { unit: _unit, mandate: _mandate, ...bare } = session;
    const persona = { ...bare, isPersona: true };
    expect(await readSession(key, await signSession(key, persona, at(0)), at(0))).toStrictEqual(persona);
  });

  it('is believed by no other ledger, under no other key, and not when it was changed', async () => {
    const [key, other] = [await openTokenKey(join(folder, 'key')), await openTokenKey(join(folder, 'other'))];
    const text = await signSession(key, session, at(0));
    await expect(readSession(key, text, at(0, 'another'))).rejects.toMatchObject({ fault: 'claims' });
    await expect(readSession(other, text, at(0))).rejects.toMatchObject({ fault: 'forged' });
    const [header = '', claims = '', signature = ''] = text.split('.');
    const raised = Buffer.from(claims, 'base64url').toString('utf8').replace('"role":"handler"', '"role":"unit-head"');
    const forged = [header, Buffer.from(raised).toString('base64url'), signature].join('.');
    await expect(readSession(key, forged, at(0))).rejects.toMatchObject({ fault: 'forged' });
    await expect(readSession(key, `${text}=`, at(0))).rejects.toMatchObject({ fault: 'malformed' });
  });

  it('has a role of its own, or it is none', async () => {
    const key = await openTokenKey(join(folder, 'key'));
    const text = await signSession(key, { ...session, role: 'supervisor' }, at(0));
    await expect(readSession(key, text, at(0))).rejects.toMatchObject({ fault: 'claims' });
  });

  it('is no access token, and an access token is no session', async () => {
    const key = await openTokenKey(join(folder, 'key'));
    const { verify } = createTokenVerifier({ knownRoles: ['handler'], ledgerId: 'a-ledger', local: key });
    const text = await signSession(key, session, at(0));
    await expect(verify(text, now * 1_000)).rejects.toMatchObject({ fault: 'claims' });
    const token = await issueLocalToken(key, {
      tokenId: session.id,
      user: 'w.li',
      roles: ['handler'],
      ledgerId: 'a-ledger',
      seconds: 60,
      now,
    });
    await expect(readSession(key, token, at(0))).rejects.toMatchObject({ fault: 'claims' });
  });
});
