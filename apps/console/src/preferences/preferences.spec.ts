import { preferredLanguage, readPreferences } from './preferences';

const defaults = { language: 'en', theme: 'system', density: 'comfortable', shortcuts: 'plain' };

describe('preferences', () => {
  it.each([
    [['zh-Hans-CN', 'en'], 'zh'],
    [['de', 'zh', 'en'], 'zh'],
    [['en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of a browser that names %j are in %s', (named, language) => {
    expect(preferredLanguage(named)).toBe(language);
  });

  it('are what was stored, as far as it is sound', () => {
    expect(readPreferences('{"language":"zh","theme":"dark","shortcuts":"loud"}', ['en'])).toStrictEqual({
      ...defaults,
      language: 'zh',
      theme: 'dark',
    });
    for (const stored of [null, '', 'null', '7', '[]', '{"theme":{}}'])
      expect(readPreferences(stored, ['en'])).toStrictEqual(defaults);
  });
});
