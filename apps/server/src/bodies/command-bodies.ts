import { acceptanceCommands } from './acceptance/acceptance.commands';
import type { CommandBodyEntry } from './command-body-entry';
import type { DoorCommandType } from './body-of';
import { dispatchCommands } from './dispatch/dispatch.commands';
import { endingCommands } from './ending/ending.commands';
import { escalationCommands } from './escalation/escalation.commands';
import { filingCommands } from './filing/filing.commands';
import { followUpCommands } from './follow-up/follow-up.commands';
import { handlingCommands } from './handling/handling.commands';
import { investigationCommands } from './investigation/investigation.commands';
import { recordCommands } from './record/record.commands';
import { reopeningCommands } from './reopening/reopening.commands';
import { resolutionCommands } from './resolution/resolution.commands';

/** Every command that a body can carry: complete, since a command without an entry does not compile. Routes and documentation are built from it. */
export const commandBodies: { readonly [T in DoorCommandType]: CommandBodyEntry<T> } = {
  ...filingCommands,
  ...acceptanceCommands,
  ...handlingCommands,
  ...dispatchCommands,
  ...investigationCommands,
  ...resolutionCommands,
  ...escalationCommands,
  ...endingCommands,
  ...followUpCommands,
  ...reopeningCommands,
  ...recordCommands,
};

/** In the order of the groups, and within each in the order of a case's life. */
export const doorCommandTypes: readonly DoorCommandType[] = Object.values(commandBodies).map(({ type }) => type);
