import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';

const root = path.resolve(__dirname, '..', '..');
const redress = path.join(root, 'apps', 'cli', 'bin', 'redress.js');

/** What one process did. */
export type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null; out: string; err: string }>;

/** A `redress` of its own, as a person starts it. */
export type RedressProcess = Readonly<{ child: ChildProcess; ended: Promise<Ended> }>;

/** A folder of one test file's own, removed with everything in it after its last test. */
export const temporaryFolder = (label: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), `redress-e2e-${label}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** `wrapped`: a shell line that runs "$@", such as `ulimit -f 100; exec "$@"`. `env`: further settings. */
export const startRedress = (
  data: string,
  argv: readonly string[],
  { wrapped, cwd, env = {} }: Readonly<{ wrapped?: string; cwd?: string; env?: Readonly<Record<string, string>> }> = {},
): RedressProcess => {
  const line = [process.execPath, redress, ...argv];
  const [command = '', ...args] = wrapped === undefined ? line : ['sh', '-c', wrapped, 'sh', ...line];
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_')));
  const child = spawn(command, args, {
    cwd: cwd ?? root,
    env: { ...environment, REDRESS_DATA: data, LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...written }));
  });
  return { child, ended };
};

export const runRedress = (data: string, ...argv: readonly string[]): Promise<Ended> => startRedress(data, argv).ended;

/** The object on the last line of what a process wrote. */
export const summaryOf = ({ out, err }: Ended): Readonly<Record<string, unknown>> => {
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  try {
    const value: unknown = JSON.parse(last);
    return Object.fromEntries(Object.entries(value ?? {}));
  } catch {
    throw new Error(`No summary: ${out}${err}`);
  }
};

const patienceMilliseconds = 30_000;

/** Polls until it holds. @throws where it does not within the deadline */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + patienceMilliseconds;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await setTimeout(5);
  }
};

/** Events that the log of a folder holds now, as any reader finds it; none where there is no ledger yet. */
export const eventsIn = async (data: string): Promise<number> => {
  if (bytesOf(path.join(data, 'ledger.db')) === 0) return 0;
  try {
    const store = await createSqliteEventStore({ folder: data, mode: 'read' });
    const head = await store.head();
    await store.close();
    return head === undefined ? 0 : store.eventsUpTo(head);
  } catch {
    // It is only just being made.
    return 0;
  }
};

export const bytesOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** Made-up rows of the city hotline's format. */
export const hotlineRows = (first: number, count: number): string =>
  [...Array(count).keys()]
    .map((offset) => first + offset)
    .map((n) =>
      JSON.stringify({
        留言编号: String(700_000 + n),
        留言用户: `U${n % 50}`,
        留言主题: `第 ${n} 号井盖松动`,
        留言时间: `2026/1/${1 + (n % 28)} 8:12:40`,
        留言详情: `样例路 ${n} 号门前的井盖松动，车辆经过时发出响声。`,
        答复意见: n % 3 === 0 ? '' : `已加固 ${n} 号井盖。`,
        答复时间: n % 3 === 0 ? '' : `2026/2/${1 + (n % 28)} 16:20:11`,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');

export const writeRows = (file: string, first: number, count: number): string => {
  writeFileSync(file, hotlineRows(first, count));
  return file;
};
