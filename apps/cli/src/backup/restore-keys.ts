import {
  chmodSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { assertSameLedger, LedgerMismatchError, type LedgerIdentity } from '@redress/complaints/application';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { openKeys } from '@redress/composition';
import { syncFolder } from '../verbs/new-file';
import type { BackupLayout } from './backup-layout';

/** How it stands with the key ring of a restored ledger. */
export type RestoredKeys =
  | Readonly<{ kind: 'opens'; from: 'backup' | 'kept' }>
  /** In its place, and it does not open: the master key is missing, or others may use it. */
  | Readonly<{ kind: 'sealed'; problem: string }>
  | Readonly<{ kind: 'none' }>;

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/** There whole and durable under its name, or not at all. */
const copyDurably = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true, mode: ownerOnlyFolder });
  const unfinished = `${to}.unfinished`;
  copyFileSync(from, unfinished);
  chmodSync(unfinished, ownerOnlyFile);
  const handle = openSync(unfinished, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(unfinished, to);
  syncFolder(dirname(to));
};

/** Whether the ring opens, and is this ledger's. @throws Refused where it is another's */
const tryRing = async (context: Context, ledger: LedgerIdentity): Promise<string | undefined> => {
  const keys = await openKeys(context.settings, 'read', false);
  if (keys.kind === 'missing') return keys.problem;
  try {
    assertSameLedger(ledger, {}, keys.keyRing);
    return undefined;
  } catch (error) {
    throw error instanceof LedgerMismatchError ? new Refused(context.texts.restore.otherRing) : error;
  } finally {
    await keys.keyRing.close();
  }
};

/** `takeBack`: removes what was put in place, for a restore that cannot go on. */
export type PlacedKeys = Readonly<{ keys: RestoredKeys; takeBack: () => void }>;

const nothingPlaced = (keys: RestoredKeys): PlacedKeys => ({ keys, takeBack: () => undefined });

/**
 * Puts the key ring of a backup in its place, unless one is there: that one is younger, and is kept. It is opened only to see whose it is.
 * @throws Refused where it is another ledger's; then nothing is left of it
 */
export const placeKeys = async (
  context: Context,
  layout: BackupLayout,
  ledger: LedgerIdentity,
): Promise<PlacedKeys> => {
  const ring = join(context.settings.keysFolder, 'keys.db');
  const isKept = existsSync(ring);
  if (!isKept && !existsSync(layout.keysCopy)) return nothingPlaced({ kind: 'none' });
  const takeBack = (): void => {
    if (!isKept) rmSync(ring, { force: true });
  };
  if (!isKept) copyDurably(layout.keysCopy, ring);
  try {
    const problem = await tryRing(context, ledger);
    const from = isKept ? 'kept' : 'backup';
    return { keys: problem === undefined ? { kind: 'opens', from } : { kind: 'sealed', problem }, takeBack };
  } catch (error) {
    takeBack();
    throw error;
  }
};
