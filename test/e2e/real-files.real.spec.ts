import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createLeakSearch } from './leak-search';

const root = path.join(__dirname, '..', '..');
const records = process.env['REDRESS_REAL_DATA'] ?? path.join(root, '..', 'shared', 'data');
const hotlineFile = path.join(records, 'zh_12345_complaints_replies.ndjson.gz');
const consumerFile = path.join(records, 'cfpb_2014-10.csv.gz');
const areThere = existsSync(hotlineFile) && existsSync(consumerFile);
if (!areThere) console.log(`real files end to end: did not run, there are no records in ${records}`);

type HotlineRow = Readonly<Record<'留言编号' | '留言主题' | '留言详情' | '答复意见' | '答复时间', string>>;

type TrendsAnswer = Readonly<{
  rows: readonly Readonly<{
    period: string;
    group: Readonly<Record<string, string>>;
    figures: Readonly<Record<string, number>>;
  }>[];
}>;

/** Common words of two characters, found in thousands of texts or in a handful. */
const words = ['物业', '噪音', '停车', '小区', '学校', '公交', '工资', '拆迁', '油烟', '医保'];

/** Without what a developer's own shell may say of another ledger. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('REDRESS_')));

(areThere ? describe : describe.skip)('both real files through the command line (needs the real records)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-real-'));
  const said: string[] = [];
  const redress = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(root, 'dist', 'apps', 'cli', 'src', 'main.js'),
        ...args,
        '--data',
        path.join(folder, 'data'),
        '--lang',
        'en',
      ],
      { encoding: 'utf8', maxBuffer: 512 * 1_024 * 1_024, env: environment },
    );
    said.push(stderr);
    return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
  };
  const rows = (): readonly HotlineRow[] =>
    gunzipSync(readFileSync(hotlineFile))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as HotlineRow);
  const filesUnder = (place: string): readonly string[] =>
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('account for every row, and file nothing twice', () => {
    const hotline = redress('import', hotlineFile, '--format', 'zh12345', '--json');
    const consumer = redress('import', consumerFile, '--format', 'cfpb', '--json');
    const again = redress('import', hotlineFile, '--format', 'zh12345', '--json');
    expect([hotline.status, consumer.status, again.status]).toEqual([0, 0, 0]);
    expect(JSON.parse(hotline.stdout)).toMatchObject({
      read: 2_816,
      filed: 2_816,
      updated: 0,
      alreadyFiled: 0,
      refused: 0,
    });
    expect(JSON.parse(consumer.stdout)).toMatchObject({
      read: 8_340,
      filed: 8_340,
      updated: 0,
      alreadyFiled: 0,
      refused: 0,
    });
    expect(JSON.parse(again.stdout)).toMatchObject({ read: 2_816, filed: 0, alreadyFiled: 2_816, events: 0 });
  }, 180_000);

  it('hold as a whole, and rebuild to the same bytes', () => {
    expect(redress('verify', '--all', '--open', '--heads', path.join(folder, 'heads.ndjson')).status).toBe(0);
    expect(redress('rebuild', '--all', '--check').status).toBe(0);
  }, 180_000);

  it('leave no twelve characters of any text in log, keys, backup or what was said', () => {
    expect(redress('backup', path.join(folder, 'backup')).status).toBe(0);
    const search = createLeakSearch(rows().flatMap((row) => [row.留言详情, row.答复意见]));
    const files = [path.join(folder, 'data'), path.join(folder, 'data.keys'), path.join(folder, 'backup')]
      .flatMap(filesUnder)
      // The read models hold opened text, and are declared to.
      .filter((file) => !path.basename(file).startsWith('read.db'));
    expect(files.some((file) => file.endsWith('ledger.db'))).toBe(true);
    for (const file of files) expect([file, search.findIn(readFileSync(file))]).toEqual([file, undefined]);
    expect(search.findIn(Buffer.from(said.join('\n')))).toBeUndefined();
  }, 180_000);

  it('say how many were overdue: those whose answer took more than fifteen days', () => {
    const { stdout } = redress('trends', '--by', 'source', '--per', 'month', '--measure', 'overdue', '--json');
    const { rows: counted } = JSON.parse(stdout) as TrendsAnswer;
    const overdue = counted
      .filter(({ group }) => group['source'] === 'zh12345')
      .map(({ figures }) => figures['overdue'] ?? 0);
    expect(overdue.reduce((sum, figure) => sum + figure, 0)).toBe(1_084);
  }, 60_000);

  it('count by month and product as a plain count does', () => {
    const plain = new Map<string, number>();
    for (const line of gunzipSync(readFileSync(consumerFile)).toString('utf8').trim().split('\n').slice(1)) {
      const [, product, date] = /^\d+,("[^"]*"|[^,]*),.*?,(\d\d\/\d\d\/\d{4}),/.exec(line) ?? [];
      const key = `${date?.slice(6)}-${date?.slice(0, 2)} ${product?.replaceAll('"', '')}`;
      plain.set(key, (plain.get(key) ?? 0) + 1);
    }
    const { stdout } = redress('trends', '--by', 'category,source', '--per', 'month', '--measure', 'filed', '--json');
    const { rows: counted } = JSON.parse(stdout) as TrendsAnswer;
    const figures = counted
      .filter(({ group }) => group['source'] === 'cfpb')
      .map(({ period, group, figures: { filed } }) => [`${period} ${group['category']}`, filed] as const);
    expect(new Map(figures)).toEqual(plain);
  }, 60_000);

  it('are found by two-character words exactly as a scan of the texts finds them', () => {
    const all = rows();
    for (const word of words) {
      const expected = all
        .filter((row) => [row.留言主题, row.留言详情, row.答复意见].some((text) => text.includes(word)))
        .map((row) => `zh12345:${row.留言编号}`);
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = redress(
          ...['cases', '--search', word, '--source', 'zh12345', '--limit', '200', '--json'],
          ...['--reveal', '--purpose', 'Test of the search', ...(cursor === undefined ? [] : ['--cursor', cursor])],
        );
        const parsed = page.lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
        for (const one of parsed) {
          const ref = one['externalRef'] as Readonly<{ system: string; id: string }> | undefined;
          if (ref !== undefined) found.push(`${ref.system}:${ref.id}`);
        }
        cursor = /--cursor (\S+)/.exec(page.stderr)?.[1];
      } while (cursor !== undefined);
      expect([word, found.toSorted()]).toEqual([word, expected.toSorted()]);
    }
  }, 300_000);

  it('show a case as it stood the day before the office answered, and what changed since', () => {
    const row = rows().find((one) => one.答复时间.startsWith('2019/5/10'));
    if (row === undefined) throw new Error('No answer of that day');
    const ref = ['--ref', `zh12345:${row.留言编号}`];
    const before = redress('as-of', ...ref, '--at', '2019-05-09', '--json');
    const since = redress('diff', ...ref, '--from', '2019-05-09', '--to', '2019-05-10', '--json');
    expect(JSON.parse(before.stdout)).toMatchObject({ view: { status: 'Filed', feedbacks: [] } });
    expect(since.stdout).toContain('"/status"');
    expect(redress('replay', ...ref).status).toBe(0);
  }, 60_000);
});
