import type { ComplaintCommandOf } from '@redress/complaints/domain';
import type { Choice } from '../random/random';
import { deskRhythm } from '../time/office-hours';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import type { Spine } from './spine';

type Talk = Omit<ComplaintCommandOf<'LogCommunication'>['data'], 'summary'> & Readonly<{ words: Choice<string> }>;

const talksOf = ({ phrases, person }: SampleCase): Choice<Talk> => {
  const withComplainant = { counterparty: 'complainant', medium: 'phone', successful: 'yes' } as const;
  const response: Talk = {
    direction: 'inbound',
    counterparty: 'respondent',
    medium: 'letter',
    kind: 'response',
    successful: 'yes',
    words: phrases.responses,
  };
  // Nobody can be called who has left no number.
  if (person === undefined) return [response, { ...response, counterparty: 'department', direction: 'internal' }];
  return [
    { ...withComplainant, direction: 'outbound', kind: 'progress', words: phrases.progress },
    { ...withComplainant, direction: 'outbound', kind: 'apology', words: phrases.apologies },
    { ...withComplainant, direction: 'outbound', kind: 'progress', successful: 'no', words: phrases.progress },
    { ...withComplainant, direction: 'inbound', kind: 'inquiry', words: phrases.inquiries },
    response,
  ];
};

export const talk = (kase: SampleCase, step: string): ComplaintCommandOf<'LogCommunication'> => {
  const { random, write } = kase.penFor(step);
  const { words, ...about } = random.pick(talksOf(kase));
  // A call that nobody took has nothing to sum up.
  return {
    type: 'LogCommunication',
    data: about.successful === 'no' ? about : { ...about, summary: write(words) },
  };
};

export const talkActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => {
  const { random } = kase.penFor('talks');
  const count = Math.floor(random.skewed(1, 4));
  return Array.from({ length: count }, (_, index): PlannedAct => {
    const step = `talk-${index + 1}`;
    const share = (index + random.fraction()) / count;
    return {
      step,
      at: deskRhythm.between(spine.signedAt, spine.closedAt, 0.02 + 0.96 * share),
      actor: spine.handler,
      write: () => talk(kase, step),
    };
  });
};
