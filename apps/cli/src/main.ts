import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { instantOf } from '@redress/kernel';
import { runProgram } from './program';

// An import allocates much and keeps little: a young generation that is left to grow takes 100 MB for nothing that could be measured.
setFlagsFromString('--semi-space-growth-factor=1');

// A reader that has seen enough closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void runProgram({
  argv: process.argv.slice(2),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: { now: () => instantOf(Date.now()) },
  ids: { uuid: randomUUID },
  elapsed: () => performance.now(),
  chance: Math.random,
  systemUser: () => userInfo().username,
  onStop: (listener) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    // Once: who asks a second time is not kept waiting.
    for (const signal of signals) process.once(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
}).then((code) => {
  process.exitCode = code;
});
