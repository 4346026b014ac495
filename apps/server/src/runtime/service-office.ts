import {
  actPublicly,
  createAccessRecorder,
  createCaseHistories,
  createCasePacks,
  filingPackOf,
  filePublicly,
  handleCommand,
  purgeOf,
  resumeErasures,
  type AccessRecorder,
  type CommandPorts,
  type PublicAct,
  type PublicRequest,
} from '@redress/complaints/application';
import { auditTrailModel, caseViewModel, trendStatisticsModel } from '@redress/complaints/read-models';
import { StoreUnavailableError } from '@redress/kernel';
import type { Office } from '@redress/complaints/nest';
import { createImportDesk, type ImportDesk } from '../imports/import-desk';
import { createErasureDesk, type ErasureDesk, type ErasureDeskPorts } from '../erasures/erasure-desk';
import type { LedgerRuntime } from './ledger-runtime';
import { answersOf, type ServiceAnswers } from './service-answers';

export type PublicDesk = Readonly<{
  file: (request: PublicRequest) => ReturnType<typeof filePublicly>;
  act: (request: PublicAct) => ReturnType<typeof actPublicly>;
}>;
export const publicDeskToken = Symbol('PublicDesk');

export type ServiceOffice = Office<ServiceAnswers> &
  Readonly<{
    accessRecorder: AccessRecorder;
    publicDesk: PublicDesk;
    importDesk: ImportDesk;
    erasureDesk: ErasureDesk;
    resume: () => Promise<void>;
  }>;

/** How long an erasure waits for the read models to be rid of the text. */
const purgeMillisecondsMax = 25_000;
const projectedModels = [auditTrailModel, caseViewModel, trendStatisticsModel].map(({ name }) => name);

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
  const { ports, writer, requestLog, readStore, ledger, projector } = runtime;
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
  const erasurePorts: ErasureDeskPorts = {
    ...commandPorts,
    readStore,
    purge: purgeOf({
      eventStore: ports.eventStore,
      readStore,
      caughtUp: async (position) => {
        const outcome = await projector.caughtUp(position, purgeMillisecondsMax);
        if (outcome !== 'reached') throw new StoreUnavailableError('The read models have not got so far: ask again');
      },
      projections: projectedModels,
    }),
  };
  return {
    handle: (principal, request) => handleCommand(commandPorts, principal, request),
    answers: answersOf({
      ...commandPorts,
      readStore,
      histories: createCaseHistories(ports.eventStore),
      ledgerId: ledger.ledgerId,
      zone: ledger.zone,
    }),
    accessRecorder,
    erasureDesk: createErasureDesk(erasurePorts),
    resume: async () => {
      await resumeErasures(erasurePorts);
    },
    importDesk: createImportDesk(commandPorts),
    publicDesk: {
      file: (request) => filePublicly(commandPorts, request),
      act: (request) => actPublicly({ ...commandPorts, readStore }, request),
    },
  };
};
