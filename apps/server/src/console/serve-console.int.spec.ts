import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { noncePlaceholder, readConsoleBuild } from './console-build';
import { serveConsole } from './serve-console';

const folder = mkdtempSync(path.join(tmpdir(), 'redress-console-'));
const script = 'console.log("made up");';
let server: FastifyInstance;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), `<meta nonce="${noncePlaceholder}"><p nonce="${noncePlaceholder}">C`);
  writeFileSync(path.join(folder, 'public-pages.html'), `<meta nonce="${noncePlaceholder}">P`);
  writeFileSync(path.join(folder, 'assets', 'a-1.js'), script);
  writeFileSync(path.join(folder, 'assets', 'a-1.js.gz'), gzipSync(script));
  writeFileSync(path.join(folder, 'secret.txt'), 'not for anybody');
  const built = readConsoleBuild(folder);
  if (built === undefined) throw new Error('There is a build');
  server = fastify();
  await serveConsole(server, built);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const open = (url: string, accept = 'text/html') => server.inject({ url, headers: { accept } });

describe('the console', () => {
  it('is served with a nonce of this one answer, in the page and in its policy alike', async () => {
    const answers = [await open('/'), await open('/cases/20260301-7KQ2M9XBDT'), await open('/public/track')];
    const nonces = answers.map(({ headers, body }) => {
      const nonce = /'nonce-([A-Za-z0-9+/]{24})'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none';
      expect(new Set([...body.matchAll(/nonce="([^"]*)"/g)].map(([, found]) => found))).toStrictEqual(new Set([nonce]));
      expect(headers['cache-control']).toBe('no-store');
      return nonce;
    });
    expect(new Set(nonces).size).toBe(answers.length);
    expect(answers.map(({ body }) => body.at(-1))).toStrictEqual(['C', 'C', 'P']);
  });

  it('has a policy that lets nothing in but what comes from here', async () => {
    const { headers } = await open('/');
    expect(String(headers['content-security-policy']).replace(/nonce-[^']*/, 'nonce-N')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('says of an address that it does not have that it is not there, in a page', async () => {
    const answer = await open('/nothing');
    expect([answer.statusCode, answer.headers['content-type']]).toStrictEqual([404, 'text/html; charset=utf-8']);
  });

  it('has files that never change under their name, compressed where that is taken', async () => {
    const plain = await open('/assets/a-1.js', '*/*');
    expect([plain.body, plain.headers['cache-control']]).toStrictEqual([script, 'public, max-age=31536000, immutable']);
    const small = await server.inject({ url: '/assets/a-1.js', headers: { 'accept-encoding': 'gzip' } });
    expect([small.headers['content-encoding'], small.headers['vary']]).toStrictEqual(['gzip', 'accept-encoding']);
  });

  it.each(['/assets/none.js', '/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/secret.txt', '/v1/none'])(
    'does not give %s',
    async (url) => {
      const { statusCode, body } = await open(url, '*/*');
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('not for anybody');
      expect(body).not.toContain('nonce');
    },
  );
});

describe('where it was not built', () => {
  it('there is none', () => expect(readConsoleBuild(path.join(folder, 'nowhere'))).toBeUndefined());

  it('as the build makes it, that is said', () => {
    const other = mkdtempSync(path.join(tmpdir(), 'redress-console-'));
    mkdirSync(path.join(other, 'assets'));
    writeFileSync(path.join(other, 'index.html'), 'no place for it');
    expect(() => readConsoleBuild(other)).toThrow('index.html has no place for a nonce');
    rmSync(other, { recursive: true });
  });
});
