'use strict';
// `npm run contract`: the schemas of the answers from their types, then the examples from real answers, then the console's types, then all held against each other.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const generated = 'apps/server/src/openapi/*.generated.ts';

const run = (args, env = {}) => {
  const { status } = spawnSync('npx', args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

const write = { REDRESS_CONTRACT: 'write' };
run(['jest', 'apps/server/src/openapi'], write);
run(['jest', 'test/e2e/openapi-answers'], write);
run(['prettier', '--write', generated]);
// What the service serves now, the console is typed by.
run(['jest', 'test/e2e/openapi-document'], write);
run(['jest', 'apps/server/src/openapi', 'test/e2e/openapi']);
