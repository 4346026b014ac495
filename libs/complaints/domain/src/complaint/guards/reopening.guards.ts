import { endOfMissedWindow } from '../windows';
import { isWritten } from '../written';
import { guard } from './guard';

/** The window was frozen when the case ended (domain-model C1.4). */
const reopeningIsWithinItsWindow = guard(['RequestReopen'], (_command, { windows: { reopenUntil } }, context) => {
  const until = endOfMissedWindow(reopenUntil, context);
  return until === undefined ? undefined : { code: 'WindowClosed', window: 'reopen', until };
});

const newFactsAreWritten = guard(['RequestReopen'], ({ data: { ground, newFacts } }) =>
  ground !== 'newFacts' || isWritten(newFacts) ? undefined : { code: 'NewFactsMissing' },
);

/** Nobody decides whether his own handling was enough (domain-model C5.8). */
const deciderDidNotHandleTheCase = guard(
  ['ReopenComplaint', 'RefuseReopen'],
  (_command, { handlers }, { actor: { id, onBehalfOf } }) =>
    handlers.includes(id) || (onBehalfOf !== undefined && handlers.includes(onBehalfOf))
      ? { code: 'SelfReview', handlers }
      : undefined,
);

export const reopeningGuards = { reopeningIsWithinItsWindow, newFactsAreWritten, deciderDidNotHandleTheCase } as const;
