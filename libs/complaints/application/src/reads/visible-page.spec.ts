import type { Page } from '@redress/kernel';
import { visiblePage } from './visible-page';

/** A list of numbers whose cursors are the number before. */
const listOf =
  (numbers: readonly { n: number }[]) =>
  ({ limit, cursor }: Readonly<{ limit: number; cursor?: string }>): Promise<Page<{ n: number }>> => {
    const rest = numbers.filter(({ n }) => cursor === undefined || n > Number(cursor));
    const documents = rest.slice(0, limit);
    return Promise.resolve({ documents, next: rest.length > limit ? String(documents.at(-1)?.n) : undefined });
  };

const walk = async (count: number, limit: number, isVisible: (n: number) => boolean) => {
  const numbers = Array.from({ length: count }, (_, n) => ({ n }));
  const seen: number[] = [];
  const cursors: string[] = [];
  let passedOver = 0;
  let cursor: string | undefined;
  do {
    const page = await visiblePage(listOf(numbers), { limit, ...(cursor === undefined ? {} : { cursor }) }, ({ n }) =>
      Promise.resolve(isVisible(n)),
    );
    expect(page.documents.length).toBeLessThanOrEqual(limit);
    seen.push(...page.documents.map(({ n }) => n));
    passedOver += page.passedOver;
    cursor = page.next;
    if (cursor !== undefined) cursors.push(cursor);
  } while (cursor !== undefined);
  return { seen, cursors, passedOver };
};

describe('a page of what may be shown', () => {
  it.each([
    ['all', () => true],
    ['none', () => false],
    ['every third', (n: number) => n % 3 === 0],
    ['the last', (n: number) => n === 19],
    ['the first', (n: number) => n === 0],
    ['all but a long stretch', (n: number) => n < 4 || n > 15],
  ] as const)('gives %s, each once, and no cursor that names another', async (_name, isVisible) => {
    const visible = Array.from({ length: 20 }, (_, n) => n).filter(isVisible);
    for (const limit of [1, 2, 3, 7, 20, 50]) {
      const { seen, cursors, passedOver } = await walk(20, limit, isVisible);
      expect(seen).toEqual(visible);
      expect(cursors.filter((cursor) => !isVisible(Number(cursor)))).toEqual([]);
      expect(passedOver).toBe(20 - visible.length);
    }
  });
});
