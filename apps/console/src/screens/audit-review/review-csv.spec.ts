import { reviewColumns, reviewCsv, type ReviewLine } from './review-csv';

const line = (more: Partial<ReviewLine>): ReviewLine => ({
  reviewed: 'yes',
  recorded: '2026-03-04 10:00',
  happened: '2026-03-04 10:00',
  zone: 'Asia/Shanghai',
  number: '20260301-7KQ2M9XBDT',
  revision: '31',
  type: 'NoteAdded',
  sentence: 'A note',
  actor: 'office:h-1',
  role: 'handler',
  unit: 'roads',
  policy: '',
  eh: 'ab',
  sample: '25',
  seed: 'k7',
  dataTo: '2026-03-04 10:01',
  ...more,
});

describe('the table of a review', () => {
  it('has a header, a line for each event, and what was ticked', () => {
    const [header, first, ...rest] = reviewCsv([line({})]).split('\r\n');
    expect(header).toBe(reviewColumns.join(','));
    expect(first?.split(',')).toHaveLength(reviewColumns.length);
    expect(first?.startsWith('yes,2026-03-04 10:00,')).toBe(true);
    expect(rest).toStrictEqual(['']);
  });

  it('quotes what would split it, and starts no formula', () => {
    const text = reviewCsv([line({ sentence: 'He said "no", then\nleft', actor: '=SUM(A1)' })]);
    expect(text).toContain('"He said ""no"", then\nleft"');
    expect(text).toContain(",'=SUM(A1),");
  });
});
