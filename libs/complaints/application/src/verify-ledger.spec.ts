import { complaintStreamOf } from '@redress/complaints/domain';
import { exitCodeOf, wholeLedger, type Heads } from '@redress/integrity';
import { StoreUnavailableError } from '@redress/kernel';
import { createMemoryKeyRing, withFaults } from '@redress/testing';
import { destroySubjectKey } from './erasure';
import { loadCase, unfiledCase } from './load-case';
import { tamperedWith, tornLog, wholeLog } from './log-source.spec-kit';
import {
  commandId,
  complaintId,
  fileIt,
  note,
  openOffice,
  operator,
  packNamed,
  submissionOf,
  type Office,
} from './office.spec-kit';
import { heldAgainstDigest, verifyLedger } from './verify-ledger';

const stream = complaintStreamOf(complaintId);

/** An office with one case: filed, then a note. */
const withOneCase = async (): Promise<Office> => {
  const office = await openOffice();
  await office.writer.submit(fileIt);
  await office.writer.submit(submissionOf([{ command: note('Called the works yard'), commandId: commandId(2) }]));
  return office;
};

const everything = { scope: wholeLedger } as const;

describe('verifying a ledger', () => {
  it('holds for a whole ledger and for one case, and gives their heads', async () => {
    const { store: eventStore, ports } = await withOneCase();
    const events = await wholeLog(eventStore);
    const progress: number[] = [];

    const all = await verifyLedger(
      { eventStore },
      { ...everything, ledgerId: ports.ledger.ledgerId, onProgress: (seen) => progress.push(seen) },
    );
    const one = await verifyLedger({ eventStore }, { scope: stream });

    expect(exitCodeOf(all)).toBe(0);
    expect(all).toMatchObject({ events: events.length, streams: 3, findings: [], compared: 'bytes', seals: undefined });
    expect(progress).toStrictEqual([events.length]);
    expect(exitCodeOf(one)).toBe(0);
    expect([...one.heads.keys()]).toStrictEqual([stream]);
    expect(one.heads.get(stream)).toStrictEqual(all.heads.get(stream));
  });

  it('names an event that was changed, and another ledger than the one meant', async () => {
    const { store: eventStore } = await withOneCase();
    const changed = tamperedWith(eventStore, (event) =>
      event.stream === stream && event.revision === 0n ? { ...event, type: 'NoteAdded' } : event,
    );

    const report = await verifyLedger(changed, everything);
    const foreign = await verifyLedger({ eventStore }, { scope: stream, ledgerId: 'another' });

    expect(exitCodeOf(report)).toBe(1);
    expect(report.findings).toMatchObject([{ stream, revision: 0n, rule: 'event-hash' }]);
    expect(foreign.findings[0]).toMatchObject({ stream, revision: 0n, rule: 'tenant', expected: 'another' });
  });

  it('opens every sealed field where it is given the keys', async () => {
    const { store: eventStore, ports } = await withOneCase();

    const own = await verifyLedger({ eventStore }, { ...everything, keyRing: ports.keyRing });
    const others = await verifyLedger(
      { eventStore },
      { ...everything, keyRing: createMemoryKeyRing({ seed: 'other' }) },
    );

    expect(exitCodeOf(own)).toBe(0);
    expect(own.seals).toStrictEqual({ opened: 5, destroyed: 0, unavailable: 0 });
    expect(exitCodeOf(others)).toBe(2);
    expect(others.seals).toStrictEqual({ opened: 0, destroyed: 0, unavailable: 5 });
  });

  it('tells a key that was destroyed by law from one that is merely gone', async () => {
    const { store: eventStore, ports, writer } = await withOneCase();
    const { complainantKid } = await loadCase(eventStore, stream, unfiledCase);
    if (complainantKid === undefined) throw new Error('The filing was sealed under no key');
    await destroySubjectKey(ports, writer, {
      complaintId,
      kid: complainantKid,
      erasureId: 'erasure-1',
      commandId: commandId(3),
      actor: operator,
      pack: packNamed('hotline'),
    });

    const report = await verifyLedger({ eventStore }, { ...everything, keyRing: ports.keyRing });

    expect(exitCodeOf(report)).toBe(3);
    expect(report).toMatchObject({ findings: [], destroyedKeys: 1, seals: { destroyed: 5, unavailable: 0 } });
  });

  it('holds a grown ledger against older heads; of one case only its own count', async () => {
    const { store: eventStore, writer } = await withOneCase();
    const before = await verifyLedger({ eventStore }, everything);
    await writer.submit(submissionOf([{ command: note('Lamp replaced'), commandId: commandId(4) }]));
    const expectedHeads: Heads = new Map([...before.heads, ['complaint-gone', { revision: 0n, eh: 'e'.repeat(64) }]]);

    expect((await verifyLedger({ eventStore }, { ...everything, expectedHeads: before.heads })).findings).toStrictEqual(
      [],
    );
    expect((await verifyLedger({ eventStore }, { scope: stream, expectedHeads })).findings).toStrictEqual([]);
    expect((await verifyLedger({ eventStore }, { ...everything, expectedHeads })).findings).toStrictEqual([
      { stream: 'complaint-gone', rule: 'stream-missing', expected: 'revision 0', found: 'no event' },
    ]);
  });

  it('holds a digest to equality only', async () => {
    const { store: eventStore } = await withOneCase();
    const report = await verifyLedger({ eventStore }, everything);

    expect(heldAgainstDigest(report, report.digest)).toBe(report);
    const other = heldAgainstDigest(report, '0'.repeat(64));
    expect(exitCodeOf(other)).toBe(1);
    expect(other.findings).toStrictEqual([{ rule: 'ledger-digest', expected: '0'.repeat(64), found: report.digest }]);
  });

  it('goes on behind a torn page and names the event that stood there', async () => {
    const { store: eventStore } = await withOneCase();
    const events = await wholeLog(eventStore);
    const place = events.findIndex((event) => event.stream === stream && event.revision === 1n) + 1;

    const report = await verifyLedger(tornLog(eventStore, [place]), everything);

    expect(exitCodeOf(report)).toBe(1);
    expect(report.events).toBe(events.length - 1);
    expect(report.findings[0]).toStrictEqual({
      stream,
      revision: 1n,
      rule: 'log-unreadable',
      expected: `an event at position ${place}`,
      found: 'its page is torn',
    });
    // And what follows in its stream does not follow any more.
    expect(report.findings[1]).toMatchObject({ stream, revision: 2n, rule: 'revision-gap' });
  });

  it('says that the log is torn also where every event could be read in another way, or none could', async () => {
    const { store: eventStore } = await withOneCase();
    const events = await wholeLog(eventStore);
    const { eventStore: unreadable } = tornLog(eventStore, []);
    const finding = {
      rule: 'log-unreadable',
      expected: 'a log that can be read',
      found: 'The log after position 2 cannot be read',
    };

    const salvagedWhole = await verifyLedger(tornLog(eventStore, []), everything);
    const notSalvaged = await verifyLedger({ eventStore: unreadable }, everything);

    expect(salvagedWhole).toMatchObject({ events: events.length, findings: [finding] });
    expect(notSalvaged).toMatchObject({ events: 2, findings: [finding] });
  });

  it('reads one case past a torn page elsewhere, and names what was lost of it', async () => {
    const { store: eventStore } = await withOneCase();

    const spared = await verifyLedger(tornLog(eventStore, [1]), { scope: stream });
    const hit = await verifyLedger(tornLog(eventStore, [3]), { scope: stream });

    // The event at place 1 is of another stream, but the page-by-page way to this one was torn.
    expect(spared.findings).toMatchObject([{ rule: 'log-unreadable', expected: 'a log that can be read' }]);
    expect(hit.findings[0]).toMatchObject({ stream, revision: 0n, rule: 'log-unreadable' });
  });

  it('finds nothing out about a store that is away', async () => {
    const { store } = await withOneCase();
    const eventStore = withFaults(store, { read: ['unavailable'] });

    await expect(verifyLedger({ eventStore }, everything)).rejects.toThrow(StoreUnavailableError);
  });
});
