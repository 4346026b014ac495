import type { Filter } from '@redress/kernel';
import { toyCase, type ToyCase, type ToyField } from './toy-cases';

const noon = '2026-03-02T12:00:00.000Z';
const night = '2026-03-02T23:59:59.999Z';

/** Text beyond the first plane sorts after the private use area by code point, and before it in JavaScript's own order. */
const lastOfFirstPlane = '\uffee';
const beyondFirstPlane = '\u{20bb7}';

export const queriedCases: readonly ToyCase[] = [
  toyCase('a', { status: 'open', unit: 'north', dueAt: noon, days: 0 }),
  toyCase('b', { status: 'open', unit: 'north', dueAt: night, days: -3 }),
  toyCase('c', { status: 'open', unit: null, dueAt: noon, days: 12 }),
  toyCase('d', { status: 'closed', unit: 'south', dueAt: null, days: 12 }),
  toyCase('e', { status: 'closed', unit: 'o\'ne%_"', dueAt: null, days: null }),
  toyCase('f', { status: 'closed', unit: '', dueAt: night, days: Number.MAX_SAFE_INTEGER }),
  toyCase('g', { status: null, unit: lastOfFirstPlane, dueAt: null, days: Number.MIN_SAFE_INTEGER }),
  toyCase('h', { status: null, unit: beyondFirstPlane, dueAt: null, days: null }),
];

/** Every operator, each with what it finds among the cases above. Any store gives these answers. */
export const queryCases: readonly (readonly [what: string, filter: Filter<ToyField>, keys: string])[] = [
  ['equal text', { field: 'status', is: 'equal', value: 'open' }, 'abc'],
  ['equal text that nothing has', { field: 'status', is: 'equal', value: 'Open' }, ''],
  ['equal empty text', { field: 'unit', is: 'equal', value: '' }, 'f'],
  ['text with quotes and wildcards', { field: 'unit', is: 'equal', value: 'o\'ne%_"' }, 'e'],
  ['a wildcard as nothing but text', { field: 'unit', is: 'equal', value: '%' }, ''],
  ['equal number', { field: 'days', is: 'equal', value: 12 }, 'cd'],
  ['zero', { field: 'days', is: 'equal', value: 0 }, 'a'],
  ['the largest number', { field: 'days', is: 'equal', value: Number.MAX_SAFE_INTEGER }, 'f'],
  ['another text, not nothing', { field: 'unit', is: 'notEqual', value: 'north' }, 'defgh'],
  ['another number, not nothing', { field: 'days', is: 'notEqual', value: 12 }, 'abfg'],
  ['less', { field: 'days', is: 'less', value: 0 }, 'bg'],
  ['less or equal', { field: 'days', is: 'lessOrEqual', value: 0 }, 'abg'],
  ['greater', { field: 'days', is: 'greater', value: 12 }, 'f'],
  ['greater or equal', { field: 'days', is: 'greaterOrEqual', value: 12 }, 'cdf'],
  ['text before', { field: 'dueAt', is: 'less', value: night }, 'ac'],
  ['text up to', { field: 'dueAt', is: 'lessOrEqual', value: night }, 'abcf'],
  ['text behind', { field: 'dueAt', is: 'greater', value: noon }, 'bf'],
  ['text from', { field: 'dueAt', is: 'greaterOrEqual', value: noon }, 'abcf'],
  ['text behind by code point', { field: 'unit', is: 'greater', value: lastOfFirstPlane }, 'h'],
  ['text before by code point', { field: 'unit', is: 'less', value: beyondFirstPlane }, 'abdefg'],
  ['one of several texts', { field: 'unit', is: 'in', values: ['south', '', 'west'] }, 'df'],
  ['one of several numbers', { field: 'days', is: 'in', values: [-3, 12] }, 'bcd'],
  ['one of none', { field: 'days', is: 'in', values: [] }, ''],
  ['a field that says something', { field: 'days', is: 'stated' }, 'abcdfg'],
  ['a field that says nothing', { field: 'dueAt', is: 'notStated' }, 'degh'],
  ['all of nothing', { all: [] }, 'abcdefgh'],
  ['any of nothing', { any: [] }, ''],
  [
    'all',
    {
      all: [
        { field: 'status', is: 'equal', value: 'open' },
        { field: 'days', is: 'greater', value: -1 },
      ],
    },
    'ac',
  ],
  [
    'all that contradict each other',
    {
      all: [
        { field: 'days', is: 'equal', value: 0 },
        { field: 'days', is: 'equal', value: 12 },
      ],
    },
    '',
  ],
  [
    'any',
    {
      any: [
        { field: 'status', is: 'notStated' },
        { field: 'days', is: 'less', value: 0 },
      ],
    },
    'bgh',
  ],
  ['any beside a field that says nothing', { any: [{ field: 'days', is: 'less', value: 0 }, { all: [] }] }, 'abcdefgh'],
  [
    'any within all within any',
    {
      any: [
        {
          all: [
            {
              any: [
                { field: 'unit', is: 'equal', value: 'north' },
                { field: 'unit', is: 'notStated' },
              ],
            },
            { field: 'dueAt', is: 'equal', value: noon },
          ],
        },
        {
          all: [
            { field: 'status', is: 'equal', value: 'closed' },
            { field: 'days', is: 'notStated' },
          ],
        },
      ],
    },
    'ace',
  ],
];
