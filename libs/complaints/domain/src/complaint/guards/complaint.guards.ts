import type { ComplaintCommand, ComplaintCommandType } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { Refusal } from '../complaint.rejections';
import type { ComplaintState } from '../complaint.state';
import { acceptanceGuards } from './acceptance.guards';
import { endingGuards } from './ending.guards';
import { escalationGuards } from './escalation.guards';
import { evidenceGuards } from './evidence.guards';
import { filingGuards } from './filing.guards';
import { followUpGuards } from './follow-up.guards';
import type { Guard } from './guard';
import { handlingGuards } from './handling.guards';
import { investigationGuards } from './investigation.guards';
import { legalHoldGuards } from './legal-hold.guards';
import { linkGuards } from './link.guards';
import { recordGuards } from './record.guards';
import { reopeningGuards } from './reopening.guards';
import { resolutionGuards } from './resolution.guards';

/** Every guard that a row of the transition table can name. Their names, read in order, are the rule. */
export const complaintGuards = {
  ...filingGuards,
  ...acceptanceGuards,
  ...handlingGuards,
  ...investigationGuards,
  ...evidenceGuards,
  ...escalationGuards,
  ...resolutionGuards,
  ...endingGuards,
  ...followUpGuards,
  ...reopeningGuards,
  ...linkGuards,
  ...legalHoldGuards,
  ...recordGuards,
} as const;

export type GuardName = keyof typeof complaintGuards;

/** The guards that a row of this command may name. */
export type GuardFor<T extends ComplaintCommandType> = {
  [N in GuardName]: (typeof complaintGuards)[N] extends Guard<infer C> ? (T extends C ? N : never) : never;
}[GuardName];

export const checkGuard = (
  name: GuardName,
  command: ComplaintCommand,
  state: ComplaintState,
  context: ComplaintContext,
): Refusal | undefined => complaintGuards[name].check(command, state, context);
