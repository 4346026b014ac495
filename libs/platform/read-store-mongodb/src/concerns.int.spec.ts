import { noChange, notes, positionAt, wholeCommit, writeNotes, note } from '../spec/notes';
import { requestLogOverStandIn, withStandIn } from '../spec/servers-under-test';
import type { MongoDbStandIn, StandInKind } from '../spec/mongodb-stand-in';

const reads: readonly string[] = ['find', 'aggregate'];
const cursors: readonly string[] = ['listCollections', 'listIndexes', 'getMore'];

/** Does everything that the port has, so that every kind of command is seen. */
const everything = (kind: StandInKind): Promise<MongoDbStandIn> =>
  withStandIn(kind, async ({ standIn, store }) => {
    const writer = await store.writer(notes, 'live');
    await writer.commit(wholeCommit(1n));
    await writer.commit({ ...noChange, checkpoint: { position: positionAt(2) } });
    await writer.checkpoint();
    await writer.load(['a']);
    await writer.revisionsOf(['note-a']);
    await writer.parkedOf(['note-p']);
    await writeNotes(await store.writer(notes, 'shadow'), note('a', 1n));
    await store.cutOver(notes);
    await store.discardShadow(notes);
    await store.get(notes, 'a');
    await store.page(notes, { search: 'at 1', sort: [{ field: 'status', direction: 'ascending' }], limit: 1 });
    await store.group(notes, { by: ['status'], measures: { places: { kind: 'distribution', field: 'place' } } });
    await store.count(notes, {});
    await store.digest(notes, 'live');
    await store.deadLetters(notes);
    await store.status(notes);
    return standIn;
  });

describe('on a replica set', () => {
  it('every write waits for a majority and its journal, every read asks the primary for what a majority has', async () => {
    const seen = (await everything('replica set')).seen();
    const written = seen.filter(({ name }) => !reads.includes(name) && !cursors.includes(name));

    expect([...new Set(written.map(({ name }) => name))].sort()).toStrictEqual([
      'createIndexes',
      'delete',
      'drop',
      'findAndModify',
      'update',
    ]);
    for (const { name, body } of written)
      expect([name, body['writeConcern']]).toStrictEqual([name, { w: 'majority', j: true }]);
    const read = seen.filter(({ name }) => reads.includes(name));
    expect(read.length).toBeGreaterThan(10);
    for (const { name, body } of read) expect([name, body['readConcern']]).toStrictEqual([name, { level: 'majority' }]);
    // The primary is asked where nothing else is said.
    for (const { body } of seen) expect(body['$readPreference'] ?? { mode: 'primary' }).toStrictEqual({ mode: 'primary' }); // prettier-ignore
  });

  it('the request log does too', async () => {
    const { standIn, log, close } = await requestLogOverStandIn();
    await log.reserve('c', 'mac', '2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z');
    await log.settle('c', 'accepted');
    await log.find('c', '2026-03-02T09:00:00.000Z');
    await close();
    for (const { name, body } of standIn.seen()) {
      if (name === 'find') expect(body['readConcern']).toStrictEqual({ level: 'majority' });
      else if (!cursors.includes(name)) expect(body['writeConcern']).toStrictEqual({ w: 'majority', j: true });
    }
  });
});

describe('on a server that stands alone', () => {
  it('there is no majority to read from, and everything else is the same', async () => {
    const seen = (await everything('standalone')).seen();
    for (const { name, body } of seen) {
      if (reads.includes(name)) expect(body['readConcern']).toStrictEqual({ level: 'local' });
      else if (!cursors.includes(name)) expect(body['writeConcern']).toStrictEqual({ w: 'majority', j: true });
      expect(body['txnNumber']).toBeUndefined();
    }
  });
});
