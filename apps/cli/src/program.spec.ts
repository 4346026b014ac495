import { openDesk, type Ran } from './redress.spec-kit';

const desk = openDesk('program');

const verbs = [
  ...['tour', 'sample', 'import', 'replay', 'as-of', 'diff', 'cases', 'trends', 'verify', 'export', 'rebuild'],
  ...[
    'dead-letters list',
    'dead-letters show',
    'dead-letters retry',
    'backup',
    'restore',
    'erase',
    'keys status',
    'keys rotate',
    'status',
    'serve',
    'token',
    'sign-in',
  ],
];

const help = (verb: string, lang: string): Promise<Ran> => desk.run(...verb.split(' '), '--help', '--lang', lang);

describe('help', () => {
  it.each(verbs)('tells what %s does, with an example, in both languages', async (verb) => {
    const english = await help(verb, 'en');
    const chinese = await help(verb, 'zh');

    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(new RegExp(`^Usage: redress ${verb} .*\\n\\n[a-z]`));
    expect(english.out).toContain(`\nExamples:\n  redress ${verb}`);
    expect(chinese).toMatchObject({ code: 0, err: '' });
    expect(chinese.out).toContain(`\n示例：\n  redress ${verb}`);
    expect(chinese.out).toMatch(/\n\n[^\n]*[\u4e00-\u9fff]/);
  });

  it('lists every verb', async () => {
    const { code, out } = await desk.run('--help');

    expect(code).toBe(0);
    for (const verb of verbs) expect(out).toMatch(new RegExp(`^ {2}${verb.split(' ')[0] ?? ''}\\b`, 'm'));
  });
});

describe('wrong use', () => {
  it('is answered with the right one', async () => {
    const mistyped = await desk.run('verfiy');
    const option = await desk.run('verify', '--al');
    const missing = await desk.run('import', 'file.csv');
    const nothing = await desk.run();

    expect([mistyped.code, option.code, missing.code, nothing.code]).toStrictEqual([64, 64, 64, 64]);
    expect(mistyped.err).toContain('Did you mean verify?');
    expect(option.err).toContain('Did you mean --all?');
    expect(missing.err).toContain("required option '--format <format>' not specified");
    expect(nothing.err).toContain('Usage: redress');
  });
});
