import { reconstruct } from '@redress/complaints/read-models';
import { sampleActs } from '@redress/complaints/sample';
import type { Instant } from '@redress/kernel';
import { createVirtualOffice, openClear, packNamed, type HandledCase } from './virtual-office';

type History = HandledCase['history'];

const pack = packNamed('hotline');
const office = createVirtualOffice(pack);
for (const act of sampleActs({ cases: 600, seed: 6, from: '2026-01-04T16:00:00.000Z', pack })) office.handle(act);
const histories: readonly History[] = [...office.cases.values()].map(({ history }) => history);

const lateIn = (history: History) => history.filter(({ origin }) => origin === 'late');
const correctionsIn = (history: History) => history.filter(({ event }) => event.type === 'RecordCorrected');

/** The instants at which anything happened or was recorded: between two of them no past state changes. */
const turningPoints = (history: History): readonly Instant[] => [
  ...new Set(history.flatMap(({ occurredAt, recordedAt }) => [occurredAt, recordedAt])),
];

const isKnownOtherwise = (history: History, at: Instant): boolean => {
  const asItWas = reconstruct(history, { at }, openClear);
  const asKnown = reconstruct(history, { at, knownAt: at }, openClear);
  const viewOf = (past: typeof asItWas) => (past.kind === 'state' ? JSON.stringify(past.view) : past.kind);
  return viewOf(asItWas) !== viewOf(asKnown);
};

const instantsThat = (history: History, holds: (at: Instant) => boolean): readonly Instant[] =>
  turningPoints(history).filter(holds);

const isBetweenNoteAndRecord = (history: History, at: Instant): boolean =>
  lateIn(history).some(({ occurredAt, recordedAt }) => occurredAt <= at && at < recordedAt);

describe('as it was and as it could be known, in a sample', () => {
  const corrected = histories.filter((history) => correctionsIn(history).length > 0);
  const uncorrected = histories.filter((history) => correctionsIn(history).length === 0);
  const noted = uncorrected.filter((history) => lateIn(history).length > 0);
  const plain = uncorrected.filter((history) => lateIn(history).length === 0);

  it('differ exactly from when a note’s matter happened until it was entered', () => {
    expect(noted.length).toBeGreaterThan(25);
    for (const history of noted) {
      const expected = instantsThat(history, (at) => isBetweenNoteAndRecord(history, at));

      expect(expected).not.toStrictEqual([]);
      expect(instantsThat(history, (at) => isKnownOtherwise(history, at))).toStrictEqual(expected);
    }
  });

  it('are the same at every instant where nothing was entered late', () => {
    for (const history of plain.slice(0, 100))
      expect(instantsThat(history, (at) => isKnownOtherwise(history, at))).toStrictEqual([]);
  });

  it('differ also until a correction of what had been stated by then, which says what was so all along', () => {
    expect(corrected.length).toBeGreaterThan(15);
    for (const history of corrected) {
      const stated = (id: string): Instant => history.find((recorded) => recorded.id === id)?.occurredAt ?? '9999Z';
      const isBeforeCorrection = (at: Instant): boolean =>
        correctionsIn(history).some(
          ({ event, recordedAt }) =>
            event.type === 'RecordCorrected' && stated(event.data.targetEventId) <= at && at < recordedAt,
        );

      expect(instantsThat(history, (at) => isKnownOtherwise(history, at))).toStrictEqual(
        instantsThat(history, (at) => isBeforeCorrection(at) || isBetweenNoteAndRecord(history, at)),
      );
    }
  });

  it('reaches over the end of some cases: what was noted then was known too late', () => {
    const noteAfterEnd = histories.filter((history) =>
      lateIn(history).some(({ occurredAt, recordedAt }) =>
        history.some(
          ({ event, recordedAt: endedAt }) =>
            event.type === 'ComplaintClosedWithFeedback' && occurredAt < endedAt && endedAt < recordedAt,
        ),
      ),
    );

    expect(noteAfterEnd.length).toBeGreaterThan(10);
  });
});
