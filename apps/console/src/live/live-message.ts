/** What the service tells of a change: a case, and the revision that it has now. What it is about, whoever wants to know asks. */
export type CaseChange = Readonly<{ complaintId: string; revision: string; type: string }>;

/** How the page learns of changes: told as they happen, by asking now and then, or not at all for the moment. */
export type LiveState = 'live' | 'polling' | 'off';

/** What the tab that listens says to the others. */
export type LiveMessage =
  | Readonly<{ kind: 'change'; id: string; change: CaseChange }>
  /** Everything may have changed: the positions are of another store. */
  | Readonly<{ kind: 'reset' }>
  /** Time to ask again. */
  | Readonly<{ kind: 'poll' }>
  | Readonly<{ kind: 'state'; state: LiveState; lastId: string | undefined }>
  /** A tab that has just come asks how it stands. */
  | Readonly<{ kind: 'hello' }>;

const isText = (value: unknown): value is string => typeof value === 'string';

/** `undefined` where the data is not what the contract says. */
export const readChange = (data: string): CaseChange | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { complaintId, revision, type } = Object.fromEntries(Object.entries(value));
  return isText(complaintId) && isText(revision) && isText(type) ? { complaintId, revision, type } : undefined;
};
