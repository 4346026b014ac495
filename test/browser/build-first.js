'use strict';
const { execFileSync } = require('node:child_process');
const path = require('node:path');

/** The service and the console, as `npm ci` builds them. */
module.exports = () => {
  const root = path.join(__dirname, '..', '..');
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};
