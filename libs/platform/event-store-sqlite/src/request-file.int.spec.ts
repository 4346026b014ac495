import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeRequestLogContract } from '@redress/testing';
import { openRequestFile } from './request-file';

const folder = mkdtempSync(join(tmpdir(), 'redress-requests-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describeRequestLogContract('a file of its own', () => {
  const { requestLog, close } = openRequestFile(join(folder, 'contract.db'));
  return Promise.resolve({
    log: requestLog,
    close: () => {
      close();
      return Promise.resolve();
    },
  });
});

describe('a request log in a file of its own', () => {
  it('remembers after it was closed and opened again', async () => {
    const file = join(folder, 'again.db');
    const [at, until] = ['2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z'] as const;
    const first = openRequestFile(file);
    await first.requestLog.reserve('command', 'mac', at, until);
    await first.requestLog.settle('command', 'accepted');
    first.close();

    const second = openRequestFile(file);
    expect(await second.requestLog.find('command', at)).toStrictEqual({ bodyMac: 'mac' });
    expect(await second.requestLog.reserve('command', 'other', at, until)).toStrictEqual({
      outcome: 'known',
      bodyMac: 'mac',
    });
    second.close();
  });
});
