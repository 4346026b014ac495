import type { Category } from './complaint.values';
import { sameCategory } from './same-category';

const noise: Category = { scheme: 'matters', code: 'noise', subcode: 'night' };

describe('the same category', () => {
  it('is the same in every part', () => {
    expect(sameCategory(noise, { ...noise })).toBe(true);
  });

  it.each<[Category | undefined]>([
    [{ ...noise, scheme: 'products' }],
    [{ ...noise, code: 'dust' }],
    [{ ...noise, subcode: 'day' }],
    [{ scheme: 'matters', code: 'noise' }],
    [undefined],
  ])('is not %j', (other) => {
    expect(sameCategory(noise, other)).toBe(false);
  });
});
