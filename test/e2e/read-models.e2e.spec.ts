import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runRedress, summaryOf, temporaryFolder, writeRows } from './redress-process';

jest.setTimeout(60_000);

const folder = temporaryFolder('models');
const data = path.join(folder, 'data');

/** Changes one document of one read model in the file, past every guard. */
const changeADocument = (model: string): void => {
  const database = new DatabaseSync(path.join(data, 'read.db'));
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  const table = tables
    .map(({ name }) => String(name))
    .find(
      (name) =>
        name.includes(model) &&
        database
          .prepare(`PRAGMA table_info("${name}")`)
          .all()
          .some((column) => column['name'] === 'document'),
    );
  if (table === undefined) throw new Error(`${model} has no table with documents`);
  const ofClosed = `SELECT max(id) FROM "${table}" WHERE instr(document, '"Closed"') > 0`;
  const { changes } = database
    .prepare(`UPDATE "${table}" SET document = replace(document, '"Closed"', '"Filed"') WHERE id = (${ofClosed})`)
    .run();
  database.close();
  if (changes !== 1) throw new Error(`${table} has no document to change`);
};

describe('a read model that somebody changed', () => {
  it('is named by rebuild --check, which changes nothing, and mended by rebuild', async () => {
    await runRedress(data, 'import', writeRows(path.join(folder, 'rows.ndjson'), 0, 12), '--format', 'zh12345');
    changeADocument('case_view');

    const checked = await runRedress(data, 'rebuild', '--all', '--check');
    const again = await runRedress(data, 'rebuild', 'case_view', '--check', '--json');
    const rebuilt = await runRedress(data, 'rebuild', 'case_view');
    const mended = await runRedress(data, 'rebuild', '--all', '--check');

    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(
      /^case_view: DIFFERS from what the log gives\n {2}live +[0-9a-f]{64}\n {2}rebuilt +[0-9a-f]{64}\naudit_trail: the same, byte for byte\n/,
    );
    expect(checked.err).toContain('redress rebuild case_view');
    expect(again.code).toBe(1);
    expect(summaryOf(again)).toMatchObject({ checked: [{ model: 'case_view', isEqual: false }] });
    expect(rebuilt.code).toBe(0);
    expect(mended.code).toBe(0);
  });
});
