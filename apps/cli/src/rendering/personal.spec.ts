import { textOf } from '../terminal/span';
import { personalJson, sayPersonal, type PersonalView } from './personal';
import { personalPointers } from './case/personal-pointers';

const view: PersonalView = {
  lang: 'en',
  isRevealed: false,
  hasKeyRing: true,
  erasureOf: (kid) =>
    kid === 'k-erased' ? { erasureId: 'erasure-7', destroyedAt: '2026-05-02T01:00:00.000Z' } : undefined,
  instant: (at) => at.slice(0, 10),
};

describe('a person’s text', () => {
  it.each<[what: string, shown: string, text: Parameters<typeof sayPersonal>[0], more: Partial<PersonalView>]>([
    ['masked, with its length', '•••• (5 characters)', { text: '温小萍ab', kid: 'k' }, {}],
    ['masked in Chinese', '••••（1 字）', { text: '温', kid: 'k' }, { lang: 'zh' }],
    ['opened', '温小萍', { text: '温小萍', kid: 'k' }, { isRevealed: true }],
    ['unavailable', '[unavailable: its key is not in the ring]', { unavailable: true, kid: 'k' }, {}],
    [
      'unavailable, opened or not',
      '[unavailable: no key ring]',
      { unavailable: true, kid: 'k' },
      { isRevealed: true, hasKeyRing: false },
    ],
    ['erased', '[erased by law on 2026-05-02 (erasure-7)]', { unavailable: true, kid: 'k-erased' }, {}],
    ['never given', 'not given', null, { isRevealed: true }],
  ])('%s: %s', (_what, shown, text, more) => {
    expect(textOf(sayPersonal(text, { ...view, ...more }))).toBe(shown);
  });

  it('of a name or a telephone number shows what its mask leaves', () => {
    expect(textOf(sayPersonal({ text: '温小萍', kid: 'k' }, view, 'name'))).toBe('温**');
    expect(textOf(sayPersonal({ text: '13800001234', kid: 'k' }, view, 'phone'))).toBe('138****1234');
    expect(textOf(sayPersonal({ text: 'Ann Example', kid: 'k' }, view, 'name'))).toBe('•••• (11 characters)');
  });

  it('for a program says which of the three it is', () => {
    expect(personalJson(view)({ text: 'secret', kid: 'k' })).toStrictEqual({ masked: '••••', characters: 6 });
    expect(personalJson({ ...view, isRevealed: true })({ text: 'secret', kid: 'k' })).toStrictEqual({ text: 'secret' });
    expect(personalJson(view)({ unavailable: true, kid: 'k' })).toStrictEqual({ unavailable: 'noKey' });
    expect(personalJson(view)({ unavailable: true, kid: 'k-erased' })).toStrictEqual({
      unavailable: 'erased',
      erasureId: 'erasure-7',
    });
    expect(personalJson({ ...view, hasKeyRing: false })({ unavailable: true, kid: null })).toStrictEqual({
      unavailable: 'noKeyRing',
    });
  });

  it('is found wherever it stands, by pointer, but for what was erased', () => {
    const kid = 'k';
    expect(
      personalPointers(
        {
          'a/b': { text: 'x', kid },
          list: [{ text: 'y', kid }, { items: [{ unavailable: true, kid }] }],
          gone: { unavailable: true, kid: 'k-erased' },
          plain: { text: 'no person’s' },
          nothing: null,
        },
        (one) => one === 'k-erased',
      ),
    ).toStrictEqual(['/a~1b', '/list/0', '/list/1/items/0']);
  });
});
