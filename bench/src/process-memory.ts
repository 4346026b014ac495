import { readFileSync } from 'node:fs';

/** Of this process, in megabytes. `resident` counts mapped files, `anonymous` does not; `peak` is the highest that `resident` has been. */
export type ProcessMemory = Readonly<{ resident: number; anonymous: number; peak: number }>;

/** As Linux tells it. */
export const processMemory = (): ProcessMemory => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const megabytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1_024;
  return { resident: megabytes('VmRSS'), anonymous: megabytes('RssAnon'), peak: megabytes('VmHWM') };
};
