import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { recordedAt, recordedInOrder } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll, openerWithout, sealedText } from '../../spec/sealed-text';
import { foldView } from '../past-state/reconstruct';
import { caseView } from './case-view.projection';

const keyDestroyed = sampleEvents.SubjectKeyDestroyed;

describe('a destroyed key', () => {
  it('leaves of the live view what a rebuild without the key gives, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30, size: 'max' }), (numbers) => {
        const { events } = decidedHistory(numbers);
        const erased = [...events, recordedAt(events.length, keyDestroyed)];
        const live = foldView(erased, openAll);
        const rebuilt = foldView(erased, openerWithout('key-1'));

        expect(JSON.stringify(live)).toBe(JSON.stringify(rebuilt));
        expect(JSON.stringify(live)).not.toContain('"text":"');
        expect(live && caseView.searchTextOf?.(live)).toBe('');
      }),
    );
  });

  it('leaves what is sealed under other keys, what comes later, and what was never given', () => {
    const { narrative, ...withoutNarrative } = sampleEvents.ComplaintFiled.data;
    const view = foldView(
      recordedInOrder(
        { type: 'ComplaintFiled', data: { ...withoutNarrative, subject: sealedText('kept', 'key-2') } },
        keyDestroyed,
        {
          type: 'RecordCorrected',
          data: {
            targetEventId: 'event-0',
            correction: { field: 'demand', value: sealedText('new', 'key-3') },
            reason: sealedText('asked again', 'key-3'),
          },
        },
      ),
      openAll,
    );

    expect(narrative).toBeDefined();
    expect(view?.narrative).toBeNull();
    expect(view?.subject).toStrictEqual({ text: 'kept', kid: 'key-2' });
    expect(view?.demand).toStrictEqual({ text: 'new', kid: 'key-3' });
    expect(view?.complainant.name).toStrictEqual({ unavailable: true, kid: 'key-1' });
    expect(view?.erasures).toStrictEqual([
      { erasureId: 'erasure-1', kid: 'key-1', destroyedAt: '2026-03-02T02:00:00.000Z' },
    ]);
  });

  it('is what the view is purged on, so that no trace stays in the store', () => {
    expect([...(caseView.purgesOn ?? [])]).toStrictEqual(['SubjectKeyDestroyed']);
  });

  it('reads as unavailable, as erased text does, and text that never was sealed has no key', () => {
    const view = foldView(
      recordedInOrder({
        type: 'ComplaintFiled',
        data: {
          ...sampleEvents.ComplaintFiled.data,
          subject: { kind: 'erased' },
          demand: { kind: 'clear', value: 'aloud' },
        },
      }),
      openerWithout('key-1'),
    );

    expect(view?.subject).toStrictEqual({ unavailable: true, kid: null });
    expect(view?.demand).toStrictEqual({ text: 'aloud', kid: null });
    expect(view?.narrative).toStrictEqual({ unavailable: true, kid: 'key-1' });
  });
});
