import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, type Clock, type Instant } from '@redress/kernel';
import { sequenceIds } from '@redress/testing';
import type { StopSignal, Surroundings } from './context';
import { runProgram } from './program';

/** What one command line did. */
export type Ran = Readonly<{ code: number; out: string; err: string }>;

/** A folder of its own, and the command line in it: what a person would type, in this process. */
export type Desk = Readonly<{
  folder: string;
  /** A file or folder in it. */
  path: (...names: readonly string[]) => string;
  run: (...argv: readonly string[]) => Promise<Ran>;
  /** The same, with other surroundings: a terminal, a language, another time. */
  runIn: (more: Partial<Surroundings>, ...argv: readonly string[]) => Promise<Ran>;
  /** The object that a verb gives with `--json`. @throws where it gave none */
  json: (...argv: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;
}>;

/** Moves on by one millisecond each time it is asked. */
const tickingClock = (start: Instant): Clock => {
  let milliseconds = Date.parse(start);
  return { now: () => instantOf((milliseconds += 1)) };
};

export const objectOf = (text: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error(`Not an object: ${text}`);
  return Object.fromEntries(Object.entries(value));
};

/** Something that asks running verbs to stop. */
export const stopper = (): Readonly<{ onStop: Surroundings['onStop']; stop: (signal: StopSignal) => void }> => {
  const listeners = new Set<(signal: StopSignal) => void>();
  return {
    onStop: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: (signal) => listeners.forEach((listener) => listener(signal)),
  };
};

/** Gone with everything in it after the last test of the file. `label`: what is tried there. */
export const openDesk = (label: string, start: Instant = '2026-03-05T06:00:00.000Z'): Desk => {
  const folder = mkdtempSync(join(tmpdir(), `redress-cli-${label}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (...names: readonly string[]): string => join(folder, ...names);
  const clock = tickingClock(start);
  const ids = sequenceIds(1);
  let elapsed = 0;
  const runIn: Desk['runIn'] = async (more, ...argv) => {
    const written = { out: '', err: '' };
    const code = await runProgram({
      argv,
      environment: { REDRESS_DATA: path('data'), LANG: 'en' },
      stdout: { write: (text) => (written.out += text) },
      stderr: { write: (text) => (written.err += text) },
      clock,
      ids,
      elapsed: () => (elapsed += 1),
      chance: () => 0,
      systemUser: () => 'spec',
      onStop: stopper().onStop,
      ...more,
    });
    return { code, ...written };
  };
  const run: Desk['run'] = (...argv) => runIn({}, ...argv);
  return {
    folder,
    path,
    run,
    runIn,
    json: async (...argv) => {
      const { code, out, err } = await run(...argv, '--json');
      if (code !== 0) throw new Error(`redress ${argv.join(' ')} ended with ${code}: ${err}`);
      return objectOf(out);
    },
  };
};
