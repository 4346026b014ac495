import type { JsonObject, JsonValue, Open } from '@redress/kernel';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll, openerWithout } from '../../spec/sealed-text';
import { withStrayCorrections } from '../../spec/stray-corrections';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { isPersonalText } from '../folding/personal-text';
import { eventsAsOf } from '../past-state/events-as-of';
import { originsAfter } from './case-origins';
import type { CaseView } from './case-view.document';
import { caseView } from './case-view.projection';
import { shownCase, type ShownCase } from './shown-case';

const history = fc
  .tuple(
    fc.array(fc.nat(), { minLength: 3, maxLength: 40, size: 'max' }),
    fc.oneof(fc.constant(0), fc.nat(8)),
    fc.array(fc.nat(1_000), { maxLength: 3 }),
  )
  .map(([numbers, imported, aims]) => withStrayCorrections(decidedHistory(numbers, { imported }).events, aims))
  .map((events) => [...events, recordedAt(events.length, sampleEvents.SubjectKeyDestroyed)]);

/** Part of a history, as a past state is made of: some acts were entered later. */
const pastOf = (events: readonly RecordedComplaint[], which: number): readonly RecordedComplaint[] => {
  const at = events[which % events.length]?.occurredAt;
  return eventsAsOf(events, at === undefined ? {} : { at });
};

/** Every value by its pointer: a list or an object with nothing in it is a value, and so is a person's text. */
const leavesOf = (value: JsonValue, pointer = ''): readonly (readonly [string, string])[] => {
  const members = typeof value === 'object' && value !== null && !isPersonalText(value) ? Object.entries(value) : [];
  return members.length === 0
    ? [[pointer, JSON.stringify(value)]]
    : members.flatMap(([name, member]) => leavesOf(member, `${pointer}/${name}`));
};

/** Tells every sealed text from every other, also from one that says the same: by the event that carries it. */
const openedAsItself =
  (recorded: RecordedComplaint): Open =>
  (personal) =>
    `${recorded.id} ${openAll(personal) ?? ''}`;

const told: readonly (keyof ShownCase)[] = ['complaintId', 'revision', 'changedAt', 'timeline', 'deadlines', 'setBy'];

/** What `setBy` answers for: the shown case without what names its events itself, and the deadlines as the view keeps them. */
const answeredFor = (view: CaseView): JsonObject =>
  Object.fromEntries(
    Object.entries(shownCase(view, view.changedAt)).filter(
      ([name]) => !told.some((key) => key === name) && name !== 'settingEvents',
    ),
  );

/** By comparing whole documents, one event after the other. */
const lastChanges = (events: readonly RecordedComplaint[]): ReadonlyMap<string, string> => {
  let view: CaseView | undefined;
  let before = new Map<string, string>();
  const setBy = new Map<string, string>();
  for (const recorded of events) {
    view = caseView.project(view, recorded, openedAsItself(recorded));
    if (view === undefined) return setBy;
    const after = new Map(leavesOf(answeredFor(view)));
    for (const [pointer, value] of after)
      if (before.get(pointer) !== value) setBy.set(pointer, String(recorded.revision));
    before = after;
  }
  return new Map([...setBy].filter(([pointer]) => before.has(pointer)));
};

const foldOf = (events: readonly RecordedComplaint[], open: Open): CaseView | undefined =>
  events.reduce<CaseView | undefined>((view, recorded) => caseView.project(view, recorded, open), undefined);

describe('which event set a value of a case', () => {
  it('is the last event after which it was another, at the head and in every past', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, which) => {
        for (const past of [events, pastOf(events, which)]) {
          if (past[0]?.event.type !== 'ComplaintFiled') continue;
          const view = foldOf(past, openAll);
          const setBy = view === undefined ? {} : shownCase(view, view.changedAt).setBy;
          const answered = Object.entries(setBy).filter(([pointer]) => !pointer.startsWith('/deadlines/'));

          expect(Object.fromEntries(answered)).toStrictEqual(Object.fromEntries(lastChanges(past)));
        }
      }),
      // Each compares whole documents, event by event.
      { numRuns: 20 },
    );
  });

  it('is the same whether its texts can be opened or not', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(foldOf(events, openAll)?.origins).toStrictEqual(foldOf(events, openerWithout('key-1'))?.origins);
      }),
    );
  });

  it('is said of every value that is shown, and of nothing else', () => {
    fc.assert(
      fc.property(history, (events) => {
        const view = foldOf(events, openAll);
        if (view === undefined) throw new Error('A history begins with a filing');
        const { setBy, ...shown } = shownCase(view, view.changedAt);
        const pointers = new Set(leavesOf(shown).map(([pointer]) => pointer));
        expect(Object.keys(setBy).filter((pointer) => !pointers.has(pointer))).toStrictEqual([]);
        const silent = /^\/(?:complaintId|revision|changedAt|timeline|settingEvents|setBy)\b/;
        const inLanes = /^\/deadlines\/\d+\/(?:calendar|movedFrom|warnAt|segments|margin|settledAt)/;
        expect(
          [...pointers].filter(
            (pointer) =>
              !(pointer in setBy) && !silent.test(pointer) && !inLanes.test(pointer) && pointer !== '/deadlines',
          ),
        ).toStrictEqual([]);
      }),
    );
  });

  it('takes little room: a part that one event set stands under one pointer', () => {
    const { events } = decidedHistory([...Array(40).keys()].map((n) => n * 7_919));
    const view = foldOf(events, openAll);
    const pointers = Object.keys(view?.origins ?? {});
    expect(pointers).toContain('');
    expect(pointers.length * 4).toBeLessThan(
      Object.keys(view === undefined ? {} : shownCase(view, view.changedAt).setBy).length,
    );
  });
});

describe('the origins of a document', () => {
  const ignored = new Set(['revision']);
  const after = (before: JsonObject | undefined, now: JsonObject, origins = {}) =>
    originsAfter(before, now, { origins, revision: '2', ignored });

  it('are all the first event at its beginning', () => {
    expect(after(undefined, { a: 1, b: { c: null } })).toStrictEqual({ '': '2' });
  });

  it.each<readonly [string, JsonObject, JsonObject, JsonObject]>([
    ['a value that is another', { a: 1, b: 1 }, { a: 2, b: 1 }, { '': '0', '/a': '2' }],
    ['a value like before', { a: { b: [1] } }, { a: { b: [1] } }, { '': '0' }],
    ['nothing in a list like before', { a: [] }, { a: [] }, { '': '0' }],
    ['what is ignored', { revision: 1 }, { revision: 2 }, { '': '0' }],
    ['the first item of a list', { a: [] }, { a: [{ b: 1 }] }, { '': '0', '/a': '2' }],
    ['a further item', { a: [{ b: 1 }] }, { a: [{ b: 1 }, { b: 2 }] }, { '': '0', '/a/1': '2' }],
    ['a member of an item', { a: [{ b: 1, c: 1 }] }, { a: [{ b: 2, c: 1 }] }, { '': '0', '/a/0/b': '2' }],
    ['what is there no more', { a: { b: 1, c: 1 } }, { a: { b: 1 } }, { '': '0' }],
    ['a list that is empty again', { a: [1, 2] }, { a: [] }, { '': '0', '/a': '2' }],
    ['a part instead of nothing', { a: null }, { a: { b: 1 } }, { '': '0', '/a': '2' }],
    ['nothing instead of a part', { a: { b: 1 } }, { a: null }, { '': '0', '/a': '2' }],
    ['a name with a stroke and a tilde', { 'a/~': 1 }, { 'a/~': 2 }, { '': '0', '/a~1~0': '2' }],
  ])('tell %s', (_what, before, now, origins) => {
    expect(after(before, now, { '': '0' })).toStrictEqual(origins);
  });

  it('forget what stood below a part that is replaced, and not beside it', () => {
    const known = { '': '0', '/a/b': '1', '/a/c/d': '1', '/ab': '1' };
    expect(after({ a: { b: 1, c: { d: 1 } }, ab: 1 }, { a: null, ab: 1 }, known)).toStrictEqual({
      '': '0',
      '/a': '2',
      '/ab': '1',
    });
    expect(after({ a: [{ b: 1 }, { b: 1 }] }, { a: [{ b: 1 }] }, { '': '0', '/a/1/b': '1' })).toStrictEqual({
      '': '0',
    });
  });

  it('tell a person’s text by itself, not by what it reads', () => {
    const text = { unavailable: true, kid: 'k' };
    expect(after({ a: text }, { a: text }, { '': '0' })).toStrictEqual({ '': '0' });
    expect(after({ a: text }, { a: { ...text } }, { '': '0' })).toStrictEqual({ '': '0', '/a': '2' });
  });
});
