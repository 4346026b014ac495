import { isWithin, setterOf } from './state-origin';

const setBy = { '/unit': '19', '/category/code': '0', '/category/subcode': '12', '/category/scheme': '9' };

describe('the origin of a field', () => {
  it('is the event that set it', () => expect(setterOf(setBy, '/unit')).toBe('19'));
  it('is the newest of its parts, as a number and not as text', () => expect(setterOf(setBy, '/category')).toBe('12'));
  it('is not known where nothing says so', () => {
    expect(setterOf(setBy, '/handler')).toBeUndefined();
    // Only whole steps of a pointer count.
    expect(setterOf(setBy, '/uni')).toBeUndefined();
    expect(isWithin('/unitOfOld', '/unit')).toBe(false);
  });
});
