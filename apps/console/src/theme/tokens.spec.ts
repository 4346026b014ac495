import { readFileSync } from 'node:fs';
import path from 'node:path';
import { themeColours } from './theme-colours';

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');

const tokensOf = (theme: 'light' | 'dark'): ReadonlyMap<string, string> => {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

/** Relative luminance (WCAG 2.2). */
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const value = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
};

const clocks = ['running', 'warning', 'breached', 'paused', 'met', 'cancelled'];
const texts = ['text', 'text-quiet', 'accent', ...clocks];

describe.each(['light', 'dark'] as const)('the colours of %s', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string): string => tokens.get(name) ?? '#000000';

  it.each(texts.flatMap((text) => ['ground', 'ground-raised'].map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['accent-ground', 'warning-ground', 'danger-ground'])('text can be read on %s', (ground) => {
    expect(contrast(colour('text'), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('of clocks stand out from the ground as much as the design has them', () => {
    const least = theme === 'light' ? 4.85 : 5.37;
    for (const clock of clocks) expect(contrast(colour(clock), colour('ground'))).toBeGreaterThanOrEqual(least - 0.01);
  });

  it('of what can be pressed or is in focus stand out too', () => {
    for (const name of ['focus', 'line-strong'])
      expect(contrast(colour(name), colour('ground'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('are the component library’s as well', () => {
    const { accent, ground, text, quiet, breached, line } = themeColours[theme];
    expect({ accent, ground, text, quiet, breached, line }).toStrictEqual({
      accent: colour('accent'),
      ground: colour('ground'),
      text: colour('text'),
      quiet: colour('text-quiet'),
      breached: colour('breached'),
      line: colour('line'),
    });
  });
});
