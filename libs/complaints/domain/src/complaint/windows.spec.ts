import type { PolicyPack } from '../policy/policy-pack';
import { decisionContext, imported, late, undated } from './complaint.spec-kit';
import { officePack } from './complaint.spec-packs';
import { windowUntil } from './windows';

const until = (window: keyof PolicyPack['windows'], pack: PolicyPack = officePack, times = {}) =>
  windowUntil({ ...decisionContext, pack, ...times }, window);

describe('the window in which a decision can be taken up again', () => {
  it('is as long as the pack says, for each of its uses', () => {
    expect(until('reopenDays')).toBe('2026-03-12T10:00:00.000Z');
    expect(until('disputeDays')).toBe('2026-03-22T10:00:00.000Z');
    expect(until('reviewDays')).toBe('2026-04-01T10:00:00.000Z');
  });

  it('is none where the pack has none of that kind', () => {
    const pack: PolicyPack = { ...officePack, windows: { reopenDays: 0, disputeDays: 20, reviewDays: 30 } };
    expect(until('reopenDays', pack)).toBeUndefined();
    expect(until('disputeDays', pack)).toBe('2026-03-22T10:00:00.000Z');
  });

  it('is none for disputes and reviews that the pack sets no term to, and stays for reopening', () => {
    const pack: PolicyPack = { ...officePack, waives: ['disputeWindow'] };
    expect(until('disputeDays', pack)).toBeUndefined();
    expect(until('reviewDays', pack)).toBeUndefined();
    expect(until('reopenDays', pack)).toBe('2026-03-12T10:00:00.000Z');
  });

  it('is none where nobody knows when the decision was taken', () => {
    expect(until('disputeDays', officePack, undated('2026-03-02T10:00:00.000Z'))).toBeUndefined();
  });

  it('is not shortened by a late entry that nobody confirmed', () => {
    expect(until('reopenDays', officePack, late('2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z'))).toBe(
      '2026-03-12T10:00:00.000Z',
    );
  });

  it('ends with a day where it began on one', () => {
    const onADay = imported('2026-03-01T16:00:00.000Z', '2026-03-02T10:00:00.000Z', {
      precision: 'day',
      zone: 'Asia/Shanghai',
    });
    expect(until('reopenDays', officePack, onADay)).toBe('2026-03-12T15:59:59.999Z');
  });
});
