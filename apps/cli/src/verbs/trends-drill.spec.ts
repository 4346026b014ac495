import type { TrendRow } from '@redress/complaints/read-models';
import { WrongUse } from '../exit-codes';
import { en } from '../texts/en';
import { drilledBy, drilledRow, drillOf } from './trends-drill';

const row = (period: string, categoryScheme: string, category: string): TrendRow => ({
  period,
  group: { categoryScheme, category },
  figures: { filed: 1 },
});
const rows = [
  row('2026-03', 'city', 'noise'),
  row('2026-03', 'bank', 'noise'),
  row('2026-04', 'bank', 'Money transfer, virtual currency'),
  row('notStated', 'notStated', 'notStated'),
];

describe('a drill', () => {
  it('is pairs of key and value, in one option or in several', () => {
    expect(drillOf(['category=noise,period=2026-03'], en)).toStrictEqual(
      drillOf(['category=noise', ' period = 2026-03'.replaceAll(' ', '')], en),
    );
  });

  it('may have commas and equals signs in its values', () => {
    expect([...drillOf(['category=Money transfer, virtual currency,unit=a=b,c'], en)]).toStrictEqual([
      ['category', 'Money transfer, virtual currency'],
      ['unit', 'a=b,c'],
    ]);
  });

  it.each([['noise'], ['=noise'], ['colour=red'], ['category=a,category=b']])('is refused as %s', (asked) => {
    expect(() => drillOf([asked], en)).toThrow(WrongUse);
  });

  it('groups by what it names', () => {
    expect(drilledBy(drillOf(['period=2026-03,source=cfpb,channel=web'], en))).toStrictEqual(['channel', 'source']);
  });

  it('means the row that holds all of its values', () => {
    expect(
      drilledRow(rows, drillOf(['category=Money transfer, virtual currency,period=2026-04'], en), en),
    ).toStrictEqual({
      period: '2026-04',
      group: { categoryScheme: 'bank', category: 'Money transfer, virtual currency' },
    });
    expect(drilledRow(rows, drillOf(['category=bank:noise'], en), en)).toMatchObject({
      period: null,
      group: { categoryScheme: 'bank', category: 'noise' },
    });
    expect(drilledRow(rows, drillOf(['category=not stated'], en), en)).toMatchObject({
      group: { category: 'notStated' },
    });
  });

  it.each([
    ['category=nose', 'Did you mean category=noise?'],
    ['category=noise,period=2026-04', 'but not together'],
    ['category=noise', 'category=city:noise or category=bank:noise'],
  ])('that means no row, or two, is answered: %s', (asked, answer) => {
    expect(() => drilledRow(rows, drillOf([asked], en), en)).toThrow(answer);
  });
});
