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
import { millisecondsOf, type Clock } from '@redress/kernel';

/** What an import tells while it runs. */
type ImportListener = Readonly<{
  onProgress: (counts: ImportCounts) => void;
  onRemark: (remark: SourceRemark) => void;
  onRefusal: (refusal: ImportRefusal) => void;
}>;

export type ImportDesk = Readonly<{
  /** Whether he may; a refusal is recorded. */
  permit: (principal: Principal) => Promise<ReturnType<typeof permitAtOffice>>;
  /** One at a time: false where one is under way. */
  begin: () => boolean;
  /** Imports until the end, or until the signal: what is done then is done, and sending the file again goes on from there. */
  run: (
    principal: Principal,
    importer: Importer,
    rows: AsyncIterable<SourceRow | SourceRemark>,
    listener: ImportListener,
    signal: AbortSignal,
  ) => Promise<ImportCounts & Readonly<{ seconds: number }>>;
  end: () => void;
}>;

async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void, undefined> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

/** Imports for people of the service: the server's importer acts, on behalf of whoever sent the file. */
export const createImportDesk = (ports: CommandPorts & Readonly<{ clock: Clock }>): ImportDesk => {
  let isRunning = false;
  const { clock, accessRecorder, writer } = ports;
  return {
    permit: async (principal) => {
      const permission = permitAtOffice(principal, 'import');
      if (permission.outcome === 'refused')
        await accessRecorder.refused(principal, { attempted: 'import', code: permission.code });
      return permission;
    },
    begin: () => {
      if (isRunning) return false;
      isRunning = true;
      return true;
    },
    run: async ({ id }, { name, system, packId }, rows, listener, signal) => {
      const pack = builtInPacks.find((candidate) => candidate.packId === packId);
      if (pack === undefined) throw new Error(`No pack ${packId} for ${name}`);
      const startedAt = millisecondsOf(clock.now());
      const counts = await importRows(ports, writer, {
        system,
        pack,
        actor: { kind: 'system', id: 'redress:import', onBehalfOf: id },
        rows: until(rows, signal),
        ...listener,
      });
      return { ...counts, seconds: (millisecondsOf(clock.now()) - startedAt) / 1_000 };
    },
    end: () => {
      isRunning = false;
    },
  };
};
