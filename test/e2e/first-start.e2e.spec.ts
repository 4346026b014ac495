import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runRedress, startRedress, temporaryFolder } from './redress-process';

jest.setTimeout(60_000);

const folder = temporaryFolder('first');

describe('a first start', () => {
  it('tours from any folder, without a terminal, and leaves nothing there', async () => {
    const { code, out } = await startRedress(path.join(folder, 'data'), ['tour'], { cwd: folder }).ended;

    expect(code).toBe(0);
    expect(out).toContain('Redress in two minutes\n');
    expect(out).toContain('rule      data-hash: what the event says was changed\n');
    expect(readdirSync(folder)).toStrictEqual([]);
  });

  it('answers a verb that there is not with what there is', async () => {
    const { code, out, err } = await runRedress(path.join(folder, 'data'), 'verfiy');

    expect({ code, out }).toStrictEqual({ code: 64, out: '' });
    expect(err).toContain('Did you mean verify?');
  });
});
