import type { Answer, Outcome } from '@redress/complaints/domain';
import type { ImportStep } from '../importer';
import { parsed, refused, type Parsed } from '../refusal';
import { meaningOf } from '../rows/closed-list';
import type { CellOf } from '../rows/source-format';
import { undated } from '../time/dating';
import type { CfpbColumn } from './cfpb.columns';
import { parseCfpbDate } from './cfpb.dates';
import { cfpbAnswers, cfpbResponses } from './cfpb.vocabulary';

/** That the bureau sent it on to the company. */
export const forwardStep = (cellOf: CellOf<CfpbColumn>): Parsed<ImportStep> | undefined => {
  const sent = cellOf('Date sent to company');
  if (sent === '') return undefined;
  const time = parseCfpbDate('Date sent to company', sent);
  if (time.outcome === 'refused') return time;
  return parsed({
    step: 'forward',
    command: {
      type: 'LogCommunication',
      data: {
        direction: 'outbound',
        counterparty: 'respondent',
        medium: 'notStated',
        kind: 'forwarded',
        successful: 'notStated',
      },
    },
    occurredAt: time.value.occurredAt,
    provenance: time.value.provenance,
  });
};

const statedTimely = (timely: Answer): Readonly<{ timely?: Answer }> => (timely === 'notStated' ? {} : { timely });

/** The source dates neither the company's response nor the end of a case. */
const closeStep = (outcome: Outcome, timely: Answer): ImportStep => ({
  step: 'close',
  command: {
    type: 'CloseWithFeedback',
    data: { finding: 'notStated', outcome, ...statedTimely(timely), remediesTold: [] },
  },
  ...undated,
});

const responseLogged = (step: 'progress' | 'untimely', timely: Answer): ImportStep => ({
  step,
  command: {
    type: 'LogCommunication',
    data: {
      direction: 'inbound',
      counterparty: 'respondent',
      medium: 'notStated',
      kind: step === 'untimely' ? 'response' : 'progress',
      successful: 'notStated',
      ...statedTimely(timely),
    },
  },
  ...undated,
});

/** What the company's response proves: the end of the case, or no more than that the company has said something. */
export const responseStep = (cellOf: CellOf<CfpbColumn>): Parsed<ImportStep> | undefined => {
  const [text, flag] = [cellOf('Company response'), cellOf('Timely response?')];
  if (text === '' && flag === '') return undefined;
  if (text === '') return refused('missing-value', 'There is a timely flag, but no response', 'Company response');
  const response = meaningOf(cfpbResponses, 'Company response', text);
  if (response.outcome === 'refused') return response;
  const timely = meaningOf(cfpbAnswers, 'Timely response?', flag);
  if (timely.outcome === 'refused') return timely;
  switch (response.value.step) {
    case 'close':
      return parsed(closeStep(response.value.outcome, timely.value));
    case 'progress':
      return parsed(responseLogged('progress', timely.value));
    case 'untimely':
      return timely.value === 'yes'
        ? refused('contradiction', 'The response is called untimely and timely at once', 'Timely response?')
        : parsed(responseLogged('untimely', 'no'));
  }
};

/**
 * The flag alone proves that the consumer disputed the response. Whether the case stands so that it can be disputed is for the decider to
 * say, as for every other step.
 */
export const disputeStep = (cellOf: CellOf<CfpbColumn>): Parsed<ImportStep> | undefined => {
  const answer = meaningOf(cfpbAnswers, 'Consumer disputed?', cellOf('Consumer disputed?'));
  if (answer.outcome === 'refused') return answer;
  if (answer.value !== 'yes') return undefined;
  return parsed({
    step: 'dispute',
    command: { type: 'DisputeOutcome', data: { contestedEventIds: [] } },
    ...undated,
  });
};
