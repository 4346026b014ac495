import type { ComplaintEvent, Correction } from '@redress/complaints/domain';
import { hoursAfterStart, recordedInOrder } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll, sealedText } from '../../spec/sealed-text';
import { foldView } from '../past-state/reconstruct';
import type { CaseView } from './case-view.document';

const correction = (targetEventId: string, corrected: Correction): ComplaintEvent => ({
  type: 'RecordCorrected',
  data: { targetEventId, correction: corrected, reason: sealedText('wrong') },
});

const filed = sampleEvents.ComplaintFiled;
const viewOf = (...events: readonly ComplaintEvent[]): CaseView | undefined =>
  foldView(recordedInOrder(filed, ...events), openAll);

const text = (words: string) => ({ text: words, kid: 'key-1' });

const corrections: readonly (readonly [Correction, (view: CaseView) => unknown, expected: unknown])[] = [
  [{ field: 'channel', value: 'web' }, ({ channel }) => channel, 'web'],
  [{ field: 'originKind', value: 'other' }, ({ originKind }) => originKind, 'other'],
  [
    { field: 'category', value: { scheme: 'city', code: '09', subcode: '0901' } },
    ({ category }) => category,
    { scheme: 'city', code: '09', subcode: '0901' },
  ],
  [
    { field: 'respondentOrganisation', value: 'Tram Company' },
    ({ respondent }) => respondent.organisation,
    'Tram Company',
  ],
  [{ field: 'subject', value: sealedText('new') }, ({ subject }) => subject, text('new')],
  [{ field: 'narrative', value: sealedText('new') }, ({ narrative }) => narrative, text('new')],
  [{ field: 'demand', value: sealedText('new') }, ({ demand }) => demand, text('new')],
  [{ field: 'complainantName', value: sealedText('new') }, ({ complainant }) => complainant.name, text('new')],
  [{ field: 'complainantContact', value: sealedText('new') }, ({ complainant }) => complainant.contact, text('new')],
];

describe('a correction', () => {
  it.each(corrections)('of $field sets it and names itself as what set it', (corrected, read, expected) => {
    const view = viewOf(correction('event-0', corrected));

    expect(view && read(view)).toStrictEqual(expected);
    expect(view?.setBy).toStrictEqual({
      ...foldView(recordedInOrder(filed), openAll)?.setBy,
      [corrected.field]: 'event-1',
    });
  });

  it('of a field that filing did not state sets it', () => {
    const { channel, ...withoutChannel } = filed.data;
    const view = foldView(
      recordedInOrder(
        { type: 'ComplaintFiled', data: withoutChannel },
        correction('event-0', { field: 'channel', value: 'web' }),
      ),
      openAll,
    );

    expect([channel, view?.channel]).toStrictEqual(['phone', 'web']);
  });

  it('that aims at what a later event has set changes nothing but is on the record', () => {
    const view = viewOf(
      sampleEvents.TriageAssessed,
      correction('event-0', { field: 'category', value: { scheme: 'city', code: '09' } }),
    );

    expect(view?.category).toStrictEqual({ scheme: 'city', code: '0402', subcode: null });
    expect(view?.setBy.category).toBe('event-1');
    expect(view?.corrections).toStrictEqual([
      {
        field: 'category',
        targetEventId: 'event-0',
        eventId: 'event-2',
        applied: false,
        reason: text('wrong'),
        correctedAt: hoursAfterStart(2),
      },
    ]);
  });

  it('can itself be corrected', () => {
    const view = viewOf(
      correction('event-0', { field: 'channel', value: 'web' }),
      correction('event-1', { field: 'channel', value: 'letter' }),
    );

    expect([view?.channel, view?.setBy.channel]).toStrictEqual(['letter', 'event-2']);
  });
});

describe('a triage', () => {
  it('that names no category leaves it as it was', () => {
    const { category, ...withoutCategory } = sampleEvents.TriageAssessed.data;
    const view = viewOf({ type: 'TriageAssessed', data: withoutCategory });

    expect(category).toBeDefined();
    expect([view?.category?.code, view?.setBy.category, view?.triage?.severity]).toStrictEqual(['0301', 'event-0', 3]);
  });
});
