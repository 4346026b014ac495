import type { ComplaintCommand } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import type { Refusal } from './complaint.rejections';
import type { ComplaintState } from './complaint.state';
import { isBefore, statedTimeOf } from './complaint.time';

/** A rule that every command is held to, whatever the case's status. `changesStatus`: the command's row leads to a status, not to `same`. */
type GeneralRule = (
  command: ComplaintCommand,
  state: ComplaintState,
  context: ComplaintContext,
  changesStatus: boolean,
) => Refusal | undefined;

const nothingIsRecordedBeforeItOccurs: GeneralRule = (_command, _state, { occurredAt, recordedAt }) =>
  occurredAt > recordedAt ? { code: 'OccurredAfterRecorded', occurredAt, recordedAt } : undefined;

/** A live act happens as it is recorded, to the millisecond; an undated one stands at its recording (ledger-format, Time). */
const originFitsTheTime: GeneralRule = (
  _command,
  _state,
  { origin, occurredAt, recordedAt, provenance: { precision } },
) => {
  const standsAtItsRecording = occurredAt === recordedAt;
  const fits =
    origin === 'live'
      ? standsAtItsRecording && precision === undefined
      : standsAtItsRecording || precision !== 'notAfter';
  if (fits) return undefined;
  return {
    code: 'OriginContradictsTime',
    origin,
    occurredAt,
    recordedAt,
    ...(precision === undefined ? {} : { precision }),
  };
};

/** Notes, communications, findings, escalations and corrections may be entered late; what changes the status comes in order. */
const statusChangesComeInOrder: GeneralRule = (
  _command,
  { lastStatusChange },
  { occurredAt, provenance },
  changesStatus,
) =>
  changesStatus && lastStatusChange !== undefined && isBefore(statedTimeOf(occurredAt, provenance), lastStatusChange)
    ? { code: 'OccurredBeforePrevious', occurredAt, previousAt: lastStatusChange.at }
    : undefined;

/** An AI's suggestions are events of their own one day; whatever stands here is somebody's decision (domain-model C5.18, C9). */
const noDecisionIsAnAis: GeneralRule = ({ type }, _state, { actor }) =>
  actor.kind === 'ai' ? { code: 'AiMayOnlySuggest', command: type } : undefined;

/** In the order in which they are asked, before status and guards. */
export const generalRules = {
  nothingIsRecordedBeforeItOccurs,
  originFitsTheTime,
  statusChangesComeInOrder,
  noDecisionIsAnAis,
} as const;
