import { accept, reject, type Decider } from '@redress/kernel';
import type { ComplaintCommand, ComplaintCommandType } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import type { ComplaintEvent } from './complaint.events';
import { factsOf } from './complaint.facts';
import { generalRules } from './complaint.general-rules';
import type { ComplaintRejection, Refusal } from './complaint.rejections';
import { unfiledComplaint, type ComplaintState } from './complaint.state';
import type { CaseStatus } from './complaint.statuses';
import { complaintRules, type ComplaintRules, type Repetition, type Transition } from './complaint.transitions';
import { evolveComplaint } from './evolve/complaint.evolve';
import { checkGuard } from './guards/complaint.guards';

export type ComplaintDecider = Decider<
  ComplaintState,
  ComplaintCommand,
  ComplaintEvent,
  ComplaintRejection,
  ComplaintContext
>;

type Rows = Readonly<{ transition: Transition | undefined; repetitions: readonly Repetition[] }>;

const rulesOfEveryCommand = Object.entries(generalRules);

/** The name of the rule where the table itself refuses, not a guard of one of its rows. */
const tableRule = 'transitionTable';

const refusedByStatus = (command: ComplaintCommandType, status: CaseStatus, rows: Rows): Refusal | undefined => {
  const allowedFrom = rows.transition?.from ?? [];
  if (allowedFrom.includes(status)) return undefined;
  if (status === 'Unfiled') return { code: 'ComplaintNotFiled', command };
  const repetition = rows.repetitions.find((row) => row.in.includes(status));
  return repetition === undefined
    ? { code: 'TransitionNotAllowed', command, status, allowedFrom }
    : { code: repetition.code, status };
};

/** First the rules of every command, time before all, then the status, then the guards of the row in their order: the first refusal counts. */
const refusalOf = (
  command: ComplaintCommand,
  state: ComplaintState,
  context: ComplaintContext,
  rows: Rows,
): ComplaintRejection | undefined => {
  const changesStatus = rows.transition !== undefined && rows.transition.to !== 'same';
  for (const [rule, check] of rulesOfEveryCommand) {
    const refusal = check(command, state, context, changesStatus);
    if (refusal !== undefined) return { ...refusal, rule };
  }
  const byStatus = refusedByStatus(command.type, state.status, rows);
  if (byStatus !== undefined) return { ...byStatus, rule: tableRule };
  for (const rule of rows.transition?.guards ?? []) {
    const refusal = checkGuard(rule, command, state, context);
    if (refusal !== undefined) return { ...refusal, rule };
  }
  return undefined;
};

/** A decider on a table; the product has one, its tests have every mutant of it. */
export const complaintDeciderOn = ({ transitions, repetitions }: ComplaintRules): ComplaintDecider => {
  const rowsOf = new Map<ComplaintCommandType, Rows>(
    [...transitions, ...repetitions].map(({ command }) => [
      command,
      {
        transition: transitions.find((row) => row.command === command),
        repetitions: repetitions.filter((row) => row.command === command),
      },
    ]),
  );
  const noRows: Rows = { transition: undefined, repetitions: [] };
  return {
    initialState: unfiledComplaint,
    decide: (command, state, context) => {
      const rejection = refusalOf(command, state, context, rowsOf.get(command.type) ?? noRows);
      return rejection === undefined ? accept(...factsOf(command, state, context)) : reject(rejection);
    },
    evolve: evolveComplaint,
  };
};

/** The rules of a case: pure, synchronous, and the same for a live command, a late one and an imported record. */
export const complaintDecider: ComplaintDecider = complaintDeciderOn(complaintRules);
