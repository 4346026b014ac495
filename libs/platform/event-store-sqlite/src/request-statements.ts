import type { DatabaseSync } from 'node:sqlite';
import type { RememberRequest, RequestRow } from './writer-protocol';

/** Rows past their time that one transaction clears away, so that a long pause does not end in a long transaction. */
const clearedRowsMax = 1_000;

const columns = 'body_mac, remembered_until, lapses_at, is_accepted';

/** What the file remembers of a command. */
export const requestReader = (connection: DatabaseSync): ((commandId: string) => RequestRow | undefined) => {
  const select = connection.prepare(`SELECT ${columns} FROM requests WHERE command_id = ?`);
  return (commandId) => {
    const row = select.get(commandId);
    if (row === undefined) return undefined;
    return {
      bodyMac: String(row['body_mac']),
      until: String(row['remembered_until']),
      lapsesAt: String(row['lapses_at']),
      isAccepted: row['is_accepted'] === 1,
    };
  };
};

/** Writes rows inside the transaction that is open, the last of each command, and clears away what is past its time. */
export const requestWriter = (connection: DatabaseSync): ((requests: Iterable<RememberRequest>) => void) => {
  const upsert = connection.prepare(
    `INSERT INTO requests (command_id, ${columns}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (command_id) DO UPDATE SET
      body_mac = excluded.body_mac, remembered_until = excluded.remembered_until, lapses_at = excluded.lapses_at, is_accepted = excluded.is_accepted`,
  );
  const forget = connection.prepare('DELETE FROM requests WHERE command_id = ?');
  const clearAway = connection.prepare(
    `DELETE FROM requests WHERE command_id IN (SELECT command_id FROM requests WHERE remembered_until <= ? LIMIT ${clearedRowsMax})`,
  );
  return (requests) => {
    let now: string | undefined;
    for (const { commandId, row, at } of requests) {
      now = at ?? now;
      if (row === undefined) forget.run(commandId);
      else upsert.run(commandId, row.bodyMac, row.until, row.lapsesAt, row.isAccepted ? 1 : 0);
    }
    if (now !== undefined) clearAway.run(now);
  };
};
