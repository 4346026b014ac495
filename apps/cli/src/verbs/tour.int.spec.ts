import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { openDesk } from '../redress.spec-kit';

jest.setTimeout(60_000);

describe('redress tour', () => {
  const desk = openDesk('tour');

  it('shows the commands that a person would type, and ends with the tampering named', async () => {
    const { code, out } = await desk.run('tour');

    expect(code).toBe(0);
    const commands = out.split('\n').filter((line) => line.startsWith('$ '));
    expect(commands.map((line) => line.replace(/2026\d{4}-[0-9A-Z]{10}/, 'CASE'))).toStrictEqual([
      '$ redress sample --cases 40 --seed 7 --until 2026-03-18T01:00:00.000Z',
      '$ COLUMNS=120 redress replay CASE | grep "^[#2]"',
      '$ COLUMNS=120 redress as-of CASE --at "2026-03-12 12:00" | head -16',
      '$ redress diff CASE --from "2026-03-14 12:00" --from-known-at "2026-03-14 12:00" --to "2026-03-14 12:00"',
      '$ COLUMNS=120 redress replay CASE --to 23 --reveal --purpose "What does the late note say?" | tail -7',
      '$ redress trends --by category --measure filed,closed,overdue --as-of 2026-03-18T01:00:00.000Z',
      '$ redress verify --all',
      '$ redress verify --all',
      '$ redress import docs/examples/hotline.ndjson --format zh12345  take in a file of complaints',
      '$ redress cases --overdue                                       see what is late',
      '$ redress --help                                                everything else',
    ]);
    const [whole = '', tampered = ''] = out.split('“notUpheld” becomes “ootUpheld”');
    expect(whole).toContain('#20   Closed with feedback: finding not upheld, outcome explained\n');
    expect(whole).toContain('+ #23  2026-03-06 10:20:00  Note added (entered late, 2026-03-16 09:40:00)\n');
    expect(whole).toContain('Entered late: three photographs of the dark street');
    expect(whole).toContain('The ledger holds.\n');
    expect(tampered).toMatch(
      /Does not hold\.\nwhere +complaint-[0-9a-f-]{36}, revision 20\nrule +data-hash: what the event says was changed\n/,
    );
  });

  it('is told in Chinese too; touches nothing of the person’s own, whatever the environment says, and leaves nothing behind', async () => {
    const own = desk.path('own');
    const temporary = desk.path('temporary');
    const { TMPDIR } = process.env;
    mkdirSync(temporary);
    process.env['TMPDIR'] = temporary;

    const { code, out } = await desk.runIn(
      {
        environment: {
          LANG: 'zh_CN.UTF-8',
          REDRESS_DATA: own,
          REDRESS_KEYS: `${own}.keys`,
          REDRESS_MASTER_KEY_FILE: `${own}.key`,
          REDRESS_LEDGER_ID: 'my-own',
          REDRESS_ZONE: 'Europe/Paris',
          REDRESS_EVENT_STORE: 'esdb://127.0.0.1:1',
        },
      },
      'tour',
    );
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;

    expect(code).toBe(0);
    expect(out).toContain('两分钟了解 Redress\n');
    expect(out).toContain('台账成立。\n');
    expect(out).toMatch(/不成立。\n位置 +complaint-[0-9a-f-]{36}，修订号 20\n规则 +data-hash: 事件内容被改动\n/);
    expect(out).toContain('补录：3月6日通过手机应用收到三张黑暗街道的照片');
    expect(['', '.keys', '.key', '.master-key'].filter((end) => existsSync(own + end))).toStrictEqual([]);
    expect(readdirSync(temporary)).toStrictEqual([]);
  });
});
