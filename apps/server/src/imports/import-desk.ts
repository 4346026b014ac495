import { permitAtOffice, type Principal } from '@redress/access';
import {
  importRows,
  type CommandPorts,
  type ImportCounts,
  type ImportRefusal,
  type SourceRemark,
  type SourceRow,
} from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import type { Importer } from '@redress/formats';
import { millisecondsOf, type Clock, type Instant, type Position } from '@redress/kernel';
import { createImportRun, type ImportRun, type Told } from './import-run';

/** What an import tells while it runs. */
type ImportListener = Readonly<{
  onProgress: (counts: ImportCounts) => void;
  onTold: (told: Told) => void;
  /** How a refused row is told. */
  refusalTold: (refusal: ImportRefusal) => unknown;
}>;

/** `position`: how far the log went when the last row was in it. */
type ImportResult = ImportCounts & Readonly<{ seconds: number; position: Position | undefined }>;

/** Which import it is. `key`: that of the request; absent: one that nobody goes on with. `after`: the place of the last thing that its sender was told. */
type ImportAsked = Readonly<{ importer: Importer; key: string | undefined; after: number }>;

/** One connection's part of an import. */
export type ImportTurn = Readonly<{
  /** Aborted where the import is asked to stop, or goes on over another connection. */
  signal: AbortSignal;
  /** What was told and may have been lost with the connection before. */
  missed: readonly Told[];
  /** Imports to the end, or until the signal; undefined then: what is done is done, and the next connection goes on from there. */
  run: (
    rows: AsyncIterable<SourceRow | SourceRemark>,
    listener: ImportListener,
    signal: AbortSignal,
  ) => Promise<ImportResult | undefined>;
  end: () => void;
}>;

/** How an import stands: the one under way, or the last there was in this process. */
export type ImportStanding = Readonly<{
  format: string;
  by: string;
  state: 'running' | 'ended';
  startedAt: Instant;
  counts: ImportCounts;
}>;

export type ImportDesk = Readonly<{
  /** Undefined where there was none yet. */
  standing: () => ImportStanding | undefined;
  /** Whether he may; a refusal is recorded. */
  permit: (principal: Principal) => Promise<ReturnType<typeof permitAtOffice>>;
  /** One at a time. Whoever comes again with the key of the one that is under way takes it over. */
  begin: (principal: Principal, asked: ImportAsked) => Promise<ImportTurn | 'running' | 'keyReused'>;
  /** Stops what is under way where it stands: its client goes on as soon as there is a service again. */
  interrupt: () => void;
}>;

const nothingSince: ImportCounts = { read: 0, filed: 0, updated: 0, alreadyFiled: 0, refused: 0, events: 0 };

type Remembered = Readonly<{ principalId: string; key: string | undefined; format: string; run: ImportRun }>;
type UnderWay = Remembered & Readonly<{ aborting: AbortController; ended: Promise<unknown> }>;

const packNamed = (packId: string) => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

const isOf = (one: Remembered | undefined, { id }: Principal, key: string | undefined): one is Remembered =>
  one !== undefined && key !== undefined && one.key === key && one.principalId === id;

/** Remembers how the last import stands, for whoever looks after the service. */
const watchImports = (clock: Clock) => {
  let standing: ImportStanding | undefined;
  return {
    standing: () => standing,
    begun: (format: string, by: string, counts: ImportCounts): void => {
      standing = { format, by, state: 'running', startedAt: clock.now(), counts };
    },
    counted: (all: ImportCounts): ImportCounts => {
      const { read, filed, updated, alreadyFiled, refused, events } = all;
      const counts = { read, filed, updated, alreadyFiled, refused, events };
      standing &&= { ...standing, counts };
      return counts;
    },
    ended: (): void => {
      standing &&= { ...standing, state: 'ended' };
    },
  };
};

/** Imports for people of the service: the server's importer acts, on behalf of whoever sent the file. */
export const createImportDesk = (ports: CommandPorts & Readonly<{ clock: Clock }>): ImportDesk => {
  const { clock, accessRecorder, writer, eventStore } = ports;
  let underWay: UnderWay | undefined;
  let last: Remembered | undefined;
  const watched = watchImports(clock);

  const importWith = async (
    principal: Principal,
    { system, packId }: Importer,
    importRun: ImportRun,
    ...[rows, { onProgress, onTold, refusalTold }, signal]: Parameters<ImportTurn['run']>
  ): Promise<ImportResult | undefined> => {
    const startedAt = millisecondsOf(clock.now());
    const secondsSince = (): number => (millisecondsOf(clock.now()) - startedAt) / 1_000;
    const counts = await importRows(ports, writer, {
      system,
      pack: packNamed(packId),
      actor: { kind: 'system', id: 'redress:import', onBehalfOf: principal.id },
      rows: importRun.remaining(rows, signal),
      onProgress: (since) => {
        onProgress(watched.counted(importRun.counted(since)));
      },
      onRemark: ({ kind, ...remark }) => onTold(importRun.tell(kind, remark)),
      onRefusal: (refusal) => onTold(importRun.tell('refused', refusalTold(refusal))),
    });
    const result = importRun.keep(counts, secondsSince());
    watched.counted(result);
    return signal.aborted ? undefined : { ...result, position: await eventStore.head() };
  };

  return {
    standing: watched.standing,
    permit: async (principal) => {
      const permission = permitAtOffice(principal, 'import');
      if (permission.outcome === 'refused')
        await accessRecorder.refused(principal, { attempted: 'import', code: permission.code });
      return permission;
    },
    begin: async (principal, { importer, key, after }) => {
      while (underWay !== undefined) {
        if (!isOf(underWay, principal, key)) return 'running';
        underWay.aborting.abort();
        await underWay.ended;
      }
      const begun = isOf(last, principal, key) ? last : undefined;
      if (begun !== undefined && begun.format !== importer.name) return 'keyReused';
      // Where nobody knows any more what was told, the file is gone through from its start: what is filed is already filed.
      const missed = begun?.run.toldAfter(after);
      const importRun = begun === undefined || missed === undefined ? createImportRun() : begun.run;
      const { promise: ended, resolve } = Promise.withResolvers<undefined>();
      const aborting = new AbortController();
      const mine = { principalId: principal.id, key, format: importer.name, run: importRun };
      underWay = { ...mine, aborting, ended };
      last = undefined;
      watched.begun(importer.name, principal.id, importRun.counted(nothingSince));
      return {
        signal: aborting.signal,
        missed: missed ?? [],
        run: async (...parts) => {
          const result = await importWith(principal, importer, importRun, ...parts);
          // Of one that failed it is not known how far it got: it begins anew.
          last = mine;
          return result;
        },
        end: () => {
          underWay = undefined;
          watched.ended();
          resolve(undefined);
        },
      };
    },
    interrupt: () => underWay?.aborting.abort(),
  };
};
