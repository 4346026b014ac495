import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { brokenStores } from './broken-stores';

type Ran = Readonly<{ fullName: string; title: string; status: string }>;

const jestOutputBytesMax = 64 * 1_024 * 1_024;

/** Jest finds no fixture by itself, and what runs already must not be built again under its feet. */
const jestArguments = [
  ...['--json', '--silent', '--globalSetup='],
  ...['--roots', __dirname, '--testMatch', '**/broken-stores.fixture.ts'],
];

/** Runs the contract on every broken store, in a Jest of its own, and gives what became of each test. */
const runOnBrokenStores = (): readonly Ran[] => {
  const { stdout } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...jestArguments], {
    cwd: path.resolve(__dirname, '../../../..'),
    encoding: 'utf8',
    maxBuffer: jestOutputBytesMax,
  });
  // What Jest writes with --json.
  const { testResults } = JSON.parse(stdout) as { testResults: readonly { assertionResults: readonly Ran[] }[] };
  return testResults.flatMap(({ assertionResults }) => assertionResults);
};

describe('the event store contract', () => {
  const ran = runOnBrokenStores();

  it.each(brokenStores)('refuses a store that $breaks', ({ breaks, refusedBy }) => {
    const own = ran.filter(({ fullName }) => fullName.startsWith(`the event store contract, kept by ${breaks} `));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ status }) => status === 'failed').map(({ title }) => title)).toContain(refusedBy);
  });

  it('refuses them for what they break: most of its tests pass on most of them', () => {
    const failed = ran.filter(({ status }) => status === 'failed').length;
    expect(failed / ran.length).toBeLessThan(0.3);
  });
});
