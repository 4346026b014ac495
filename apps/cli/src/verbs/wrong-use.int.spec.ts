import { importHotlineFile, openMadeUpOffice, type MadeUpOffice } from '../made-up-office.spec-kit';
import { objectOf, openDesk } from '../redress.spec-kit';

const desk = openDesk('wrong-use');
let office: MadeUpOffice;
let number = '';

beforeAll(async () => {
  office = await openMadeUpOffice(desk, ['lamp']);
  await importHotlineFile(office);
  const { out } = await office.run(['cases', '--unit', 'lighting', '--json']);
  number = String(objectOf(out)['complaintNo']);
});

/** The last character of the number replaced: no number of any case. */
const mistyped = (): string => number.slice(0, -1) + (number.endsWith('0') ? '1' : '0');

const wrongUse: readonly (readonly [what: string, argv: () => readonly string[], answer: () => string])[] = [
  ['a mistyped verb', () => ['replya', number], () => 'Did you mean replay?'],
  ['a mistyped option', () => ['as-of', number, '--knwon-at', '2026-03-05'], () => 'Did you mean --known-at?'],
  ['no case', () => ['replay'], () => 'Which case?'],
  [
    'two cases',
    () => ['replay', number, '--ref', 'zh12345:9001'],
    () => `redress replay ${number}, or redress replay --ref`,
  ],
  ['a mistyped number', () => ['replay', mistyped()], () => `Did you mean ${number}?`],
  ['what is no case', () => ['replay', 'lamp'], () => '"lamp" names no case'],
  [
    'a reference as a number',
    () => ['replay', 'zh12345:9001'],
    () => 'Did you mean: redress replay --ref zh12345:9001',
  ],
  ['half a reference', () => ['replay', '--ref', 'zh12345'], () => 'SYSTEM:ID'],
  ['an unknown system', () => ['replay', '--ref', 'zh1234:9001'], () => 'Did you mean zh12345?'],
  ['a revision that is not there', () => ['replay', number, '--to', '39'], () => 'the revisions 0 to 38'],
  ['a revision that is none', () => ['replay', number, '--to', 'last'], () => 'from 0 to 38, not "last"'],
  ['no past', () => ['as-of', number], () => '--at INSTANT'],
  ['two pasts', () => ['as-of', number, '--revision', '1', '--at', '2026-03-05'], () => '--revision says already'],
  ['a date that does not exist', () => ['as-of', number, '--at', '2026-02-30'], () => 'there is no such date'],
  ['a time that does not exist', () => ['as-of', number, '--at', '2026-03-05T25:00'], () => 'no such time of day'],
  [
    'what is no time',
    () => ['as-of', number, '--at', 'yesterday'],
    () => 'is not understood as a time. Give a date (2026-03-05',
  ],
  ['one point', () => ['diff', number, '--from', '1'], () => 'Which two points?'],
  [
    'a known-at of a revision',
    () => ['diff', number, '--from', '1', '--from-known-at', '2026-03-05', '--to', '2'],
    () => '--from-known-at goes with an instant',
  ],
  ['a status that there is not', () => ['cases', '--status', 'clsoed'], () => 'Did you mean Closed?'],
  ['a channel that there is not', () => ['cases', '--channel', 'fone'], () => 'phone, web'],
  ['an urgency that there is not', () => ['cases', '--urgency', 'urgnt'], () => 'Did you mean urgent?'],
  ['an order that there is not', () => ['cases', '--order', 'oldest'], () => 'newest, longestOverdue, nextDue'],
  [
    'unsigned cases of another status',
    () => ['cases', '--unsigned', '--status', 'closed'],
    () => '--unsigned are the cases',
  ],
  ['no cases', () => ['cases', '--limit', '0'], () => 'from 1 to 1000000, not "0"'],
  ['a table too long to be laid out', () => ['cases', '--limit', '10001'], () => 'for more use --csv or --json'],
  ['a foreign cursor', () => ['cases', '--cursor', 'abc'], () => '--cursor is not one'],
  ['two forms of a table', () => ['cases', '--csv', '--json'], () => "'--csv' cannot be used with"],
  ['a search without a purpose', () => ['cases', '--search', 'lamp'], () => 'add --reveal --purpose'],
  ['a search for nothing', () => ['cases', '--search', ' ', '--reveal', '--purpose', 'Look'], () => 'needs a word'],
  [
    'a list too long to be recorded',
    () => ['cases', '--limit', '201', '--reveal', '--purpose', 'Look'],
    () => 'at most 200',
  ],
  ['opening without a purpose', () => ['replay', number, '--reveal'], () => 'Add one, for example: --reveal --purpose'],
  [
    'opening for an empty purpose',
    () => ['replay', number, '--reveal', '--purpose', ' '],
    () => 'Add one, for example: --reveal --purpose',
  ],
  [
    'a purpose without opening',
    () => ['replay', number, '--purpose', 'Look'],
    () => 'nothing is opened without --reveal',
  ],
  ['a dimension that there is not', () => ['trends', '--by', 'categry'], () => 'Did you mean category?'],
  ['a period that there is not', () => ['trends', '--per', 'mnth'], () => 'Did you mean month?'],
  ['a measure that there is not', () => ['trends', '--measure', 'filed,days'], () => 'days-to-close'],
  ['a range turned round', () => ['trends', '--from', '2026-03-02', '--to', '2026-03-01'], () => 'is after --to'],
  ['a range by the hour', () => ['trends', '--from', '2026-03-02T00:00'], () => 'is a date such as 2026-03-05'],
  [
    'a drill of several measures',
    () => ['trends', '--measure', 'filed,closed', '--drill', 'source=zh12345'],
    () => 'choose one measure of filed, closed',
  ],
  ['a drill into no row', () => ['trends', '--drill', 'source=zh1234'], () => 'Did you mean source=zh12345?'],
  ['a drill that names no key', () => ['trends', '--drill', 'sauce=zh12345'], () => 'Keys are: period, category'],
  ['a drill that names a key twice', () => ['trends', '--drill', 'source=a,source=b'], () => 'names source twice'],
  ['a limit without a drill', () => ['trends', '--limit', '5'], () => '--limit goes with --drill'],
  ['a language that there is not', () => ['cases', '--lang', 'fr'], () => '--lang is en or zh'],
];

describe('wrong use is answered with the right one, on stderr, with exit 64', () => {
  it.each(wrongUse)('%s', async (_what, argv, answer) => {
    const { code, out, err } = await office.run(argv());
    expect(err).toContain(answer());
    expect({ code, out }).toStrictEqual({ code: 64, out: '' });
  });
});

describe('what the parser refuses by itself', () => {
  it.each<[argv: readonly string[], answer: string]>([
    [['replya'], '错误：没有命令 replya\n（是否指 replay？）\n（加 --help 查看用法）\n'],
    [['as-of', '--att', 'x'], '错误：没有选项 --att\n（是否指 --at？）\n（加 --help 查看用法）\n'],
    [['as-of', '--at'], '错误：选项 --at <instant> 缺少值\n（加 --help 查看用法）\n'],
    [['cases', '--csv', '--json'], '错误：选项 --csv 不能与 --json 同用\n（加 --help 查看用法）\n'],
    [['replay', 'a', 'b'], '错误：参数过多，应为 1 个，给出了 2 个：a, b\n（加 --help 查看用法）\n'],
    [['cases', '--\u001b[2J'], '错误：没有选项 --[ESC][2J\n（加 --help 查看用法）\n'],
  ])('%j is said in Chinese too', async (argv, answer) => {
    const { code, out, err } = await office.run(argv, {
      environment: { REDRESS_DATA: desk.path('data'), LANG: 'zh_CN.UTF-8' },
    });
    expect({ code, out, err }).toStrictEqual({ code: 64, out: '', err: answer });
  });
});

describe('what is not there is refused with exit 1', () => {
  it.each<[string, readonly string[], string]>([
    ['a case by its id', ['replay', '00000000-0000-5000-8000-000000000000'], 'There is no case'],
    ['a record', ['replay', '--ref', 'zh12345:1'], 'No case here was made of record 1 of zh12345'],
    ['a ledger', ['cases', '--data', '/dev/null/none'], ''],
  ])('%s', async (_what, argv, answer) => {
    const { code, out, err } = await office.run(argv);
    expect(err).toContain(answer);
    expect({ code, out }).toStrictEqual({ code: 1, out: '' });
  });
});

describe('help', () => {
  it.each(['replay', 'as-of', 'diff', 'cases', 'trends'])('of %s has an example, in either language', async (verb) => {
    const english = await office.run([verb, '--help']);
    expect(english.code).toBe(0);
    expect(english.out).toContain(`Examples:\n  redress ${verb} `);
    const chinese = await office.run([verb, '--help', '--lang', 'zh']);
    expect(chinese.out).toContain(`示例：\n  redress ${verb} `);
    expect(chinese.out).toMatch(/^用法： redress /);
    expect(chinese.out).toContain('选项：\n');
  });
});
