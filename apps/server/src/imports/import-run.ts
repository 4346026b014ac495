import { createHash } from 'node:crypto';
import type { ImportCounts, SourceRemark, SourceRow } from '@redress/complaints/application';

/** Something that is told once: a remark, a refused row. `place` counts from 1. */
export type Told = Readonly<{ place: number; event: string; data: unknown }>;

/** What is kept of what was told, for whoever lost the connection before he had read it. */
const toldKeptMax = 10_000;

const nothing: ImportCounts = { read: 0, filed: 0, updated: 0, alreadyFiled: 0, refused: 0, events: 0 };

const sum = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  read: a.read + b.read,
  filed: a.filed + b.filed,
  updated: a.updated + b.updated,
  alreadyFiled: a.alreadyFiled + b.alreadyFiled,
  refused: a.refused + b.refused,
  events: a.events + b.events,
});

/** Another file was sent under the key of one that was begun. */
export class OtherFileError extends Error {
  override readonly name = 'OtherFileError';
}

type Item = SourceRow | SourceRemark;

/** What an item is known by; it stays in this process. */
const known = (item: Item): string =>
  item.kind === 'row' ? `${item.line} ${item.sourceId} ${item.rowText}\n` : `${JSON.stringify(item)}\n`;

/**
 * One file under one key, through as many connections as it takes. What one of them brought in, the next one passes over, so that the account in the end is
 * that of the file as if nothing had happened in between. It lives in this process: after a restart the file is read from its start, and what is filed is
 * already filed.
 */
export type ImportRun = Readonly<{
  /** The items that were not taken yet, until the signal. @throws OtherFileError where those that were are not the file's first */
  remaining: (items: AsyncIterable<Item>, signal: AbortSignal) => AsyncGenerator<Item, void, undefined>;
  /** The account so far, with what this connection has brought in. */
  counted: (sinceConnected: ImportCounts) => ImportCounts;
  /** Adds what this connection brought in, and gives the whole account. */
  keep: (sinceConnected: ImportCounts, secondsSince: number) => ImportCounts & Readonly<{ seconds: number }>;
  tell: (event: string, data: unknown) => Told;
  /** What was told after that place; undefined where it is not kept any more. */
  toldAfter: (place: number) => readonly Told[] | undefined;
}>;

export const createImportRun = (): ImportRun => {
  let taken = 0;
  let digest = createHash('sha256');
  let counts = nothing;
  let seconds = 0;
  let places = 0;
  const told: Told[] = [];
  return {
    remaining: async function* (items, signal) {
      const before = taken;
      const seen = createHash('sha256');
      let place = 0;
      for await (const item of items) {
        if (signal.aborted) return;
        seen.update(known(item));
        place += 1;
        if (place <= before) {
          if (place === before && seen.copy().digest('hex') !== digest.copy().digest('hex')) throw new OtherFileError();
          continue;
        }
        [taken, digest] = [place, seen];
        yield item;
      }
      if (place < before && !signal.aborted) throw new OtherFileError();
    },
    counted: (since) => sum(counts, since),
    keep: (since, secondsSince) => {
      counts = sum(counts, since);
      seconds += secondsSince;
      return { ...counts, seconds };
    },
    tell: (event, data) => {
      const one = { place: (places += 1), event, data };
      told.push(one);
      if (told.length > 2 * toldKeptMax) told.splice(0, toldKeptMax);
      return one;
    },
    toldAfter: (place) => {
      const first = told[0]?.place ?? 1;
      return place + 1 < first ? undefined : told.filter((one) => one.place > place);
    },
  };
};
