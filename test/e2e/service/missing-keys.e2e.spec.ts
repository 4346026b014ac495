import { renameSync } from 'node:fs';
import { fileComplaint } from './service-client';
import { dataFolder, launchService, startService } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

describe('a service whose key ring is gone', () => {
  it('does not start over a ledger that had one, says so in a sentence, and starts again with it', async () => {
    const data = dataFolder('missing-keys');
    const service = await startService(data);
    await fileComplaint(service, tokenFor(localKeyOf(data), 'clerk', ['operator']), 'Sealed under a key');
    await service.stop();

    renameSync(`${data}.keys`, `${data}.elsewhere`);
    const refused = await launchService(data).ended;
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^redress: .*key ring.*\n$/i);

    renameSync(`${data}.elsewhere`, `${data}.keys`);
    expect(await (await startService(data)).stop()).toMatchObject({ code: 0 });
  });
});
