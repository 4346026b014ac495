import { within } from '@redress/testing';
import { numberedEvents, openForWriting, temporaryFolders } from '../spec/temporary-ledger';
import { commitBell } from './commit-bell';

const newFolder = temporaryFolders();
const patienceMilliseconds = 10_000;
/** Longer than any test: a wait that ends was ended by something else. */
const forEver = 60_000;
const notAborted = new AbortController().signal;

describe('the bell of a ledger', () => {
  it('is rung by a commit of the writer thread, and heard by all who wait in another', async () => {
    const folder = newFolder();
    const store = await openForWriting(folder);
    const bells = [commitBell(folder), commitBell(folder)];
    const heard = bells.map((bell) => bell.heardWithin(forEver, notAborted));

    await store.append('case-a', 'noStream', numberedEvents(1));

    await within(patienceMilliseconds, 'the bell', Promise.all(heard));
    for (const bell of bells) bell.close();
    await store.close();
  });

  it('is not that of another ledger', async () => {
    const [folder, otherFolder] = [newFolder(), newFolder()];
    const [bell, other, ringer] = [commitBell(folder), commitBell(otherFolder), commitBell(otherFolder)];
    let isHeard = false;
    const waited = bell.heardWithin(forEver, notAborted).then(() => (isHeard = true));
    const otherHeard = other.heardWithin(forEver, notAborted);

    ringer.ring();

    await within(patienceMilliseconds, 'the other bell', otherHeard);
    expect(isHeard).toBe(false);
    bell.close();
    await within(patienceMilliseconds, 'the end of the wait', waited);
    for (const open of [other, ringer]) open.close();
  });

  it('stops being waited for when the signal aborts, when the time is up, and when it is closed', async () => {
    const bell = commitBell(newFolder());
    const control = new AbortController();
    const aborted = bell.heardWithin(forEver, control.signal);
    control.abort();
    await within(patienceMilliseconds, 'the abort', aborted);
    await within(patienceMilliseconds, 'an abort before', bell.heardWithin(forEver, control.signal));
    await within(patienceMilliseconds, 'the time', bell.heardWithin(1, notAborted));
    const closed = bell.heardWithin(forEver, notAborted);
    bell.close();
    await within(patienceMilliseconds, 'the end', closed);
  });
});
