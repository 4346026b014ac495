import { readSearch, writeSearch } from './address-codec';
import { caseSearch, casesSearch } from './searches';

const at = '2026-03-06T02:15:00.000Z';
const known = '2026-03-07T00:00:00.000Z';

describe('the point in time of a case’s address', () => {
  it.each<[given: string, canonical: string]>([
    ['', ''],
    ['?rev=31', '?rev=31'],
    [`?at=${at}`, `?at=${at}`],
    [`?at=${at}&known=at`, `?at=${at}&known=at`],
    [`?at=${at}&known=${known}`, `?at=${at}&known=${known}`],
    // A revision excludes the other two, and what was known is known at some instant.
    [`?rev=31&at=${at}&known=${known}`, '?rev=31'],
    [`?known=${known}`, ''],
    ['?e=31', '?e=31'],
    [`?view=compare&a=12&b=${at}&bKnown=${known}`, `?view=compare&a=12&b=${at}&bKnown=${known}`],
    ['?view=case', ''],
    ['?point=now', ''],
  ])('%s is %s', (given, canonical) => {
    expect(writeSearch(caseSearch(readSearch(given)))).toBe(canonical);
  });
});

describe('the address of a list', () => {
  it('holds declared fields only, and no cursor', () => {
    const given = '?cursor=abc&q=noise&status=Closed&sort=newest&limit=5&handler=local:w-li';
    expect(writeSearch(casesSearch(readSearch(given)))).toBe('?status=Closed&handler=local:w-li');
  });
});
