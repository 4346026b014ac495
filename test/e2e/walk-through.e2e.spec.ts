import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startService, type ServiceProcess } from './service/service-process';
import { storeSettings } from './service/service-store';

jest.setTimeout(180_000);

const root = path.join(__dirname, '..', '..');
const blocksOf = (page: string): readonly string[] =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block]) => block ?? '');

describe('the walk through the service in the README', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-walk-'));
  let service: ServiceProcess;
  beforeAll(async () => {
    for (const name of ['docs', 'node_modules', 'package.json', 'apps', 'dist'])
      symlinkSync(path.join(root, name), path.join(folder, name));
    service = await startService(path.join(folder, 'redress-data'));
  });
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs as printed, but for the port', () => {
    const printed = blocksOf('README.md').join('');
    const script = printed.replace('http://127.0.0.1:3000', service.url);
    expect(script).not.toBe(printed);
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_')),
    );
    const { status, stdout } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...environment, ...storeSettings(service.data) },
      encoding: 'utf8',
    });
    const answers = stdout.split('\n').flatMap((line): readonly Record<string, unknown>[] => {
      if (!line.startsWith('{')) return [];
      const answer: unknown = JSON.parse(line);
      return [Object.fromEntries(Object.entries(answer ?? {}))];
    });

    expect(status).toBe(0);
    // Two are refused, and told why; everything else is done.
    const problems = answers.filter(({ type }) => String(type).startsWith('urn:redress:problem:'));
    expect(
      problems.map(({ status: code, code: rejection, rule, who }) => [code, rejection ?? rule, who]),
    ).toStrictEqual([
      [409, 'RequiredStepsMissing', ['unit-head', 'handler', 'supervisor', 'specialist']],
      [403, 'RoleNotAllowed', ['complainant', 'specialist']],
    ]);
    // What was just done is seen by whoever hands its position back, however far behind the read models are.
    expect(answers.find(({ rows }) => Array.isArray(rows))?.['rows']).toMatchObject([{ status: 'Assigned' }]);
    expect(answers.find(({ masked }) => masked !== undefined)).toMatchObject({ status: 'Disputed' });
    // Opened once, for its purpose, which the auditor then reads.
    expect(stdout.split('138 0000 0000')).toHaveLength(2);
    expect(stdout).toContain('Calling back about the lamps');
    expect(stdout).toContain('"stage":"beingReviewed"');
    expect(stdout).toContain('"unavailable":"erased"');
    expect(stdout).toMatch(/"destroyedKeys":1/);
  });

  it('has the same lines in Chinese', () => {
    expect(blocksOf('README.zh.md')).toStrictEqual(blocksOf('README.md'));
  });
});
