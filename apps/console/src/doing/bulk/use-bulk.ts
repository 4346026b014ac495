import { useState } from 'react';
import type { FormName } from '../../forms/form-part';
import { drafts } from '../drafts';
import { sendCommand, type Sending } from '../send-command';
import { sendToEach, sumOf, type BulkCase, type BulkResult, type BulkSum } from './send-to-each';

type Bulk = Readonly<{
  isBusy: boolean;
  isSent: boolean;
  answered: number;
  /** Once every case was answered, or given up. */
  sum: BulkSum | undefined;
  send: (body: Sending['body']) => void;
  askAgain: () => void;
}>;

const noWaiting = (): void => undefined;

/** Sends one body to several cases, and again to those that nobody has answered for. */
export const useBulk = (command: FormName, cases: readonly BulkCase[]): Bulk => {
  const [results, setResults] = useState<ReadonlyMap<string, BulkResult>>(new Map());
  const [last, setLast] = useState<Sending['body'] | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const sum = last === undefined || isBusy ? undefined : sumOf([...results.values()]);

  const run = async (body: Sending['body'], to: readonly BulkCase[]): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setLast(body);
    const formOf = (no: string): string => JSON.stringify(['bulk', command, no]);
    await sendToEach({
      command,
      body,
      cases: to,
      keyFor: (no) => drafts.keyFor(formOf(no), undefined, body),
      send: (sending, key) => sendCommand(sending, key, noWaiting),
      onResult: (result) => {
        if (sumOf([result]).open.length === 0) drafts.drop(formOf(result.no));
        setResults((before) => new Map(before).set(result.no, result));
      },
    });
    setBusy(false);
  };
  return {
    isBusy,
    isSent: last !== undefined,
    answered: results.size,
    sum,
    send: (body) => void run(body, cases),
    askAgain: () => {
      const open = sum?.open ?? [];
      if (last !== undefined)
        void run(
          last,
          cases.filter(({ complaintNo }) => open.includes(complaintNo)),
        );
    },
  };
};
