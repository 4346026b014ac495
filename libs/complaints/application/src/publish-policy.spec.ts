import { assertPackUnchanged, createPackPublisher, PolicyChangedError, publishedPack } from './publish-policy';
import { openOffice, packNamed } from './office.spec-kit';

describe('publishing a policy pack', () => {
  it('freezes it into the log at its first use, once', async () => {
    const { ports, store } = await openOffice();
    const pack = packNamed('hotline');
    expect(await assertPackUnchanged(store, pack)).toBe('unused');
    await Promise.all([createPackPublisher(ports)(pack), createPackPublisher(ports)(pack)]);
    expect(await publishedPack(store, pack)).toEqual(pack);
    expect(await store.readStream('policy-hotline')).toHaveLength(1);
  });

  it('lets a new version stand beside the old one', async () => {
    const { ports, store } = await openOffice();
    const pack = packNamed('hotline');
    const next = { ...pack, version: '3', refusalCodes: ['other'] };
    const publish = createPackPublisher(ports);
    await publish(pack);
    await publish(next);
    expect(await publishedPack(store, pack)).toEqual(pack);
    expect(await publishedPack(store, next)).toEqual(next);
  });

  it('refuses other content under a version that is frozen', async () => {
    const { ports, store } = await openOffice();
    const pack = packNamed('hotline');
    await createPackPublisher(ports)(pack);
    const changed = { ...pack, windows: { ...pack.windows, disputeDays: 1 } };
    await expect(assertPackUnchanged(store, changed)).rejects.toThrow(PolicyChangedError);
    await expect(createPackPublisher(ports)(changed)).rejects.toThrow('hotline@2');
  });
});
