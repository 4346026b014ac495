import { landingOf } from '../routing/landing-page';
import { entriesFor } from './navigation';

const all = (): boolean => true;
const to = (permissions: Parameters<typeof entriesFor>[0]['permissions'], isBuilt: (screen: string) => boolean = all) =>
  entriesFor({ permissions }, isBuilt).map((entry) => entry.to);

describe('the navigation', () => {
  it('has what the contract lets the reader do', () => {
    expect(to(['see-case', 'file-complaint'])).toStrictEqual(['/cases/new', '/cases']);
    expect(to(['read-audit-trail'])).toStrictEqual(['/audit/events', '/audit/review', '/audit/verification']);
    expect(to(['approve-erasure'])).toStrictEqual(['/privacy/erasures']);
    expect(to([])).toStrictEqual([]);
  });

  it('has no way to a screen that is not there', () => {
    expect(to(['see-case', 'file-complaint'], (screen) => screen === 'cases')).toStrictEqual(['/cases']);
  });
});

describe('the first page', () => {
  it('is that of the first role', () => {
    expect(landingOf(['auditor', 'supervisor'])).toBe('/audit/events');
    expect(landingOf(['handler'])).toBe('/queues/my');
    expect(landingOf(['stranger', 'analyst'])).toBe('/trends?measure=filed-closed');
    expect(landingOf([])).toBe('/cases');
  });
});
