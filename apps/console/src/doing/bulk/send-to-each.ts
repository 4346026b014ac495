import type { Answer } from '../../contract/answer';
import type { FormName } from '../../forms/form-part';
import { isOutcomeOpen } from '../ask-until-told';
import type { Recorded, Sending } from '../send-command';

/** The most cases that one bulk goes to (console, Worklists). */
export const bulkCasesMax = 100;
/** So many at a time: a service that others wait for as well is not flooded. */
const atOnce = 4;

/** A case as it stands in the list: what its sender looked at. */
export type BulkCase = Readonly<{ complaintNo: string; revision: string }>;
export type BulkResult = Readonly<{ no: string; answer: Answer<Recorded> }>;

type Send = (sending: Sending, key: string) => Promise<Answer<Recorded>>;

export type BulkRequest = Readonly<{
  command: FormName;
  body: Sending['body'];
  cases: readonly BulkCase[];
  /** One key for each case, the same one for the same body. */
  keyFor: (no: string) => string;
  send: Send;
  onResult: (result: BulkResult) => void;
}>;

/** One ordinary command for each case, with a key of its own. What one is answered with changes nothing for the others. */
export const sendToEach = async ({ command, body, cases, keyFor, send, onResult }: BulkRequest): Promise<void> => {
  const waiting = [...cases];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { complaintNo: no, revision } = next;
      onResult({ no, answer: await send({ command, id: no, revision, body }, keyFor(no)) });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, cases.length) }, worker));
};

export type BulkSum = Readonly<{
  done: readonly string[];
  refused: readonly BulkResult[];
  /** Of these nobody has said yet whether they were recorded. */
  open: readonly string[];
}>;

export const sumOf = (results: readonly BulkResult[]): BulkSum => ({
  done: results.flatMap(({ no, answer }) => (answer.kind === 'answered' ? [no] : [])),
  refused: results.filter(({ answer }) => answer.kind !== 'answered' && !isOutcomeOpen(answer)),
  open: results.flatMap(({ no, answer }) => (isOutcomeOpen(answer) ? [no] : [])),
});
