import fc from 'fast-check';
import { widthOf } from './display-width';
import { textOf, type Inline } from './span';
import { tableLines, tableRows, type Column } from './table';

const shown = (columns: readonly Column[], rows: readonly (readonly Inline[])[], width: number): string =>
  tableLines(columns, rows, width).map(textOf).join('\n');

const columns: readonly Column[] = [
  { title: 'number' },
  { title: 'cases', align: 'right' },
  { title: 'unit', fit: 'cut' },
];

describe('a table', () => {
  it('aligns columns by cells, so that a Chinese character counts two', () => {
    const rows = [
      ['1', '7', '路灯管理所'],
      ['22', '1,204', 'roads'],
    ];
    expect(shown(columns, rows, 80)).toBe(
      ['number  cases  unit', '1           7  路灯管理所', '22      1,204  roads'].join('\n'),
    );
  });

  it('cuts what may be cut where the terminal is narrow', () => {
    expect(shown(columns, [['1', '7', 'street lighting north']], 24)).toBe(
      ['number  cases  unit', '1           7  street l…'].join('\n'),
    );
  });

  it('goes on with what may be wrapped on the next line', () => {
    const wrapping: readonly Column[] = [{ title: 'field' }, { title: 'value', fit: 'wrap' }];
    expect(
      shown(
        wrapping,
        [
          ['demand', 'repair the lamp at once'],
          ['x', 'y'],
        ],
        24,
      ),
    ).toBe(['field   value', 'demand  repair the lamp', '        at once', 'x       y'].join('\n'));
  });

  it('leaves out an optional column in which nothing stands', () => {
    const optional: readonly Column[] = [{ title: 'a' }, { title: 'unit', isOptional: true }, { title: 'b' }];
    expect(shown(optional, [['1', '', '2']], 80)).toBe('a  b\n1  2');
    expect(shown(optional, [['1', 'roads', '2']], 80)).toBe('a  unit   b\n1  roads  2');
  });

  it('drops the columns of the highest rank until the rest has room', () => {
    const dropping: readonly Column[] = [
      { title: 'number' },
      { title: 'age', dropRank: 2 },
      { title: 'source', dropRank: 1 },
    ];
    const rows = [['12345678', '11 years ago', 'cfpb:1114245']];
    expect(shown(dropping, rows, 40)).toContain('12345678  11 years ago  cfpb:1114245');
    expect(shown(dropping, rows, 30)).toBe('number    source\n12345678  cfpb:1114245');
    expect(shown(dropping, rows, 10)).toBe('number\n12345678');
  });

  it('leaves out what can be cut, from the right, where even its least has no room', () => {
    const rows = [['12345678', '7', 'street lighting', 'lamps and posts']];
    const cutting: readonly Column[] = [...columns, { title: 'category', fit: 'cut' }];
    expect(shown(cutting, rows, 40)).toBe(
      'number    cases  unit        category\n12345678      7  street li…  lamps and …',
    );
    expect(shown(cutting, rows, 26)).toBe('number    cases  unit\n12345678      7  street l…');
    expect(shown(cutting, rows, 12)).toBe('number    cases\n12345678      7');
  });

  it('can do without titles', () => {
    expect(tableRows(columns, [['1', '7', 'a']], 80).map(textOf)).toStrictEqual(['1           7  a']);
  });

  it('is never wider than the terminal where a column gives way, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '噪', '\u001b', '👩‍👧'), maxLength: 60 });
    const giving: readonly Column[] = [
      { title: 'a', fit: 'cut' },
      { title: 'b', fit: 'wrap' },
      { title: 'c', fit: 'wrap' },
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 40, max: 120 }), (rows, width) => {
        expect(tableLines(giving, rows, width).every((line) => widthOf(line) <= width)).toBe(true);
      }),
    );
  });
});

describe('a long table', () => {
  it('is laid out like a short one', () => {
    const rows = Array.from({ length: 200_000 }, () => ['1', '7', 'a']);
    expect(tableLines(columns, rows, 80)).toHaveLength(200_001);
  });
});
