import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** The lines of every `sh` block, in order. */
const linesOf = (page: string): readonly string[] =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(
    ([, block]) => block?.trim().split('\n') ?? [],
  );

describe('the README', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has lines that run as printed, one after the other, in a checkout', () => {
    // The checkout by its links, so that what the lines write is not written into it.
    for (const name of ['docs', 'node_modules', 'package.json', 'apps', 'dist'])
      symlinkSync(path.join(root, name), path.join(folder, name));
    const lines = linesOf('README.md');
    expect(lines.length).toBeGreaterThan(10);
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_')),
    );
    const results = lines.map((line) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
      });
      return { line, status, said: status === 0 ? '' : `${stdout}${stderr}` };
    });
    expect(results).toEqual(lines.map((line) => ({ line, status: 0, said: '' })));
  }, 120_000);

  it('has the same lines in Chinese', () => {
    expect(linesOf('README.zh.md')).toEqual(linesOf('README.md'));
  });
});
