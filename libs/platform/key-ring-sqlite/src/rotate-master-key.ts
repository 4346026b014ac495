import type { DatabaseSync } from 'node:sqlite';
import { truncateLog } from './destroy-keys';
import { unwrapKey, wrapKey, type KeyUse } from './key-wrapping';
import { drawNextMasterKey, installNextMasterKey, type MasterKey } from './master-key';
import { bytesIn, inTransaction, textIn } from './ring-database';
import { instanceKeyName, masterKeyIdName, readInstanceKey } from './ring-secrets';

/** Rows read at a time while all of them are wrapped again. */
const rewrapRowsMax = 1_000;

/**
 * Wraps everything again under a new master key; no data key changes, and the instance key never does.
 *
 * 1. Under the write lock the new key is made durable in `<master key file>.next`. Stopped here: the ring names the old key, the next start drops the new one.
 * 2. One transaction wraps every row again and names the new key. Stopped before its commit: as in 1.
 * 3. The new file takes the old one's name in one step. Stopped before: the ring names the key that stands in `.next`; readers find it there, the next
 *    start ends the step.
 * 4. The log is cut, so that no row is left wrapped under the old key. Stopped before: the next start cuts it.
 */
export const rotateMasterKey = (
  database: DatabaseSync,
  masterKeyFile: string,
  masterInUse: () => MasterKey,
): MasterKey => {
  const next = inTransaction(database, () => {
    const old = masterInUse();
    const drawn = drawNextMasterKey(masterKeyFile);
    rewrapDataKeys(database, old, drawn);
    const set = database.prepare('UPDATE ring SET value = ? WHERE name = ?');
    set.run(wrapKey(drawn, readInstanceKey(database, old).export(), { use: 'instance' }), instanceKeyName);
    set.run(Buffer.from(drawn.id), masterKeyIdName);
    return drawn;
  });
  installNextMasterKey(masterKeyFile);
  truncateLog(database);
  return next;
};

const rewrapDataKeys = (database: DatabaseSync, old: MasterKey, next: MasterKey): void => {
  const page = database.prepare(
    'SELECT kid, subject, stream, wrapped FROM data_key WHERE kid > ? ORDER BY kid LIMIT ?',
  );
  const set = database.prepare('UPDATE data_key SET wrapped = ? WHERE kid = ?');
  let rows = page.all('', rewrapRowsMax);
  while (rows.length > 0) {
    let last = '';
    for (const row of rows) {
      const kid = textIn(row, 'kid');
      const use: KeyUse = { use: 'data', kid, subject: bytesIn(row, 'subject'), stream: textIn(row, 'stream') };
      set.run(wrapKey(next, unwrapKey(old, bytesIn(row, 'wrapped'), use), use), kid);
      last = kid;
    }
    rows = page.all(last, rewrapRowsMax);
  }
};
