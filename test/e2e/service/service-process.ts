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

/** A process that may listen one day, or end before. */
export type StartedProcess = Readonly<{ listening: Promise<ServiceProcess>; ended: Promise<Ended> }>;

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

/** More than any test sends: limits of how often are tested by those who set them. */
const noRateLimit = { REDRESS_REQUESTS_PER_SECOND: '1000000', REDRESS_PUBLIC_REQUESTS_PER_MINUTE: '1000000' };

const environmentFor = (data: string, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_'))),
  ...noRateLimit,
  REDRESS_DATA: data,
  REDRESS_LEDGER_ID: ledgerId,
  REDRESS_HOST: '127.0.0.1',
  REDRESS_PORT: '0',
  ...storeSettings(data),
  ...more,
});

const isListening = (message: unknown): message is Readonly<{ kind: 'listening'; url: string }> =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'listening' &&
  'url' in message &&
  typeof message.url === 'string';

const endOf = (child: ChildProcess, written: Readonly<{ err: string }>): Promise<Ended> =>
  new Promise((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, err: written.err });
    });
  });

/** Starts the built service over a data folder. `more`: further settings. */
export const launchService = (data: string, more: Readonly<Record<string, string>> = {}): StartedProcess => {
  const child = fork(entry, [], {
    cwd: root,
    env: environmentFor(data, more),
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
  const listening = new Promise<ServiceProcess>((resolve, reject) => {
    child.on('message', (message) => {
      if (!isListening(message)) return;
      resolve({
        url: message.url,
        port: Number(new URL(message.url).port),
        pid: child.pid ?? 0,
        data,
        output: () => written.out,
        isAlive: () => child.exitCode === null && child.signalCode === null,
        signal: (signal) => void child.kill(signal),
        stop: signalled('SIGTERM'),
        kill: signalled('SIGKILL'),
        ended,
      });
    });
    void ended.then(({ code, err }) => reject(new Error(`The service ended with ${String(code)}: ${err}`)));
  });
  // Whoever waits only for the end is not told of this too.
  listening.catch(() => undefined);
  return { listening, ended };
};

export const startService = (data: string, more: Readonly<Record<string, string>> = {}): Promise<ServiceProcess> =>
  launchService(data, more).listening;
