import { useState } from 'react';
import type { Answer } from '../contract/answer';
import type { Failure, Problem } from '../contract/failure';
import { isOutcomeOpen } from './ask-until-told';
import { sendCommand, type Recorded, type Sending } from './send-command';

/** How it stands with a form: what was said to the last attempt, if there was one. */
export type Standing =
  | Readonly<{ kind: 'typing' | 'sending' | 'lost' | 'unknown' }>
  | Readonly<{ kind: 'refused'; failure: Failure }>
  /** The case has moved on, to that revision. */
  | Readonly<{ kind: 'conflict'; actual: string }>;

const staleType = 'urn:redress:problem:stale-revision';

const standingAfter = (answer: Exclude<Answer<unknown>, { kind: 'answered' }>): Standing => {
  if (isOutcomeOpen(answer)) return { kind: 'unknown' };
  if (answer.kind === 'problem' && answer.type === staleType)
    return { kind: 'conflict', actual: String(answer.members['actual']) };
  return { kind: 'refused', failure: answer };
};

type SendingForm = Readonly<{
  standing: Standing;
  isBusy: boolean;
  send: (sending: Sending, key: string) => Promise<void>;
  /** Goes on typing. */
  goOn: () => void;
}>;

/** Sends what a form asks for; one at a time. */
export const useSending = (
  onRecorded: (recorded: Recorded) => void,
  onErrors: (errors: Problem['errors']) => void,
): SendingForm => {
  const [standing, setStanding] = useState<Standing>({ kind: 'typing' });
  const isBusy = standing.kind === 'sending' || standing.kind === 'lost';
  const send = async (sending: Sending, key: string): Promise<void> => {
    if (isBusy) return;
    setStanding({ kind: 'sending' });
    const answer = await sendCommand(sending, key, () => setStanding({ kind: 'lost' }));
    if (answer.kind === 'answered') {
      setStanding({ kind: 'typing' });
      onRecorded(answer.data);
      return;
    }
    if (answer.kind === 'problem') onErrors(answer.errors);
    setStanding(standingAfter(answer));
  };
  return { standing, isBusy, send, goOn: () => setStanding({ kind: 'typing' }) };
};
