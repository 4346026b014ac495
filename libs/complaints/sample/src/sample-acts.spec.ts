import type { ComplaintCommand } from '@redress/complaints/domain';
import { isInstant, millisecondsOf, millisecondsPerDay } from '@redress/kernel';
import { sampleActs, sampleCasesMax, sampleUntil } from './sample-acts';
import { bytesOf, sampleOf } from './sample.spec-kit';

const acts = [...sampleActs(sampleOf({ cases: 2_000, seed: 11 }))];

/** Of the commands that are given as they stand: all texts, whoever's they are. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const commands: readonly ComplaintCommand[] = acts.flatMap(({ command }) =>
  typeof command === 'function' ? [] : [command],
);
const texts = commands.flatMap(({ data }) => textsIn(data));

describe('generated acts', () => {
  it('are the same for the same seed, and each time they are iterated', () => {
    const sample = sampleActs(sampleOf());
    const bytes = [...sample].map(bytesOf);

    expect(bytes.length).toBeGreaterThan(2_000);
    expect([...sample].map(bytesOf)).toStrictEqual(bytes);
    expect([...sampleActs(sampleOf())].map(bytesOf)).toStrictEqual(bytes);
  });

  it.each([
    ['seed', { seed: 2 }],
    ['seed above 32 bits', { seed: 1 + 2 ** 33 }],
    ['start', { from: '2026-02-01T16:00:00.000Z' }],
  ] as const)('are others for another %s', (_what, change) => {
    const first = new Set([...sampleActs(sampleOf())].map(bytesOf));

    expect([...sampleActs(sampleOf(change))].map(bytesOf).filter((bytes) => first.has(bytes))).toStrictEqual([]);
  });

  it('come in the order of the virtual clock, and end when the sample does', () => {
    const times = acts.map(({ recordedAt }) => recordedAt);

    expect(times.every(isInstant)).toBe(true);
    expect(times).toStrictEqual([...times].sort());
    expect(times[0]?.slice(0, 10)).toBe('2026-01-04');
    expect((times.at(-1) ?? '') <= sampleUntil(sampleOf({ cases: 2_000 }))).toBe(true);
  });

  it('file every case once, by its number, before anything else is done in it', () => {
    const seen = new Set<number>();
    const filings: number[] = [];
    const outOfPlace = acts.filter(({ caseNumber, step }) => {
      const isFirst = !seen.has(caseNumber);
      seen.add(caseNumber);
      if (isFirst) filings.push(caseNumber);
      return isFirst !== (step === 'file');
    });

    expect(outOfPlace).toStrictEqual([]);
    expect(filings).toStrictEqual(Array.from({ length: 2_000 }, (_, index) => index + 1));
  });

  it('have steps that are unique within the case', () => {
    const names = acts.map(({ caseNumber, step }) => `${caseNumber}/${step}`);

    expect(new Set(names).size).toBe(names.length);
  });

  it('are interleaved as a real office’s are', () => {
    const changes = acts.filter(({ caseNumber }, at) => acts[at - 1]?.caseNumber !== caseNumber);

    expect(changes.length).toBeGreaterThan(acts.length * 0.8);
  });

  it('enter nothing late but notes, and those more than a day', () => {
    const late = acts.filter(({ occurredAt }) => occurredAt !== undefined);

    expect(new Set(late.map(({ command }) => (typeof command === 'function' ? 'fn' : command.type)))).toStrictEqual(
      new Set(['AddNote']),
    );
    for (const { occurredAt = '9999Z', recordedAt } of late)
      expect(millisecondsOf(recordedAt) - millisecondsOf(occurredAt)).toBeGreaterThan(millisecondsPerDay);
  });

  it('are few at night and on weekends', () => {
    const local = acts.map(({ recordedAt }) => new Date(millisecondsOf(recordedAt) + 8 * 3_600_000));
    const at = (hours: readonly number[]): number => local.filter((time) => hours.includes(time.getUTCHours())).length;
    const weekend = local.filter((time) => time.getUTCDay() === 0 || time.getUTCDay() === 6).length;

    expect(at([0, 1, 2, 3, 4, 5])).toBeLessThan(acts.length * 0.04);
    expect(at([9, 10, 11, 14, 15, 16])).toBeGreaterThan(acts.length * 0.45);
    // Two of seven days, with less than an eighth of the work.
    expect(weekend).toBeLessThan(acts.length / 8);
  });

  it('are drawn as they are asked for', () => {
    const first = [];
    for (const act of sampleActs(sampleOf({ cases: sampleCasesMax }))) {
      if (first.push(act) === 500) break;
    }

    // A million cases would take minutes; five hundred acts of them need only the cases of the first day or two.
    expect(Math.max(...first.map(({ caseNumber }) => caseNumber))).toBeLessThan(1_000);
  });

  it.each([
    { cases: -1 },
    { cases: 1.5 },
    { cases: sampleCasesMax + 1 },
    { seed: -1 },
    { seed: 0.5 },
    { seed: 2 ** 53 },
  ])('are refused for %j', (wrong) => {
    expect(() => sampleActs(sampleOf(wrong))).toThrow(RangeError);
  });

  it('are none of no cases', () => {
    expect([...sampleActs(sampleOf({ cases: 0 }))]).toStrictEqual([]);
  });
});

describe('what generated acts say', () => {
  it('holds no telephone number but those kept for fiction', () => {
    const numbers = texts.flatMap((text) => text.match(/\b\d{3}-\d{4}\b/g) ?? []);

    expect(numbers.length).toBeGreaterThan(1_000);
    expect(numbers.filter((number) => !/^555-01\d\d$/.test(number))).toStrictEqual([]);
  });

  it('holds no other run of digits that could be a telephone, identity or account number, but the hashes of files', () => {
    const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

    expect(texts.filter((text) => !isHash(text) && /\d{6,}/.test(text.normalize('NFKC')))).toStrictEqual([]);
  });

  it('holds no address of mail or page but at example.org', () => {
    const mails = texts.filter((text) => text.includes('@'));

    expect(mails.length).toBeGreaterThan(100);
    expect(mails.filter((text) => !/^[a-z]+-\d+@example\.org$/.test(text))).toStrictEqual([]);
    expect(texts.filter((text) => /https?:|www\./i.test(text))).toStrictEqual([]);
  });

  it('is in both languages, with characters of four bytes, and sometimes long', () => {
    const filings = commands.flatMap((command) => (command.type === 'FileComplaint' ? [command.data] : []));
    const narratives = filings.flatMap(({ narrative }) => (narrative?.kind === 'clear' ? [narrative.value] : []));

    expect(narratives).toHaveLength(2_000);
    expect(filings.filter(({ language }) => language === 'zh').length).toBeGreaterThan(1_000);
    expect(filings.filter(({ language }) => language === 'en').length).toBeGreaterThan(400);
    expect(narratives.filter((text) => /[\u{10000}-\u{10ffff}]/u.test(text)).length).toBeGreaterThan(100);
    expect(narratives.filter((text) => text.length > 500).length).toBeGreaterThan(15);
    expect(new Set(narratives).size).toBeGreaterThan(1_700);
  });

  it('names actors by opaque ids only', () => {
    const ids = new Set(acts.map(({ actor }) => actor.id));

    expect([...ids].filter((id) => !/^(?:case|sample:(?:[a-z]{2}-\d\d|deadline-watch))$/.test(id))).toStrictEqual([]);
    expect(ids.size).toBeGreaterThan(100);
  });

  it('names one person in several cases, and nobody where the complaint is anonymous', () => {
    const filings = acts.filter(({ step }) => step === 'file');
    const byUser = Map.groupBy(filings, ({ complainantUser }) => complainantUser);

    expect([...byUser].filter(([user, same]) => user !== undefined && same.length > 1).length).toBeGreaterThan(30);
    for (const { command, complainantUser } of filings) {
      const data = typeof command !== 'function' && command.type === 'FileComplaint' ? command.data : undefined;
      expect(complainantUser === undefined).toBe(data?.anonymity === 'anonymous');
      expect(data?.complainant === undefined).toBe(complainantUser === undefined);
    }
  });
});
