import { diffViews, reconstruct, type CaseView } from '@redress/complaints/read-models';
import { sampleUntil, tourStory } from '@redress/complaints/sample';
import type { Instant } from '@redress/kernel';
import { createVirtualOffice, openClear, packNamed } from './virtual-office';

const told = (language: 'en' | 'zh') => {
  const story = tourStory(language);
  const office = createVirtualOffice(packNamed('hotline'));
  const rejections = story.acts.flatMap((act) => office.handle(act).rejection ?? []);
  const mainHistory = office.cases.get(story.mainCase)?.history ?? [];
  const viewAt = (past: Readonly<{ at?: Instant; knownAt?: Instant }>): CaseView | undefined => {
    const reconstructed = reconstruct(mainHistory, past, openClear);
    return reconstructed.kind === 'state' ? reconstructed.view : undefined;
  };
  const statuses = [...office.cases].map(([, { state }]) => state.status);
  return { ...story, rejections, mainHistory, viewAt, statuses };
};

describe.each(['en', 'zh'] as const)('the story of the tour in %s', (language) => {
  const { acts, moments, rejections, mainHistory, viewAt, statuses } = told(language);
  const { beforeClosing, afterClosing, end } = moments;

  it('is short, in order, and legal', () => {
    const times = acts.map(({ recordedAt }) => recordedAt);

    expect(acts.length).toBeLessThanOrEqual(16);
    expect(new Set(acts.map(({ caseNumber }) => caseNumber)).size).toBe(3);
    expect(times).toStrictEqual([...times].sort());
    expect((times.at(-1) ?? '') < end).toBe(true);
    expect(rejections).toStrictEqual([]);
  });

  it('ends with a dispute, an unsigned case and a refused one', () => {
    expect(statuses).toStrictEqual(['Disputed', 'Assigned', 'NotAccepted']);
  });

  it('shows before the closing a note that nobody could have read then', () => {
    const asItWas = viewAt({ at: beforeClosing });
    const asKnown = viewAt({ at: beforeClosing, knownAt: beforeClosing });

    expect([asItWas?.status, asKnown?.status]).toStrictEqual(['InProgress', 'InProgress']);
    expect([asItWas?.noteCount, asKnown?.noteCount]).toStrictEqual([1, 0]);
  });

  it('shows a closing in time, on what was known', () => {
    const closed = viewAt({ at: afterClosing, knownAt: afterClosing });

    expect(closed?.status).toBe('Closed');
    expect(closed?.noteCount).toBe(0);
    expect(mainHistory.map(({ event }) => event.type)).not.toContain('DeadlineBreached');
  });

  it('has something to tell in the difference between then and now', () => {
    const [then, now] = [viewAt({ at: beforeClosing, knownAt: beforeClosing }), viewAt({})];
    const paths = now === undefined ? [] : diffViews(then, now).map(({ path }) => path);

    expect(paths).toEqual(expect.arrayContaining(['/status', '/noteCount']));
    expect(paths.length).toBeGreaterThan(5);
  });

  it('speaks the language it is told in', () => {
    const narratives = acts.flatMap(({ command }) =>
      typeof command !== 'function' && command.type === 'FileComplaint' ? [command.data] : [],
    );

    expect(narratives.map((data) => data.language)).toStrictEqual([language, language, language]);
    for (const { narrative } of narratives)
      expect(/\p{Script=Han}/u.test((narrative && openClear(narrative)) ?? '')).toBe(language === 'zh');
  });
});

describe('the end of a sample', () => {
  it('is four months after its start, or as many days as a busy office needs', () => {
    const from = '2026-01-04T16:00:00.000Z';

    expect(sampleUntil({ cases: 10, from })).toBe('2026-05-04T16:00:00.000Z');
    expect(sampleUntil({ cases: 250_000, from })).toBe('2028-09-30T16:00:00.000Z');
  });
});
