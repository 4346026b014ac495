'use strict';
// `npm run check`: every guard in turn, the cheap ones first, and one closing line with the count of tests.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'redress-check-'));
const results = [];

const run = (title, command, args) => {
  const startedAt = Date.now();
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  process.stdout.write(
    `-- ${title}: ${status === 0 ? 'ok' : 'FAILED'} after ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`,
  );
  if (status !== 0) process.exitCode = 1;
};

const jest = (title, file, args) => {
  const output = path.join(scratch, file);
  run(title, 'npx', ['jest', ...args, '--json', `--outputFile=${output}`]);
  if (existsSync(output)) results.push(JSON.parse(readFileSync(output, 'utf8')));
  else process.exitCode = 1;
};

const npmRun = (script) => run(script, 'npm', ['run', '--silent', script]);

for (const script of ['format:check', 'lint', 'typecheck', 'build', 'deps', 'unused']) npmRun(script);
jest('tests', 'tests.json', []);
jest('tests in a browser', 'browser.json', ['--config', 'jest.browser.config.js']);
jest('tests on real records', 'real.json', ['--config', 'jest.real.config.js']);
npmRun('tour');

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (sum('numFailedTests') + sum('numRuntimeErrorTestSuites') > 0) process.exitCode = 1;
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(
  `\ntests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests') + sum('numTodoTests')} skipped\n`,
);
