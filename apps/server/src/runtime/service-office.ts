import type { Principal } from '@redress/access';
import {
  createAccessRecorder,
  createCasePacks,
  filingPackOf,
  handleCommand,
  resolveCase,
  type AccessRecorder,
  type CommandPorts,
} from '@redress/complaints/application';
import type { Office } from '@redress/complaints/nest';
import { doorProblems, ProblemError } from '@redress/platform/http';
import type { LedgerRuntime } from './ledger-runtime';

/** Everything that can be asked at the door, each by its use case. */
const answersOf = ({ ports, readStore }: LedgerRuntime) => ({
  /** @throws ProblemError 404 where nothing goes by that id or number */
  caseIdOf: async (_principal: Principal, text: string): Promise<string> => {
    const { eventStore, keyRing } = ports;
    const resolved = await resolveCase({ eventStore, readStore, keyRing }, { kind: 'text', text });
    if (resolved.kind === 'unknown') throw new ProblemError(doorProblems.notFound());
    return resolved.complaintId;
  },
});

export type ServiceAnswers = ReturnType<typeof answersOf>;
export type ServiceOffice = Office<ServiceAnswers> & Readonly<{ accessRecorder: AccessRecorder }>;

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
  const { ports, writer, requestLog } = runtime;
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
    answers: answersOf(runtime),
    accessRecorder,
  };
};
