import type { ComplaintEvent } from '@redress/complaints/domain';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll, sealedText } from '../../spec/sealed-text';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { eventsAsOf, type Past } from './events-as-of';
import { reconstruct } from './reconstruct';

const at = hoursAfterStart;
const { ComplaintFiled: filed, ComplaintClosedWithFeedback: closed, NoteAdded: note } = sampleEvents;

const undated: ComplaintEvent = {
  type: 'ComplaintClosedWithFeedback',
  data: { ...closed.data, endedOn: 'notStated', precision: 'notAfter' },
};

const correction = (targetEventId: string): ComplaintEvent => ({
  type: 'RecordCorrected',
  data: { targetEventId, correction: { field: 'channel', value: 'web' }, reason: sealedText('wrong') },
});

/** Filed at 10 hours, a note of 11 entered at 20, a live note at 30, a correction of the filing at 40, closed at 50. */
const office: readonly RecordedComplaint[] = [
  recordedAt(0, filed, { recordedAt: at(10) }),
  recordedAt(1, note, { occurredAt: at(11), recordedAt: at(20), origin: 'late' }),
  recordedAt(2, note, { recordedAt: at(30) }),
  recordedAt(3, correction('event-0'), { recordedAt: at(40) }),
  recordedAt(4, correction('event-3'), { recordedAt: at(45) }),
  recordedAt(5, closed, { recordedAt: at(50) }),
];

const revisionsIn = (events: readonly RecordedComplaint[], past: Past) =>
  eventsAsOf(events, past).map(({ revision }) => Number(revision));

const selections: readonly (readonly [what: string, past: Past, revisions: readonly number[]])[] = [
  ['the head is everything', {}, [0, 1, 2, 3, 4, 5]],
  ['a revision ends the stream there', { revision: 2n }, [0, 1, 2]],
  ['nothing had happened before the filing', { at: at(9) }, []],
  ['as it was just at the filing, with what was put right since', { at: at(10) }, [0, 3, 4]],
  ['as it was with what was entered late', { at: at(11) }, [0, 1, 3, 4]],
  ['as it could be known: without what was entered late', { knownAt: at(19) }, [0]],
  ['as it could be known once that was recorded', { knownAt: at(20) }, [0, 1]],
  ['as it was, as it could be known then', { at: at(11), knownAt: at(11) }, [0]],
  ['as it was, as it could be known later', { at: at(11), knownAt: at(44) }, [0, 1, 3]],
  ['a correction counts only up to the revision', { at: at(11), revision: 3n }, [0, 1, 3]],
];

describe('the events of a past state', () => {
  it.each(selections)('%s', (_what, past, revisions) => {
    expect(revisionsIn(office, past)).toStrictEqual(revisions);
  });

  it('hold no correction of what had not happened yet, nor a correction of that', () => {
    const events = [
      recordedAt(0, filed, { recordedAt: at(10) }),
      recordedAt(1, sampleEvents.TriageAssessed, { recordedAt: at(20) }),
      recordedAt(2, correction('event-1'), { recordedAt: at(30) }),
      recordedAt(3, correction('event-2'), { recordedAt: at(40) }),
    ];

    expect(revisionsIn(events, { at: at(19) })).toStrictEqual([0]);
    expect(revisionsIn(events, { at: at(20) })).toStrictEqual([0, 1, 2, 3]);
  });

  it('hold a civil date from the start of its day', () => {
    const day: ComplaintEvent = { type: 'ComplaintFiled', data: { ...filed.data, precision: 'day', zone: 'UTC' } };
    const events = [
      recordedAt(0, day, { occurredAt: '2026-03-05T00:00:00.000Z', recordedAt: at(200), origin: 'import' }),
    ];

    expect(revisionsIn(events, { at: '2026-03-04T23:59:59.999Z' })).toStrictEqual([]);
    expect(revisionsIn(events, { at: '2026-03-05T00:00:00.000Z' })).toStrictEqual([0]);
  });

  it('hold what is undated from its recording', () => {
    const events = [
      recordedAt(0, filed, { recordedAt: at(10) }),
      recordedAt(1, undated, { recordedAt: at(90), origin: 'late' }),
    ];

    expect(revisionsIn(events, { at: at(89) })).toStrictEqual([0]);
    expect(revisionsIn(events, { at: at(90) })).toStrictEqual([0, 1]);
  });
});

describe('a case that was not there', () => {
  const imported = [recordedAt(0, filed, { occurredAt: at(10), recordedAt: at(500), origin: 'import' })];
  const late = [recordedAt(0, filed, { occurredAt: at(10), recordedAt: at(20), origin: 'late' })];
  const why = (events: readonly RecordedComplaint[], past: Past) => reconstruct(events, past, openAll);

  it('had not been filed yet', () => {
    expect(why(office, { at: at(9) })).toStrictEqual({
      kind: 'notFiledYet',
      because: 'filedLater',
      filedAt: at(10),
      recordedAt: at(10),
    });
  });

  it('had been filed, but nothing of it was recorded', () => {
    expect(why(late, { at: at(15), knownAt: at(15) })).toStrictEqual({
      kind: 'notFiledYet',
      because: 'recordedLater',
      filedAt: at(10),
      recordedAt: at(20),
    });
  });

  it('was not known here before the import', () => {
    expect(why(imported, { knownAt: at(499) })).toStrictEqual({
      kind: 'notFiledYet',
      because: 'importedLater',
      filedAt: at(10),
      recordedAt: at(500),
    });
  });

  it('is not made of an act that was entered for a time before the filing', () => {
    const events = [
      recordedAt(0, filed, { recordedAt: at(10) }),
      recordedAt(1, note, { occurredAt: at(5), recordedAt: at(20), origin: 'late' }),
    ];

    expect(why(events, { at: at(6) })).toStrictEqual({
      kind: 'notFiledYet',
      because: 'filedLater',
      filedAt: at(10),
      recordedAt: at(10),
    });
  });

  it('is a mistake where the stream does not begin with the filing', () => {
    expect(() => why(office.slice(1), {})).toThrow('The stream of a case begins with ComplaintFiled');
    expect(() => why([], {})).toThrow(RangeError);
  });
});

describe('what a reader of a past state is told', () => {
  const warningsOf = (events: readonly RecordedComplaint[], past: Past) => {
    const answer = reconstruct(events, past, openAll);
    return answer.kind === 'state' ? answer.warnings : answer.kind;
  };
  const withUndated = [
    recordedAt(0, filed, { occurredAt: at(10), recordedAt: at(500), origin: 'import' }),
    recordedAt(1, undated, { recordedAt: at(500), origin: 'import' }),
  ];
  const end = { revision: '1', type: 'ComplaintClosedWithFeedback', recordedAt: at(500) };

  it('nothing, where nothing is in doubt', () => {
    expect(warningsOf(office, {})).toStrictEqual([]);
    expect(warningsOf(office, { at: at(50), knownAt: at(50) })).toStrictEqual([]);
  });

  it('that an undated act had happened by its recording at the latest', () => {
    expect(warningsOf(withUndated, { at: at(500) })).toStrictEqual([{ code: 'byThenAtTheLatest', acts: [end] }]);
  });

  it('that an undated act which is left out may have happened before', () => {
    expect(warningsOf(withUndated, { at: at(499) })).toStrictEqual([{ code: 'mayHaveHappenedBefore', acts: [end] }]);
  });

  it('not of what could not be known either', () => {
    const events = [
      recordedAt(0, filed, { recordedAt: at(10) }),
      recordedAt(1, undated, { recordedAt: at(90), origin: 'late' }),
    ];

    expect(warningsOf(events, { at: at(50), knownAt: at(60) })).toStrictEqual([]);
  });

  it('nor of what a revision leaves out', () => {
    expect(warningsOf(withUndated, { at: at(499), revision: 0n })).toStrictEqual([]);
  });

  it('that acts and corrections were entered later', () => {
    expect(warningsOf(office, { at: at(11) })).toStrictEqual([
      {
        code: 'enteredLater',
        acts: [
          { revision: '1', type: 'NoteAdded', recordedAt: at(20) },
          { revision: '3', type: 'RecordCorrected', recordedAt: at(40) },
          { revision: '4', type: 'RecordCorrected', recordedAt: at(45) },
        ],
      },
    ]);
  });

  it('that an imported history was not known here before the import', () => {
    expect(warningsOf(withUndated, { knownAt: at(600) })).toStrictEqual([
      { code: 'byThenAtTheLatest', acts: [end] },
      { code: 'notKnownHereBeforeImport', importedAt: at(500) },
    ]);
  });
});
