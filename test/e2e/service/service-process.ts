import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storeSettings } from './service-store';

const root = path.resolve(__dirname, '..', '..', '..');
const entry = path.join(root, 'dist', 'apps', 'server', 'src', 'main.js');

/** The ledger that every test service opens: tokens are good for it alone. */
export const ledgerId = 'service-test';

type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null; err: string }>;

/** A service in a process of its own, as an operator runs it. */
export type ServiceProcess = Readonly<{
  url: string;
  port: number;
  pid: number;
  data: string;
  /** Everything that it has written to stdout: its log. */
  output: () => string;
  isAlive: () => boolean;
  signal: (signal: NodeJS.Signals) => void;
  /** SIGTERM, then waited for. */
  stop: () => Promise<Ended>;
  /** SIGKILL, then waited for. */
  kill: () => Promise<Ended>;
  ended: Promise<Ended>;
}>;

/** A service that has no ledger yet, and the key of its set-up link. */
export type UnsetService = ServiceProcess & Readonly<{ key: string }>;

/** A process that may listen one day, or end before; `unset`: where it waits to be set up first. */
export type StartedProcess = Readonly<{
  listening: Promise<ServiceProcess>;
  unset: Promise<UnsetService>;
  ended: Promise<Ended>;
}>;

const running = new Set<ChildProcess>();
const folders: string[] = [];

// One after the other and by id: a test that failed leaves nothing behind either.
afterAll(async () => {
  for (const child of running) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A data folder of one test's own: keys and the like lie beside it, and everything is removed after the last test. */
export const dataFolder = (label: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), `redress-${label}-`));
  folders.push(folder);
  return path.join(folder, 'data');
};

type Launch = Readonly<{ isNamed?: boolean; more?: Readonly<Record<string, string | undefined>> }>;

/** More than any test sends: limits of how often are tested by those who set them. */
const noRateLimit = { REDRESS_REQUESTS_PER_SECOND: '1000000', REDRESS_PUBLIC_REQUESTS_PER_MINUTE: '1000000' };

/** What a service is told. Where its ledger is not named, and none is there, it waits to be set up. */
const environmentFor = (data: string, { isNamed = true, more = {} }: Launch): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_'))),
  ...noRateLimit,
  REDRESS_DATA: data,
  ...(isNamed ? { REDRESS_LEDGER_ID: ledgerId } : {}),
  REDRESS_HOST: '127.0.0.1',
  REDRESS_PORT: '0',
  ...storeSettings(data),
  ...more,
});

type Told = Readonly<{ kind: 'listening'; url: string }> | Readonly<{ kind: 'settingUp'; url: string; path: string }>;

/** It is the same build. */
const isTold = (message: unknown): message is Told =>
  typeof message === 'object' && message !== null && 'kind' in message && 'url' in message;

const endOf = (child: ChildProcess, written: Readonly<{ err: string }>): Promise<Ended> =>
  new Promise((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, err: written.err });
    });
  });

/** Starts the built service over a data folder. */
const launch = (data: string, options: Launch): StartedProcess => {
  const child = fork(entry, [], {
    cwd: root,
    env: environmentFor(data, options),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  const written = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  const ended = endOf(child, written);
  const signalled = (signal: NodeJS.Signals) => (): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  const at = (url: string): ServiceProcess => ({
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    data,
    output: () => written.out,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    signal: (signal) => void child.kill(signal),
    stop: signalled('SIGTERM'),
    kill: signalled('SIGKILL'),
    ended,
  });
  const [listening, unset] = [Promise.withResolvers<ServiceProcess>(), Promise.withResolvers<UnsetService>()];
  child.on('message', (message) => {
    if (!isTold(message)) return;
    if (message.kind === 'listening') listening.resolve(at(message.url));
    else unset.resolve({ ...at(message.url), key: message.path.replace('/setup#k=', '') });
  });
  void ended.then(({ code, err }) => {
    const error = new Error(`The service ended with ${String(code)}: ${err}`);
    listening.reject(error);
    unset.reject(error);
  });
  // Whoever waits only for the end is not told of this too.
  for (const { promise } of [listening, unset]) promise.catch(() => undefined);
  return { listening: listening.promise, unset: unset.promise, ended };
};

/** `more`: further settings. */
export const launchService = (data: string, more: Readonly<Record<string, string | undefined>> = {}): StartedProcess =>
  launch(data, { more });

/** One that is told nothing of its ledger. */
export const launchUnset = (data: string): StartedProcess => launch(data, { isNamed: false });

export const startService = (
  data: string,
  more: Readonly<Record<string, string | undefined>> = {},
): Promise<ServiceProcess> => launchService(data, more).listening;
