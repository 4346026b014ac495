/** One text, and what is wrong with it. */
export type JsonCase = readonly [name: string, bytes: Uint8Array];

const deepNesting = 100_000;

const text = (value: string): Uint8Array => Buffer.from(value);
const named = (kind: string, texts: readonly string[]): readonly JsonCase[] =>
  texts.map((value) => [`${kind}: ${JSON.stringify(value.slice(0, 40))}`, text(value)]);

/** Bytes written as text, where a `\xNN` of ours stands for one byte that no UTF-8 holds there. */
const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
const namedBytes = (kind: string, texts: readonly string[]): readonly JsonCase[] =>
  texts.map((value) => [`${kind}: ${JSON.stringify(value)}`, bytes(value)]);

/** Spellings of numbers that RFC 8259, section 6 does not have. */
const numbers = [
  ...['+1', '++1234', '+Inf', 'Inf', 'Infinity', '-Infinity', 'NaN', '-NaN', '- 1', '-', '--2.', '-foo', '-1x', '1ea'],
  ...['01', '-01', '012', '-012', '00', '0x1', '0x42', '0b1', '0o7', '1 000.0', '1_000', '1+2', '１', '٣'],
  ...['1.', '-2.', '.1', '-.123', '.-1', '.2e-3', '0.1.2', '-1.0.', '2.e3', '2.e+3', '2.e-3', '0.e1', '9.e+', '1.2a-3'],
  ...['0e', '0e+', '0E', '0E+', '0.3e', '0.3e+', '1.0e', '1.0e+', '1.0e-', '1eE2', '0e+-1', '-123.123foo', '1.8H-308'],
];

const words = ['tru', 'fals', 'nul', 'True', 'TRUE', 'Null', 'undefined', 'truth', 'nulll', 'true false', 'x', "'x'"];

const arrays = [
  ...[
    '[1 true]',
    '["": 1]',
    '[""],',
    '[,1]',
    '[1,,2]',
    '["x",,]',
    '["x"]]',
    '["",]',
    '[1,]',
    '[1,,]',
    '[,]',
    '[   , ""]',
  ],
  ...[
    '[x',
    '[3[4]]',
    '[1:2]',
    '[*]',
    '["a" "b"]',
    '["a",\n4\n,1,',
    '[1}',
    '[}',
    '[{]}',
    '[][]',
    ']',
    '1]',
    '[1]x',
    '[""}',
  ],
];

const objects = [
  ...[
    '{[: "x"}',
    '{"x", null}',
    '{"x"::"b"}',
    '{🇨🇭}',
    '{"a":"a" 123}',
    "{key: 'value'}",
    '{"a" b}',
    '{:"b"}',
    '{"a" "b"}',
  ],
  ...[
    '{1:1}',
    '{9999E9999:1}',
    '{null:null,null:null}',
    '{"id":0,,,,,}',
    "{'a':0}",
    '{"id":0,}',
    '{"a":"b",,"c":"d"}',
    '{a: "b"}',
  ],
  ...[
    '{"foo":"bar","a"}',
    '{"a":"b"}/**/',
    '{"a":"b"}/**//',
    '{"a":"b"}//',
    '{"a":"b"}/',
    '{"a":"b"}#',
    '{"a":"b"}#{}',
  ],
  ...[
    '{"a":/*comment*/"b"}',
    '{"a":true} "x"',
    '{}}',
    '{]',
    '{,',
    '{"a":}',
    '{"a":1 "b":2}',
    '{true:1}',
    '{"a":1;"b":2}',
    '}',
  ],
];

const strings = [
  ...[
    String.raw`["\a"]`,
    String.raw`["\x00"]`,
    String.raw`["\'"]`,
    String.raw`["\0"]`,
    String.raw`["\ "]`,
    String.raw`["\😀"]`,
  ],
  ...[
    String.raw`["\u"]`,
    String.raw`["\u1"]`,
    String.raw`["\u12"]`,
    String.raw`["\u00A"]`,
    String.raw`["\u{41}"]`,
    String.raw`["\U0041"]`,
  ],
  ...[
    String.raw`["\uD800\"]`,
    String.raw`["\uD800\u"]`,
    String.raw`["\uD800\u1"]`,
    String.raw`["\uD800\u1x"]`,
    String.raw`["\uqqqq"]`,
  ],
  ...[
    String.raw`[\u0020"asd"]`,
    String.raw`[\n]`,
    String.raw`["\\\"]`,
    String.raw`["a\\\\\"]`,
    '["new\nline"]',
    '["\t"]',
    '["a\u0000a"]',
  ],
  ...['["\u001f"]', '["\r"]', '[é]', '"', '"""', "['a']", '“a”', '`a`', '"a" "b"', String.raw`"\"`, '""x', 'abc'],
];

const structures = [
  ...[
    '',
    ' ',
    '\n\t\r ',
    '<.>',
    '[<null>]',
    '<xml/>',
    '*',
    '#',
    '2@',
    '[[[]',
    'aå',
    'å',
    '\u2060',
    '[\u2060]',
    '[\u00a0]',
    '[\f]',
    '[\v]',
  ],
  ...[
    '[\u0085]',
    '[\u3000]',
    '\u2028[]',
    '[\u0000]',
    '{}\u0000',
    '123\u0000',
    '[]\u001a',
    '// x\n[]',
    '/* x */[]',
    '[1,\u00001]',
    'callback({})',
  ],
  ...[
    '{"a":1}\n{"a":2}',
    '---\na: 1',
    'a=1&b=2',
    '%7B%7D',
    String.raw`[\u000A""]`,
    String.raw`["\{["\{["\{["\{`,
    '[ false, nul',
    ")]}',\n{}",
  ],
];

/** Every proper beginning of a document is no document. */
const whole = String.raw`{"a":["x\u00e9",-1,true,null,{"b":{}}],"c":"\\"}`;
const beginnings = Array.from(whole, (_character, length) => whole.slice(0, length)).slice(1);

const invalidUtf8 = [
  ...[
    '["\xff"]',
    '[\xff]',
    '["\xe5"]',
    '[1e1\xe5]',
    '[123\xe5]',
    '[0\xe5]',
    '["a\xe5',
    '[a\xe5]',
    '\xe5',
    '{"\xb9":"0"}',
    '\xef\xbb{}',
  ],
  ...[
    '["\x81"]',
    '["\xc0\xaf"]',
    '["\xe0\x80\x80"]',
    '["\xf0\x80\x80\x80"]',
    '["\xed\xa0\x80"]',
    '["\xed\xb0\x80"]',
    '["\xf4\xbf\xbf\xbf"]',
  ],
  ...[
    '["\xf8\x88\x80\x80\x80"]',
    '["\xfc\x83\xbf\xbf\xbf\xbf"]',
    '["\xe6\x97\xa5\xd1\x88\xfa"]',
    '["\xc3"]',
    '["\x80"]',
    '["\xfe"]',
    '["\xc3\x28"]',
  ],
];

/** Texts that no parser may take: whoever takes one of them takes what another reader of the same bytes does not. */
export const mustFail: readonly JsonCase[] = [
  ...named(
    'number',
    numbers.map((spelling) => `[${spelling}]`),
  ),
  ...named(
    'word',
    words.map((spelling) => `[${spelling}]`),
  ),
  ...named('array', arrays),
  ...named('object', objects),
  ...named('string', strings),
  ...named('structure', structures),
  ...named('beginning', beginnings),
  ...namedBytes('UTF-8', invalidUtf8),
  [`${deepNesting} brackets`, text('['.repeat(deepNesting))],
  [`${deepNesting / 2} members in one another, open`, text('[{"":'.repeat(deepNesting / 2))],
];

/** Texts that a parser may take or not, and this one does not: another reader might see something else in them. */
export const oursRefuses: readonly JsonCase[] = [
  ...named('lone surrogate', [
    ...[
      String.raw`["\uD800"]`,
      String.raw`["\uDFFF"]`,
      String.raw`["\uD800\uD800"]`,
      String.raw`["\uDD1E\uD834"]`,
      String.raw`["\uD800abc"]`,
    ],
    ...[String.raw`["\uD888\u1234"]`, String.raw`["\uD800\n"]`, String.raw`{"\uDFAA":0}`],
  ]),
  ...named('no whole number', [
    ...[
      '[1e400]',
      '[-1e+9999]',
      '[0.4e0066999999999999999]',
      '[1.5e+9999]',
      '[123123e100000]',
      '[-123123e100000]',
      '[123e-10000000]',
    ],
    ...[
      '[-123123123123123123123123123123]',
      '[100000000000000000000]',
      '[9007199254740992]',
      '[1.5]',
      '[0e1]',
      '[1E22]',
      '[-0]',
      '[1.0]',
    ],
  ]),
  ...named('a key twice', [
    '{"a":1,"a":1}',
    '{"a":"b","a":"c"}',
    String.raw`{"a":1,"\u0061":2}`,
    '{"b":{"a":1,"b":2,"a":3}}',
  ]),
  ...namedBytes('byte order mark', [
    '\xef\xbb\xbf{}',
    '\xef\xbb\xbf',
    '\xff\xfe{\x00}\x00',
    '\xfe\xff\x00{\x00}',
    '[\x00"\x00"\x00]\x00',
  ]),
  [`${deepNesting} arrays in one another`, text(`${'['.repeat(deepNesting)}${']'.repeat(deepNesting)}`)],
  [
    `${deepNesting / 2} objects in one another`,
    text(`${'{"a":'.repeat(deepNesting / 2)}1${'}'.repeat(deepNesting / 2)}`),
  ],
  ['500 arrays in one another', text(`${'['.repeat(500)}${']'.repeat(500)}`)],
  ['65 containers in one another', text(`${'[{"a":'.repeat(33)}1${'}]'.repeat(33)}`)],
];

/** Texts that are JSON in any spelling: read, and then refused for what they say, not for how. */
export const mustRead: readonly JsonCase[] = [
  ...named('white space', ['[] ', ' [] ', '\n[\t]\r', '{ "a" : [ 1 , 2 ] }', '[1\n]', ' "x"']),
  ...named('number', ['[0]', '[-1]', '[123]', '[9007199254740991]', '[-9007199254740991]', '-7', '0']),
  ...named('escape', [
    ...[
      String.raw`["\u0060\u012a\u12AB"]`,
      String.raw`["\uD801\udc37"]`,
      String.raw`["\"\\\/\b\f\n\r\t"]`,
      String.raw`["\\u0000"]`,
      String.raw`["\u0000"]`,
    ],
    ...[
      String.raw`["\uFFFE"]`,
      String.raw`["\u2028"]`,
      String.raw`{"\u0000":1}`,
      String.raw`["\uDBFF\uDFFF"]`,
      String.raw`["\u0012"]`,
    ],
  ]),
  ...named('text', [
    '["€𝄞"]',
    '["\u007f"]',
    '["\u2028\u2029"]',
    '["\uffff"]',
    '["\ufeff"]',
    '["/* */"]',
    '["asd "]',
    '"日й"',
    '[""]',
    '["\u{10ffff}"]',
  ]),
  ...named('object', [
    '{}',
    '{"":0}',
    '{"a":[]}',
    '{"a":{"a":{"a":1}}}',
    '{"min":-1,"max":2}',
    '{"a":1,"b":1}',
    '{"日":1}',
  ]),
  ...named('value', ['null', 'true', 'false', '""', '[]', '[[]]', '[1,null,"2",[3]]', '[null]', '[true]']),
  ['64 containers in one another', text(`${'['.repeat(64)}${']'.repeat(64)}`)],
];
