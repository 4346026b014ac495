import type { RecordedComplaint } from '../src';
import { recordedAt } from './recorded-events';
import { sealedText } from './sealed-text';

/**
 * The history with corrections after it that aim anywhere, also at what no longer stands. The decider refuses such ones, but a past state can hold them:
 * what stood when they were entered may not have happened yet by then.
 */
export const withStrayCorrections = (
  events: readonly RecordedComplaint[],
  numbers: readonly number[],
): readonly RecordedComplaint[] =>
  numbers.reduce((history, number) => {
    const last = history.at(-1);
    if (last === undefined) return history;
    const target = history[number % history.length]?.id ?? last.id;
    const correction =
      number % 2 === 0
        ? ({ field: 'category', value: { scheme: 'city', code: `stray ${number}` } } as const)
        : ({ field: 'subject', value: sealedText(`stray ${number}`) } as const);
    const stray = recordedAt(
      history.length,
      { type: 'RecordCorrected', data: { targetEventId: target, correction, reason: sealedText('stray') } },
      { occurredAt: last.recordedAt, recordedAt: last.recordedAt },
    );
    return [...history, stray];
  }, events);
