import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk, writeHotlineFile, type Ran } from '../redress.spec-kit';

const desk = openDesk('erase');
/** Each test runs several command lines, each of which opens the ledger: milliseconds on a busy machine. */
jest.setTimeout(60_000);
const rows = 21;
/** The third user of the file: rows 2, 9 and 16 are his. */
const hisRows = [2, 9, 16];
const textOf = (n: number): string => `虚构路 ${n} 号门前的路灯已经 ${n % 9} 天不亮。`;
const refOf = (n: number): readonly string[] => ['--ref', `zh12345:${800_000 + n}`];

const as = (user: string, ...argv: readonly string[]): Promise<Ran> => desk.runIn({ systemUser: () => user }, ...argv);
const officer = (...argv: readonly string[]) => as('officer', 'erase', ...argv);
const second = (...argv: readonly string[]) => as('second', 'erase', ...argv);

const order = ['--order', '--ground', 'complainantAsked'] as const;

const figures = async (): Promise<readonly string[]> =>
  Promise.all(
    ['filed', 'closed', 'overdue', 'open', 'days-to-close'].map(async (measure) => {
      const { code, out } = await desk.run('trends', '--by', 'source', '--per', 'day', '--measure', measure, '--json');
      if (code !== 0) throw new Error(measure);
      // As of the same instant, whenever it is asked.
      return JSON.stringify((JSON.parse(out) as Readonly<{ rows: unknown }>).rows);
    }),
  );

const found = async (word: string): Promise<number> => {
  const { out } = await desk.run(
    'cases',
    '--search',
    word,
    '--limit',
    '100',
    '--json',
    '--reveal',
    '--purpose',
    'Test',
  );
  return out.split('\n').filter((line) => line !== '').length;
};

/** Every file of the ledger and its read models that holds this text. */
const filesWith = (text: string): readonly string[] =>
  readdirSync(desk.path('data')).filter((name) => readFileSync(join(desk.path('data'), name)).includes(text));

const subjectIn = ({ out }: Ran): string => /[0-9a-f]{64}/.exec(out)?.[0] ?? 'none';

describe('an erasure at the terminal', () => {
  let subject = 'none';
  let before: readonly string[] = [];

  beforeAll(async () => {
    const file = writeHotlineFile(desk.path('hotline.ndjson'), rows);
    expect((await desk.run('import', file, '--format', 'zh12345')).code).toBe(0);
    before = await figures();
    expect(await found('虚构路')).toBe(rows);
    expect(filesWith(textOf(9))).not.toEqual([]);
  });

  it('is ordered for the complainant of a case, and waits', async () => {
    const ordered = await officer(...refOf(2), ...order);
    expect(ordered).toMatchObject({ code: 0 });
    subject = subjectIn(ordered);
    expect(ordered.err).toContain(`redress erase ${subject} --approve`);
    expect(ordered.out).toContain('waits for a second person');
    expect(ordered.out).toContain('local:officer');
    const again = await second(subject, ...order);
    expect(again.err).toContain('Ordered already');
    expect(await found('虚构路')).toBe(rows);
  });

  it('is not approved by whoever ordered it', async () => {
    const { code, err } = await officer(subject, '--approve');
    expect(code).toBe(1);
    expect(err).toContain('a second person has to');
    expect(filesWith(textOf(9))).not.toEqual([]);
  });

  it('is carried out as soon as another approves it: log, read models and search hold none of the text', async () => {
    const approved = await second(subject, '--approve', '--json');
    expect(approved).toMatchObject({ code: 0 });
    expect(approved.err).toContain('3 keys destroyed, 0 kept');
    expect(JSON.parse(approved.out)).toMatchObject({
      subjectId: subject,
      status: 'Executed',
      requestedBy: 'local:officer',
      keysDestroyed: 3,
      keysHeld: 0,
    });
    for (const n of hisRows) expect([n, filesWith(textOf(n))]).toEqual([n, []]);
    expect(await found('虚构路')).toBe(rows - hisRows.length);
    const { out } = await desk.run('replay', ...refOf(9), '--reveal', '--purpose', 'Test', '--json');
    expect(out).not.toContain(textOf(9));
    expect(out).toContain('SubjectKeyDestroyed');
  });

  it('leaves every figure, the chain and the read models as they are', async () => {
    expect(await figures()).toEqual(before);
    // Holds, with destroyed keys that the log names.
    expect((await desk.run('verify', '--all', '--open')).code).toBe(3);
    expect((await desk.run('rebuild', '--all', '--check')).code).toBe(0);
    const { out } = await desk.run('import', desk.path('hotline.ndjson'), '--format', 'zh12345', '--json');
    expect(JSON.parse(out)).toMatchObject({ read: rows, filed: 0, alreadyFiled: rows, events: 0 });
  });

  it('says afterwards where it stands, and has nothing more to do', async () => {
    const standing = await desk.run('erase', subject);
    expect(standing.out).toContain('carried out');
    expect((await officer(subject, ...order)).err).toContain('there is nothing to erase');
    expect((await second(subject, '--approve')).err).toContain('Carried out: 3 keys destroyed');
    expect((await second(subject, '--refuse', '--reasons', 'Late')).err).toContain('it is carried out');
    expect((await officer(...refOf(2), ...order)).err).toContain('its complainant is erased');
    expect((await desk.run('erase', '0'.repeat(64))).err).toContain('was ever ordered');
  });

  it('can be refused by a second person, in Chinese as well', async () => {
    const ordered = await officer(...refOf(3), ...order);
    const other = subjectIn(ordered);
    const refused = await second(other, '--refuse', '--reasons', '诉讼未结', '--lang', 'zh');
    expect(refused.err).toContain('已驳回');
    expect(refused.out).toContain('已驳回');
    expect(filesWith(textOf(3))).not.toEqual([]);
    expect(filesWith('诉讼未结')).toEqual([]);
  });

  it.each([
    [[...order, '--approve'], 'One step at a time'],
    [['--order'], '--order needs --ground'],
    [['--order', '--ground', 'boredom'], 'There is no ground boredom'],
    [['--approve', '--ground', 'complainantAsked'], '--ground goes with --order only'],
    [['--refuse'], '--refuse needs --reasons'],
    [['--approve', '--reasons', 'x'], '--reasons goes with --refuse only'],
  ])('is not asked for with %j', async (options, sentence) => {
    const { code, err } = await officer(subject, ...options);
    expect(code).toBe(64);
    expect(err).toContain(sentence);
  });

  it('needs somebody to be named', async () => {
    expect(await officer(...order)).toMatchObject({ code: 64 });
  });
});
