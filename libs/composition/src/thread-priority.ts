import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';

/** Nice value of a thread that others go before; on Linux it gets about a tenth of a core that it has to share. */
const yieldingNiceness = 10;

/**
 * Lets the other threads of the process go first where there are fewer cores than threads that want one: a command is waited for, a read model may be a moment
 * behind. Linux tells threads apart, and gives each a number of its own here; elsewhere nothing changes.
 */
export const yieldToOtherThreads = (): void => {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Number(path.basename(readlinkSync('/proc/thread-self'))), yieldingNiceness);
  } catch {
    // No /proc, or not allowed: a thread like any other.
  }
};
