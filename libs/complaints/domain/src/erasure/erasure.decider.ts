import { accept, assertNever, reject, type Decider, type Decision } from '@redress/kernel';
import { isWritten } from '../complaint/written';
import type { ErasureCommand, ErasureContext, ErasureRejection, ErasureStatus } from './erasure.commands';
import type { ErasureProcedureEvent } from './erasure.events';

export type ErasureState = Readonly<{
  status: ErasureStatus;
  subjectId: string | undefined;
  requestedBy: string | undefined;
}>;

type ErasureDecision = Decision<ErasureProcedureEvent, ErasureRejection>;

/** Where each command is allowed. */
const allowedIn: Readonly<Record<ErasureCommand['type'], readonly ErasureStatus[]>> = {
  RequestErasure: ['Unrequested'],
  RecordHoldCheck: ['Requested'],
  ApproveErasure: ['HoldChecked'],
  RefuseErasure: ['Requested', 'HoldChecked'],
  RecordExecution: ['Approved'],
};

const decide = (command: ErasureCommand, state: ErasureState, { actor }: ErasureContext): ErasureDecision => {
  const { status, requestedBy = '' } = state;
  if (!allowedIn[command.type].includes(status)) return reject({ code: 'ErasureNotAllowedNow', status });
  switch (command.type) {
    case 'RequestErasure': {
      const { subjectId, ground, keys } = command.data;
      return keys === 0
        ? reject({ code: 'NothingToErase' })
        : accept({ type: 'ErasureRequested', data: { subjectId, ground } });
    }
    case 'RecordHoldCheck':
      return accept({ type: 'ErasureHoldChecked', data: command.data });
    case 'ApproveErasure': {
      const { keys, held } = command.data;
      if (actor.id === requestedBy) return reject({ code: 'SamePerson' });
      if (keys > 0 && held === keys) return reject({ code: 'LegalHold', held });
      return accept({ type: 'ErasureApproved', data: { requestedBy, keys, held } });
    }
    case 'RefuseErasure': {
      const { reasons } = command.data;
      if (actor.id === requestedBy) return reject({ code: 'SamePerson' });
      return isWritten(reasons)
        ? accept({ type: 'ErasureRefused', data: { reasons } })
        : reject({ code: 'ReasonsMissing' });
    }
    case 'RecordExecution':
      return accept({ type: 'ErasureExecuted', data: command.data });
    default:
      return assertNever(command);
  }
};

const evolve: Decider<
  ErasureState,
  ErasureCommand,
  ErasureProcedureEvent,
  ErasureRejection,
  ErasureContext
>['evolve'] = (state, { event, actor }) => {
  switch (event.type) {
    case 'ErasureRequested':
      return { status: 'Requested', subjectId: event.data.subjectId, requestedBy: actor.id };
    case 'ErasureHoldChecked':
      return { ...state, status: 'HoldChecked' };
    case 'ErasureApproved':
      return { ...state, status: 'Approved' };
    case 'ErasureRefused':
      return { ...state, status: 'Refused' };
    case 'ErasureExecuted':
      return { ...state, status: 'Executed' };
    default:
      return assertNever(event);
  }
};

/** Two persons decide that a subject's keys go (domain-model C9); what then happens to the keys is the application's to carry out. */
export const erasureDecider: Decider<
  ErasureState,
  ErasureCommand,
  ErasureProcedureEvent,
  ErasureRejection,
  ErasureContext
> = {
  initialState: { status: 'Unrequested', subjectId: undefined, requestedBy: undefined },
  decide,
  evolve,
};
