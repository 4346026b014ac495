import { leavesOf } from './state-leaves';

describe('the values of a part of the state', () => {
  it('are its leaves by their places, without what is not there', () => {
    expect(leavesOf({ unit: 'roads', left: null, signed: { by: 'w-li', at: '2026' } })).toStrictEqual([
      { path: '/unit', value: 'roads' },
      { path: '/signed/by', value: 'w-li' },
      { path: '/signed/at', value: '2026' },
    ]);
    expect(leavesOf('plain')).toStrictEqual([{ path: '', value: 'plain' }]);
  });

  it('keep a person’s text whole, and a list of words on one line', () => {
    const masked = { masked: 'W**', characters: 3 };
    expect(leavesOf({ note: masked, flags: ['minor', 'mediaExposure'], none: [] })).toStrictEqual([
      { path: '/note', value: masked },
      { path: '/flags', value: 'minor, mediaExposure' },
    ]);
  });

  it('spell a step as RFC 6901 does', () => expect(leavesOf({ 'a/b~c': 1 })[0]?.path).toBe('/a~1b~0c'));
});
