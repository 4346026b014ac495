import {
  civilDate,
  code,
  either,
  flag,
  instant,
  listOf,
  oneOf,
  readSearch,
  revision,
  searchOf,
  unless,
  wholeNumber,
  writeSearch,
} from './address-codec';

const search = searchOf({
  status: listOf(oneOf('Filed', 'Closed', 'Disputed')),
  unit: listOf(code),
  overdue: flag,
  view: unless('case', oneOf('case', 'compare')),
  rev: revision,
  at: instant,
  known: either(oneOf('at'), instant),
  from: civilDate,
  size: wholeNumber(100),
});

const canonical = (text: string): string => writeSearch(search(readSearch(text)));

describe('an address', () => {
  it.each<[what: string, given: string, canonical: string]>([
    ['without anything', '', ''],
    ['drops what it does not know', '?name=W.+Li&unit=roads', '?unit=roads'],
    ['drops what is not sound', '?rev=-1&at=yesterday&status=Lost&from=2026-02-31x&size=101', ''],
    ['sorts a list and says each once', '?status=Filed,Closed,Filed', '?status=Closed,Filed'],
    ['keeps what is sound of a list', '?status=Closed,Lost', '?status=Closed'],
    [
      'has one order',
      '?at=2026-03-06T02:15:00.000Z&overdue=yes&status=Filed',
      '?status=Filed&overdue=yes&at=2026-03-06T02:15:00.000Z',
    ],
    ['leaves a default out', '?view=case', ''],
    ['keeps what is no default', '?view=compare', '?view=compare'],
    ['takes one kind or the other', '?known=at', '?known=at'],
    [
      'takes words of an office in its own writing',
      '?unit=道路一组,local:w-li',
      `?unit=local:w-li,${encodeURIComponent('道路一组')}`,
    ],
    ['holds no sentence', '?unit=she called at night', ''],
    ['keeps a number', '?size=0', '?size=0'],
    ['takes an empty parameter for none', '?rev=&unit=&size=', '?size=0'],
  ])('%s', (_what, given, expected) => {
    expect(canonical(given)).toBe(expected);
  });

  it('is the same from a link as from the bar', () => {
    const linked = search({ status: ['Filed', 'Closed'], overdue: true, size: 7 });
    expect(linked).toStrictEqual(search(readSearch(writeSearch(linked))));
  });
});
