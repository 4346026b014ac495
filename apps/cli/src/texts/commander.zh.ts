/** What the parser of the command line says by itself, in English only, with what is said instead. */
const sentences: readonly (readonly [said: RegExp, instead: string])[] = [
  [/^error: unknown option '(.+)'/, '错误：没有选项 $1'],
  [/^error: unknown command '(.+)'/, '错误：没有命令 $1'],
  [/^error: missing required argument '(.+)'/, '错误：缺少参数 $1'],
  [/^error: required option '(.+)' not specified/, '错误：必须给出选项 $1'],
  [/^error: option '(.+)' argument missing/, '错误：选项 $1 缺少值'],
  [/^error: option '(.+)' cannot be used with option '(.+)'/, '错误：选项 $1 不能与 $2 同用'],
  [
    /^error: too many arguments(?: for '(?:.+)')?\. Expected (\d+) arguments? but got (\d+): (.*)\./,
    '错误：参数过多，应为 $1 个，给出了 $2 个：$3',
  ],
  [/^error: option '(.+)' argument '(.+)' is invalid\./, '错误：选项 $1 不能为 $2。'],
  [/\(Did you mean one of (.+)\?\)/, '（是否指其中之一：$1？）'],
  [/\(Did you mean (.+)\?\)/, '（是否指 $1？）'],
];

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** A sentence that is none of these is left as it is: better English than nothing. */
export const parserSentenceZh = (sentence: string): string =>
  sentences.reduce((text, [said, instead]) => text.replace(said, instead), sentence);

export const helpTitleZh = (title: string): string => titles[title] ?? title;
