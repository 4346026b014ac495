import { commandPermissions } from '@redress/complaints/application';
import {
  complaintRepetitions,
  complaintTransitions,
  guardRefusals,
  type CaseStatus,
  type ComplaintRejection,
  type Transition,
} from '@redress/complaints/domain';
import { permissionRefusalCodes, whoMay } from '@redress/access';
import type { Problem } from '@redress/platform/http';
import type { DoorCommandType } from '../bodies';
import { problemOfCommand } from '../problems/command.problem';

const policy = 'hotline@2';

const rowOf = (type: DoorCommandType): Transition => {
  const row = complaintTransitions.find(({ command }) => command === type);
  if (row === undefined) throw new Error(`No row of the table is of ${type}`);
  return row;
};

/** A status that allows no such command, and shows nothing of it to be so already. */
const wrongStatus = ({ command, from }: Transition): CaseStatus | undefined => {
  const repeated = complaintRepetitions.flatMap((row) => (row.command === command ? row.in : []));
  const candidates = ['Closed', 'Filed', 'Withdrawn'] as const;
  return candidates.find((status) => !from.includes(status) && !repeated.includes(status));
};

const tableRejections = (row: Transition): readonly ComplaintRejection[] => {
  const { command, from: allowedFrom } = row;
  const rule = 'transitionTable';
  const status = wrongStatus(row);
  return [
    ...(status === undefined || command === 'FileComplaint'
      ? []
      : [{ code: 'TransitionNotAllowed', rule, command, status, allowedFrom } as const]),
    ...complaintRepetitions.flatMap(({ command: repeated, code, in: [already] }) =>
      repeated === command && already !== undefined && command !== 'FileComplaint'
        ? [{ code, rule, status: already } as const]
        : [],
    ),
  ];
};

const previousAt = '2026-03-02T01:40:00.000Z';

/** What every command is held to; the rest of these rules nobody can break through this door. */
const timeRejections = ({ to }: Transition): readonly ComplaintRejection[] => [
  {
    code: 'OccurredAfterRecorded',
    rule: 'nothingIsRecordedBeforeItOccurs',
    occurredAt: '2026-03-02T09:00:00.000Z',
    recordedAt: previousAt,
  },
  ...(to === 'same'
    ? []
    : [
        {
          code: 'OccurredBeforePrevious',
          rule: 'statusChangesComeInOrder',
          occurredAt: '2026-03-01T09:00:00.000Z',
          previousAt,
        } as const,
      ]),
];

/** Every way in which the rules of the case can refuse this command. */
export const rejectionsOf = (type: DoorCommandType): readonly ComplaintRejection[] => {
  const row = rowOf(type);
  return [
    ...tableRejections(row),
    ...timeRejections(row),
    ...row.guards.flatMap((rule) => guardRefusals[rule].map((refusal): ComplaintRejection => ({ ...refusal, rule }))),
  ];
};

const permissionProblems = (type: DoorCommandType): readonly Problem[] => {
  const capability = commandPermissions[type];
  if (capability === 'nobody') return [];
  const codes = permissionRefusalCodes.filter((code) => code !== 'NotVisible' && mayBeRefused(type, code));
  return codes.map((code) =>
    problemOfCommand({ outcome: 'forbidden', command: type, code, whoMay: whoMay(capability) }, 'en'),
  );
};

/** Filing is about no case yet, so that nobody is out of scope; and no row of the table proposes or asks for it. */
const mayBeRefused = (type: DoorCommandType, code: (typeof permissionRefusalCodes)[number]): boolean =>
  type !== 'FileComplaint' || code === 'RoleNotAllowed';

/** The refusals of one command, made by the code that answers with them. */
export const commandRefusals = (type: DoorCommandType): readonly Problem[] => [
  ...permissionProblems(type),
  ...rejectionsOf(type).map((rejection) =>
    problemOfCommand({ outcome: 'refused', revision: 4n, refusal: { rejection, policy } }, 'en', type),
  ),
];
