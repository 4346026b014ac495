import { useText } from '../language/language';
import { lengthText } from '../parts/span-text';
import { spanMessages } from '../parts/span.messages';
import type { DeadlineLane } from './deadline-lane';
import { deadlineMessages } from './deadline.messages';

/** What has become of a deadline, in words: the service's result and margin. */
export const useLaneText = (): ((lane: DeadlineLane) => string) => {
  const say = useText(deadlineMessages);
  const saySpan = useText(spanMessages);
  return ({ result, margin, cancelledBecause }) => {
    const span = lengthText(saySpan, margin ?? 0);
    const isOver = (margin ?? 0) < 0;
    switch (result) {
      case 'running':
      case 'warning':
      case 'overdue':
      case 'breached':
        return say(result, { span });
      case 'paused':
        return say(isOver ? 'pausedOver' : 'paused', { span });
      case 'met':
        return say(isOver ? 'metLate' : 'met', { span });
      case 'cancelled':
        return cancelledBecause === null ? say('cancelled') : say('cancelledBecause', { reason: cancelledBecause });
    }
  };
};

/** `15 d, working calendar cn@2026.1`: how much time it gives. */
export const useLaneAmount = (): ((lane: DeadlineLane) => string) => {
  const say = useText(deadlineMessages);
  return ({ amount, unit, calendar }) => {
    const given = say(unit === 'h' ? 'hours' : 'days', { amount });
    return calendar === null ? given : `${given} · ${say('calendar', { calendar })}`;
  };
};
