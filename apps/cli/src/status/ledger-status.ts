import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerStream, type LedgerIdentity } from '@redress/complaints/application';
import { decodeMetadata } from '@redress/complaints/event-schema';
import type { Instant, KeyRingStatus, Position } from '@redress/kernel';
import { holderOf, writerDurability, type FolderHolder } from '@redress/platform/event-store-sqlite';
import type { Context } from '../context';
import { withClosers, ledgerFile, readModelsFile } from '@redress/composition';
import { openParts, sameLedger } from '../session/session';
import { publishedPacks, type PublishedPack } from './published-packs';
import { placeOfReadModels } from './read-models-place';
import { readModelStates, type ReadModelState } from './read-model-status';

/** Everything that `redress status` tells. */
export type LedgerStatus = Readonly<{
  ledger: Pick<LedgerIdentity, 'ledgerId' | 'zone' | 'sample'> & Readonly<{ openedAt: Instant }>;
  store: Readonly<{ kind: string; durability: string; folder: string }>;
  /** Where the read models are kept. */
  readStore: Readonly<{ kind: string; durability: string; place: string }>;
  /** Whoever writes the folder now. */
  writer: FolderHolder | undefined;
  position: Position | undefined;
  /** Events of the whole log; undefined where the store cannot say. */
  events: number | undefined;
  policies: readonly PublishedPack[];
  readModels: readonly ReadModelState[];
  keyRing: KeyRingStatus | Readonly<{ problem: string }>;
  files: readonly Readonly<{ path: string; bytes: number }>[];
}>;

const filesOf = ({ settings }: Context): LedgerStatus['files'] =>
  [
    ledgerFile(settings),
    `${ledgerFile(settings)}-wal`,
    readModelsFile(settings),
    `${readModelsFile(settings)}-wal`,
    join(settings.keysFolder, 'keys.db'),
    settings.destroyedFile,
  ].flatMap((path) => {
    const bytes = statSync(path, { throwIfNoEntry: false })?.size;
    // An empty WAL is no file to tell of.
    return bytes === undefined || bytes === 0 ? [] : [{ path, bytes }];
  });

/** Looks at a ledger and changes nothing: beside a writer, and without a key ring. */
export const readStatus = (context: Context): Promise<LedgerStatus> =>
  withClosers(async (closers) => {
    const { settings, clock } = context;
    const parts = await openParts(context, closers, 'read');
    const { eventStore, embedded, readStore, keys } = parts;
    const { ledgerId, zone, sample } = sameLedger(context, parts);
    const [opened] = await eventStore.readStream(ledgerStream, { limit: 1 });
    if (opened === undefined) throw new Error('A ledger has an event that opened it');
    const position = await eventStore.head();
    const { kind, durability } = eventStore.description;
    return {
      ledger: { ledgerId, zone, sample, openedAt: decodeMetadata(opened.metadata, opened).recordedAt },
      store: { kind, durability: embedded === undefined ? durability : writerDurability, folder: settings.dataFolder },
      readStore: { ...readStore.description, place: placeOfReadModels(settings) },
      writer: holderOf(settings.dataFolder),
      position,
      events: position === undefined ? 0 : embedded?.eventsUpTo(position),
      policies: await publishedPacks(eventStore),
      readModels: await readModelStates({ eventStore, embedded, readStore, clock }),
      keyRing: keys.kind === 'there' ? await keys.keyRing.status() : { problem: keys.problem },
      files: filesOf(context),
    };
  });
