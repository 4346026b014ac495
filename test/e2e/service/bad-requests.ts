import { filing, type Sent } from './service-client';

const megabyte = 1_000_000;

/** A body, what is wrong with it, and the member that the answer points at. */
export type WrongBody = readonly [name: string, body: unknown, pointer: string];

const json = (text: string): string => text;
const changed = (members: Readonly<Record<string, unknown>>): unknown => ({ ...filing('Noise at night'), ...members });
/** Members written as text, for names that an object of ours could not carry. */
const added = (members: string): string => json(`{"matterKind":"complaint","anonymity":"anonymous",${members}}`);

const operators: readonly unknown[] = [
  { $ne: null },
  { $gt: '' },
  { $where: 'sleep(1000)' },
  { $regex: '.*' },
  ['$ne'],
  { toString: 'x' },
];

/** Bodies of a filing that are JSON and no filing. */
export const wrongBodies: readonly WrongBody[] = [
  ['nothing in it', {}, '/matterKind'],
  ['an unknown member', changed({ priority: 'high' }), '/priority'],
  ['an unknown member further in', changed({ complainant: { name: 'A', role: 'admin' } }), '/complainant/role'],
  ['who sends it', changed({ actor: { id: 'local:boss' } }), '/actor'],
  ['its origin', changed({ origin: 'import' }), '/origin'],
  ['its number', changed({ complaintNo: '20260101-AAAAAAAAAA' }), '/complaintNo'],
  ['the account that complains', changed({ complainant: { account: 'local:boss' } }), '/complainant/account'],
  ['__proto__', added('"__proto__":{"isAdmin":true}'), '/__proto__'],
  ['constructor', added('"constructor":{"prototype":{"isAdmin":true}}'), '/constructor'],
  ['prototype', added('"prototype":{}'), '/prototype'],
  ['__proto__ further in', added('"complainant":{"__proto__":{"name":"A"}}'), '/complainant/__proto__'],
  ['toString', added('"toString":null'), '/toString'],
  ['hasOwnProperty', added('"hasOwnProperty":1'), '/hasOwnProperty'],
  ['a name of a member as long as a body', added(`"${'n'.repeat(100_000)}":1`), `/${'n'.repeat(100)}…`],
  ['a key that looks like a number', added('"0":1'), '/0'],
  ['a key with NUL', added(String.raw`"\u0000":1`), '/\u0000'],
  ...operators.map((value): WrongBody => [
    `${JSON.stringify(value)} for a text`,
    changed({ narrative: value }),
    '/narrative',
  ]),
  ...operators.map((value): WrongBody => [
    `${JSON.stringify(value)} for a word`,
    changed({ matterKind: value }),
    '/matterKind',
  ]),
  ...[7, true, null, [], ['a'], {}].map((value): WrongBody => [
    `${JSON.stringify(value)} for a text`,
    changed({ narrative: value }),
    '/narrative',
  ]),
  ...['a', 1, true, null, [], [{}]].map((value): WrongBody => [
    `${JSON.stringify(value)} for a part`,
    changed({ respondent: value }),
    '/respondent',
  ]),
  ...['a', 1, true, null, {}, { length: 1 }, { 0: 'a', length: 1 }].map((value): WrongBody => [
    `${JSON.stringify(value)} for a list`,
    changed({ tags: value }),
    '/tags',
  ]),
  ['an empty text', changed({ narrative: '' }), '/narrative'],
  ['a text with NUL', changed({ narrative: 'a\u0000b' }), '/narrative'],
  ['a text that is too long', changed({ narrative: 'x'.repeat(20_001) }), '/narrative'],
  ['a word with a line break', changed({ language: 'zh\nCN' }), '/language'],
  ['a list that is too long', changed({ tags: Array<string>(21).fill('a') }), '/tags'],
  ['a day that is none', changed({ receivedOn: '2026-02-30' }), '/receivedOn'],
  ['an instant for a day', changed({ receivedOn: '2026-02-28T00:00:00.000Z' }), '/receivedOn'],
  ['a time in another spelling', changed({ occurredAt: '2026-02-28T08:00:00+08:00' }), '/occurredAt'],
  ['a number for a time', changed({ occurredAt: 1_772_000_000 }), '/occurredAt'],
  ['more values than anybody files', added(`"tags":[${'1,'.repeat(10_000)}1]`), ''],
];

/** A rating out of its range, by route. */
export const outOfRange: readonly (readonly [name: string, severity: unknown])[] = [
  ['0 for a severity', 0],
  ['-1 for a severity', -1],
  ['2^53 - 1 for a severity', Number.MAX_SAFE_INTEGER],
  ['the text of a number', '3'],
  ['a list of a number', [3]],
];

export const tooLarge: readonly (readonly [name: string, body: string])[] = [
  ['a text of 2 MB', JSON.stringify(filing('x'.repeat(2 * megabyte)))],
  ['a million keys', `{${Array.from({ length: megabyte }, (_, n) => `"k${n}":1`).join(',')}}`],
  ['a megabyte of white space', ' '.repeat(megabyte)],
];

export const wrongMediaTypes = [
  ...[
    'text/plain',
    'text/json',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ],
  ...[
    'application/jsonp',
    'application/json, text/plain',
    'application/merge-patch+json',
    'json',
    '',
    'application/octet-stream',
    'application/gzip',
    'text/csv; charset=utf-8',
  ],
];

export const wrongIfMatches = [
  ...[
    '*',
    '2',
    '"x"',
    '""',
    '"-1"',
    '"02"',
    '"2',
    '"2","3"',
    '"2", *',
    'W/"2"',
    "'2'",
    '"0x2"',
    '"٢"',
    `"${'9'.repeat(25)}"`,
    '"2";q=1',
  ],
];

export const wrongKeys = [undefined, '', 'a b', 'schlüssel', 'x'.repeat(256), 'x'.repeat(8_000), 'a\tb'];

const id = '00000000-0000-5000-8000-000000000000';

/** Paths that lead nowhere or cannot be read, with the status of each. */
export const wrongPaths: readonly (readonly [path: string, status: number])[] = [
  ['/v1/complaints/%zz/add-note', 400],
  ['/v1/complaints/%/add-note', 400],
  ['/v1/complaints/%C0%AF/add-note', 400],
  ['/v1/complaints/%ED%A0%80/add-note', 400],
  ['/v1/complaints/%FF%FE/add-note', 400],
  [`/v1/complaints/${'a'.repeat(201)}/add-note`, 414],
  [`/v1/complaints/${'%41'.repeat(201)}/add-note`, 414],
  ['/v1/complaints/%00/add-note', 404],
  [`/v1/complaints/${id}%00/add-note`, 404],
  [`/v1/complaints/%00${id}/add-note`, 404],
  ['/v1/complaints/..%2f..%2fetc%2fpasswd/add-note', 404],
  ['/v1/complaints/%2e%2e/add-note', 404],
  ['/v1/complaints/../add-note', 404],
  ['/v1/complaints//add-note', 404],
  ['/v1/complaints/', 404],
  ['//v1/complaints', 404],
  ['/v1/Complaints', 404],
  ['/V1/complaints', 404],
  ['/v1/complaints;a=b', 404],
  ['/v1/complaints.json', 404],
  [`/v1/complaints/${id}/add-note/`, 404],
  [`/v1/complaints/${id}/addNote`, 404],
  [`/v1/complaints/${id}/constructor`, 404],
  [`/v1/complaints/${id}/__proto__`, 404],
  [`/v1/complaints/${id}/destroy-subject-key`, 404],
  [`/v1/complaints/${id}/see-source-row`, 404],
  [`/v1/complaints/${id}/file-complaint`, 404],
  ['/v1/complaints/$where/add-note', 404],
  ['/v1/complaints/{"$ne":null}/add-note', 404],
  ['/v1/complaints/[object%20Object]/add-note', 404],
  ['/v1/complaints/%E2%80%AE/add-note', 404],
  [`/${'a'.repeat(8_000)}`, 404],
];

export const wrongMethods = ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND'] as const;

export const noteTo = (path: string, more: Partial<Sent> = {}): Sent => ({
  path,
  body: { text: 'Is this yours?' },
  ...more,
});
