import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JsonObject, ReadModel } from '@redress/kernel';
import { within } from '@redress/testing';
import { createSqliteReadStore } from './index';

const model: ReadModel<'round' | 'place'> = {
  name: 'rounds',
  version: 1,
  personal: false,
  fields: { round: 'integer', place: 'integer' },
  indexes: [['place'], ['round', 'place']],
  searchable: true,
};

const placesCount = 20;
const roundsMin = 60;

/**
 * Writes every document anew in each round, one commit a round, and rebuilds from time to time: any mixture of rounds is a torn answer. It goes on, beyond the
 * least number of rounds, until it is told that enough was seen of it, and then tells how many there were.
 */
const writerSource = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { createSqliteReadStore } = require(workerData.room);
  const { file, model, placesCount, roundsMin } = workerData;
  let isEnough = false;
  parentPort.once('message', () => { isEnough = true; });
  const documentsOf = (round) => Array.from({ length: placesCount }, (_, place) => ({
    key: 'k' + place, stream: 's-' + place, revision: BigInt(round),
    content: { document: { round, place }, fields: { round, place }, searchText: 'round ' + round },
  }));
  (async () => {
    const store = createSqliteReadStore({ file, check: 'schema' });
    let round = 0;
    while (round < roundsMin || !isEnough) {
      round += 1;
      const generation = round % 10 === 0 ? 'shadow' : 'live';
      const writer = await store.writer(model, generation);
      await writer.commit({ documents: documentsOf(round), streams: new Map(), parked: [], released: [], checkpoint: { position: String(round) } });
      if (generation === 'shadow') await store.cutOver(model);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await store.close();
    parentPort.postMessage(round);
  })().catch((error) => parentPort.postMessage(String(error && error.stack)));
`;

const roundsIn = (documents: readonly JsonObject[]): readonly unknown[] => [
  ...new Set(documents.map(({ round }) => round)),
];

describe('queries beside a writer in another thread', () => {
  it('see each commit and each cut-over whole or not at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-threads-'));
    const file = join(folder, 'read.db');
    const store = createSqliteReadStore({ file });
    const room = join(
      __dirname,
      '..',
      '..',
      '..',
      '..',
      'dist',
      'libs',
      'platform',
      'read-store-sqlite',
      'src',
      'index.js',
    );
    const worker = new Worker(writerSource, {
      eval: true,
      workerData: { file, room, model, placesCount, roundsMin },
    });
    const state = { isWriting: true };
    const ended = new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (message) => {
        state.isWriting = false;
        resolve(message);
      });
    });

    const seen = new Set<unknown>();
    while (state.isWriting) {
      const page = await store.page(model, { sort: [{ field: 'place', direction: 'ascending' }], limit: 50 });
      const groups = await store.group(model, { by: ['round'], measures: { n: { kind: 'count' } } });
      const walked = await store.page(model, { sort: [{ field: 'round', direction: 'ascending' }, { field: 'place', direction: 'descending' }], limit: 50 }); // prettier-ignore
      for (const { documents } of [page, walked]) {
        expect(roundsIn(documents).length).toBeLessThanOrEqual(1);
        expect([0, placesCount]).toContain(documents.length);
      }
      expect(groups.length).toBeLessThanOrEqual(1);
      for (const { measures } of groups) expect(measures.n).toBe(placesCount);
      for (const round of roundsIn(page.documents)) seen.add(round);
      if (seen.size > 1) worker.postMessage('enough');
      await new Promise((resolve) => setImmediate(resolve));
    }

    const rounds = await within(10_000, 'the writer', ended);
    expect(Number(rounds)).toBeGreaterThanOrEqual(roundsMin);
    expect((await store.status(model)).checkpoint).toStrictEqual({ position: String(rounds) });
    expect(roundsIn((await store.page(model, { sort: [], limit: 50 })).documents)).toStrictEqual([rounds]);
    expect(seen.size).toBeGreaterThan(1);
    await store.close();
    await worker.terminate();
    rmSync(folder, { recursive: true });
  }, 60_000);
});
