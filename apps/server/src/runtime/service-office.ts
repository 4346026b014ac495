import {
  createAccessRecorder,
  createCasePacks,
  filingPackOf,
  filePublicly,
  handleCommand,
  type AccessRecorder,
  type CommandPorts,
  type PublicRequest,
} from '@redress/complaints/application';
import type { Office } from '@redress/complaints/nest';
import { createImportDesk, type ImportDesk } from '../imports/import-desk';
import type { LedgerRuntime } from './ledger-runtime';
import { answersOf, type ServiceAnswers } from './service-answers';

export type PublicDesk = Readonly<{ file: (request: PublicRequest) => ReturnType<typeof filePublicly> }>;
export const publicDeskToken = Symbol('PublicDesk');

export type ServiceOffice = Office<ServiceAnswers> &
  Readonly<{ accessRecorder: AccessRecorder; publicDesk: PublicDesk; importDesk: ImportDesk }>;

export type OfficeOptions = Readonly<{
  /** Names this process in the access log's streams. */
  writerName: string;
  /** The pack that new cases are filed under; absent: the newest hotline. */
  filingPack?: string;
}>;

/** The use cases over the ledger that this service holds. @throws RangeError where no such pack ships */
export const createServiceOffice = (
  runtime: LedgerRuntime,
  { writerName, filingPack }: OfficeOptions,
): ServiceOffice => {
  const { ports, writer, requestLog, readStore, ledger } = runtime;
  const pack = filingPackOf(filingPack);
  if (pack === undefined) throw new RangeError(`No policy pack ${filingPack ?? ''}`);
  const accessRecorder = createAccessRecorder(ports, writerName);
  const commandPorts: CommandPorts = {
    ...ports,
    writer,
    requestLog,
    packs: createCasePacks(ports.eventStore, pack),
    accessRecorder,
  };
  return {
    handle: (principal, request) => handleCommand(commandPorts, principal, request),
    answers: answersOf({ ...commandPorts, readStore, ledgerId: ledger.ledgerId }),
    accessRecorder,
    importDesk: createImportDesk(commandPorts),
    publicDesk: { file: (request) => filePublicly(commandPorts, request) },
  };
};
