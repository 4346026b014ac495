import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueLocalToken } from './local-tokens';
import { openTokenKey } from './token-key';
import { createTokenVerifier } from './token-verifier';

const folder = mkdtempSync(join(tmpdir(), 'redress-token-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isPosix = process.platform !== 'win32';
const knownRoles = ['operator', 'supervisor'];
const request = {
  tokenId: '0b8f5f8e-7a5e-4a5e-9c2b-2f6c3c1d9a10',
  user: 'clerk',
  roles: ['operator', 'root'],
  unit: 'centre',
  ledgerId: 'a-ledger',
  seconds: 60,
  now: 1_772_000_000,
};
const at = (seconds: number): number => (request.now + seconds) * 1_000;

describe('the local key', () => {
  it('is made once, for its owner alone, and is the same afterwards', async () => {
    const file = join(folder, 'once');
    const kids = await Promise.all(Array.from({ length: 8 }, async () => (await openTokenKey(file)).kid));
    expect(new Set(kids).size).toBe(1);
    const written = readFileSync(file, 'utf8');
    expect((await openTokenKey(file)).kid).toBe(kids[0]);
    expect(readFileSync(file, 'utf8')).toBe(written);
    if (isPosix) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  if (!isPosix) process.stdout.write('token key that others may read: NOT RUN, files have no such modes here\n');

  (isPosix ? it : it.skip)('is not used where others may read it', async () => {
    const file = join(folder, 'open');
    await openTokenKey(file);
    chmodSync(file, 0o644);
    await expect(openTokenKey(file)).rejects.toMatchObject({ name: 'TokenError', fault: 'malformed' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'a key'],
    ['a key of another kind', '{"kty":"oct","k":"AAAA"}'],
    ['the public half', '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'],
  ])('is not read from a file that holds %s', async (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    await expect(openTokenKey(file)).rejects.toMatchObject({ name: 'TokenError', fault: 'malformed' });
  });
});

describe('a token of the local key', () => {
  it('says who he is, for as long as it lasts, give or take half a minute', async () => {
    const local = await openTokenKey(join(folder, 'tokens'));
    const { verify } = createTokenVerifier({ knownRoles, ledgerId: 'a-ledger', local });
    const token = await issueLocalToken(local, request);
    expect(await verify(token, at(0))).toMatchObject({
      issuer: 'local',
      subject: 'clerk',
      roles: ['operator'],
      unit: 'centre',
      expiresAt: request.now + 60,
      tokenId: request.tokenId,
    });
    await expect(verify(token, at(89))).resolves.toBeDefined();
    await expect(verify(token, at(91))).rejects.toMatchObject({ fault: 'expired' });
    await expect(verify(token, at(-29))).resolves.toBeDefined();
    await expect(verify(token, at(-31))).rejects.toMatchObject({ fault: 'notYet' });
  });

  it('is believed by no other ledger and under no other key', async () => {
    const [local, other] = [await openTokenKey(join(folder, 'tokens')), await openTokenKey(join(folder, 'others'))];
    const token = await issueLocalToken(local, request);
    const elsewhere = createTokenVerifier({ knownRoles, ledgerId: 'another-ledger', local });
    await expect(elsewhere.verify(token, at(0))).rejects.toMatchObject({ fault: 'claims' });
    const underAnother = createTokenVerifier({ knownRoles, ledgerId: 'a-ledger', local: other });
    await expect(underAnother.verify(token, at(0))).rejects.toMatchObject({ fault: 'forged' });
    await expect(createTokenVerifier({ knownRoles, ledgerId: 'a-ledger' }).verify(token, at(0))).rejects.toMatchObject({
      fault: 'foreign',
    });
  });
});
