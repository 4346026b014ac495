import type { SourceRow } from '@redress/complaints/application';
import { createImportRun, OtherFileError } from './import-run';

const row = (line: number): SourceRow => ({
  kind: 'row',
  line,
  sourceId: `id-${line}`,
  rowText: `text of ${line}`,
  steps: [],
  refusedSteps: [],
});
const refusedRow: SourceRow = { kind: 'refused', line: 3, code: 'missing-column', reason: 'It lacks a column' };
const file: readonly SourceRow[] = [row(1), row(2), refusedRow, row(4), row(5)];

async function* from(items: readonly SourceRow[]): AsyncGenerator<SourceRow, void, undefined> {
  for (const item of items) yield await Promise.resolve(item);
}

const counts = { read: 2, filed: 1, updated: 0, alreadyFiled: 1, refused: 0, events: 3 };

/** Lines of what is taken, up to so many. */
const take = async (
  run: ReturnType<typeof createImportRun>,
  items: readonly SourceRow[],
  most = items.length,
): Promise<readonly number[]> => {
  const lines: number[] = [];
  const stopping = new AbortController();
  for await (const { line } of run.remaining(from(items), stopping.signal)) {
    lines.push(line);
    if (lines.length === most) stopping.abort();
  }
  return lines;
};

describe('one file over several connections', () => {
  it('is gone through once, each connection from where the one before it stopped', async () => {
    const run = createImportRun();
    expect(await take(run, file, 2)).toStrictEqual([1, 2]);
    expect(await take(run, file, 1)).toStrictEqual([3]);
    expect(await take(run, file)).toStrictEqual([4, 5]);
    // Once it is done, asking again takes nothing.
    expect(await take(run, file)).toStrictEqual([]);
  });

  it.each([
    ['another row', [row(1), row(9), refusedRow, row(4)]],
    ['a shorter one', [row(1)]],
  ])('is not taken for another file: %s', async (_name, other) => {
    const run = createImportRun();
    await take(run, file, 2);
    await expect(take(run, other)).rejects.toThrow(OtherFileError);
  });

  it('is not called another file where the connection breaks before it has come so far', async () => {
    const run = createImportRun();
    await take(run, file, 4);
    const stopping = new AbortController();
    const cut = (async function* () {
      yield await Promise.resolve(row(1));
      stopping.abort();
      yield refusedRow;
    })();
    const taken: number[] = [];
    for await (const { line } of run.remaining(cut, stopping.signal)) taken.push(line);
    expect(taken).toStrictEqual([]);
    expect(await take(run, file)).toStrictEqual([5]);
  });

  it('has one account', () => {
    const run = createImportRun();
    expect(run.keep(counts, 1.5)).toStrictEqual({ ...counts, seconds: 1.5 });
    expect(run.counted(counts)).toStrictEqual({
      read: 4,
      filed: 2,
      updated: 0,
      alreadyFiled: 2,
      refused: 0,
      events: 6,
    });
    expect(run.keep(counts, 0.5)).toMatchObject({ read: 4, seconds: 2 });
  });
});

describe('what was told', () => {
  it('is told again from where it was lost', () => {
    const run = createImportRun();
    for (const n of [1, 2, 3]) run.tell('refused', { n });
    expect(run.toldAfter(1)).toStrictEqual([
      { place: 2, event: 'refused', data: { n: 2 } },
      { place: 3, event: 'refused', data: { n: 3 } },
    ]);
    expect(run.toldAfter(3)).toStrictEqual([]);
  });

  it('is forgotten in the end, and that is known', () => {
    const run = createImportRun();
    for (let n = 1; n <= 20_001; n += 1) run.tell('refused', n);
    expect(run.toldAfter(0)).toBeUndefined();
    expect(run.toldAfter(20_000)).toStrictEqual([{ place: 20_001, event: 'refused', data: 20_001 }]);
  });
});
