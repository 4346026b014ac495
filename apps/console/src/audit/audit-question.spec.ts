import { auditFilterOf, auditParameters, auditRangeOf } from './audit-question';

const zone = 'Asia/Shanghai';

describe('what is asked of the audit trail', () => {
  it('is of the last seven days where the address names none', () =>
    expect([
      auditRangeOf({}, '2026-03-04'),
      auditRangeOf({ range: 'all' }, '2026-03-04'),
      auditRangeOf({ from: '2026-01-01' }, '2026-03-04'),
    ]).toStrictEqual([{ from: '2026-02-26', to: '2026-03-04' }, {}, { from: '2026-01-01' }]));

  it('is of whole days of the ledger’s zone', () =>
    expect(
      auditParameters(
        { actor: 'office:h-1', kind: ['deadline', 'decision'], axis: 'happened', case: '20260301-7KQ2M9XBDT' },
        { from: '2026-03-04', to: '2026-03-05' },
        zone,
      ),
    ).toStrictEqual({
      actor: 'office:h-1',
      kind: 'deadline,decision',
      case: '20260301-7KQ2M9XBDT',
      from: '2026-03-03T16:00:00.000Z',
      to: '2026-03-05T15:59:59.999Z',
      period: 'happened',
    }));

  it('is carried from screen to screen without what only one of them has', () =>
    expect(auditFilterOf({ role: 'handler', from: '2026-03-01', ...{ sample: 25, seed: 'a' } })).toStrictEqual({
      role: 'handler',
      from: '2026-03-01',
    }));
});
