import type { Principal } from '@redress/access';
import {
  accessLogFor,
  exportCase,
  exportWholeLedger,
  printCase,
  revealFields,
  type AccessLogRequest,
  type Disclosure,
  type PrintedState,
  type ReadPorts,
} from '@redress/complaints/application';
import { parsedPosition } from '../door/min-position';

type OfCase<T> = T & Readonly<{ id: string }>;

/** A gap stands in the export itself: whoever verifies it is told of it. */
const onGap = (): void => undefined;

/** What is recorded before it is answered, and the record itself. `caseIdOf`: a case is named by its id or its number. */
export const accessAnswersOf = (
  ports: ReadPorts & Readonly<{ ledgerId: string }>,
  caseIdOf: (text: string) => Promise<string>,
) => ({
  accessLog: async (
    principal: Principal,
    { id, cursor, ...request }: Omit<AccessLogRequest, 'after' | 'complaintId'> & { id?: string; cursor?: string },
  ) =>
    accessLogFor(ports, principal, {
      ...request,
      ...(id === undefined ? {} : { complaintId: await caseIdOf(id) }),
      ...(cursor === undefined ? {} : { after: parsedPosition(ports.eventStore, cursor) }),
    }),
  print: async (principal: Principal, { id, printed }: OfCase<{ printed: PrintedState }>) =>
    printCase(ports, principal, await caseIdOf(id), printed),
  reveal: async (
    principal: Principal,
    { id, fields, purpose }: OfCase<{ fields: readonly string[]; purpose: string }>,
  ) => revealFields(ports, principal, await caseIdOf(id), { fields, purpose }),
  exportCase: async (principal: Principal, { id, ...asked }: OfCase<{ purpose: string; reveal: Disclosure }>) =>
    exportCase(ports, principal, await caseIdOf(id), { ...asked, onGap }),
  exportLedger: (principal: Principal, { purpose }: Readonly<{ purpose: string }>) =>
    exportWholeLedger(ports, principal, { purpose, onGap }),
});
