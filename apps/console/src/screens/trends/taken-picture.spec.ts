import { svgWithText } from './taken-picture';

const taken = { svg: '<svg width="200" height="100"><g/></svg>', width: 200, height: 100, ground: '#fff', ink: '#000' };
const linesIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text);

describe('a picture that is taken away', () => {
  it('carries its caption as text above it, and nothing of it is markup', () => {
    const { text, width, height } = svgWithText(taken, 'Filed by <unit> & "all"');
    expect(text).toContain('<title>Filed by &lt;unit&gt; &amp; &quot;all&quot;</title>');
    expect(linesIn(text).join(' ')).toBe('Filed by &lt;unit&gt; &amp; &quot;all&quot;');
    expect(text).toContain(`<svg y="${height - 100}" width="200"`);
    expect(width).toBe(200);
  });

  it.each([
    ['Filed, weekly, 2026-01-01 to 2026-03-14. Asia/Shanghai, data to 2026-03-14 10:42', /^\S.*\S$/],
    ['登记，每周，2026-01-01 至 2026-03-14。上海时间，数据至 2026-03-14 10:42', /^.+$/],
  ])('breaks %s into lines that fit', (caption, line) => {
    const { text, height } = svgWithText(taken, caption);
    const lines = linesIn(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(height).toBe(100 + 12 + lines.length * 20);
    for (const one of lines) expect(one).toMatch(line);
    expect(lines.join('').replaceAll(' ', '')).toBe(caption.replaceAll(' ', ''));
  });
});
