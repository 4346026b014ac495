import { maxEventBytes } from '@redress/kernel';
import { cellReader, checkCells, maxRowTextBytes } from './cells';

const columns = ['a', 'b'] as const;
const check = (cells: readonly string[]): unknown => {
  const checked = checkCells(columns, cells);
  return checked.outcome === 'parsed' ? 'kept' : [checked.refusal.code, checked.refusal.column];
};

describe('what a cell may hold', () => {
  it.each([['\n\t\u3000\u00a0\u200b\u0085'], ['😀'], ['\ufeff'], ['\u0001']])('text as it is: %j', (cell) => {
    expect(check(['', cell])).toBe('kept');
  });

  it.each([
    ['\ud83d', 'lone-surrogate'],
    ['x\ude00', 'lone-surrogate'],
    ['\ude00\ud83d', 'lone-surrogate'],
    ['x\0y', 'nul-character'],
  ])('not %j', (cell, code) => {
    expect(check(['', cell])).toEqual([code, 'b']);
  });

  it('as much as fits into one event once it is sealed, and no more', () => {
    const room = maxRowTextBytes - JSON.stringify(['', '']).length;
    const [most, rest] = ['路'.repeat(Math.floor(room / 3)), 'x'.repeat(room % 3)];
    expect(check([most, rest])).toBe('kept');
    expect(check([most, `${rest}x`])).toEqual(['row-too-large', undefined]);
    expect(check(['\n'.repeat(maxRowTextBytes / 2), ''])).toEqual(['row-too-large', undefined]);
    expect((maxRowTextBytes * 4) / 3).toBeLessThan(maxEventBytes);
  });
});

describe('reading a cell by its column', () => {
  it('gives it', () => {
    expect(cellReader(columns, ['1', '2'])('b')).toBe('2');
  });

  it('does not go on without it: that is a slip in the importer', () => {
    expect(() => cellReader(columns, ['1'])('b')).toThrow('No column b');
  });
});
