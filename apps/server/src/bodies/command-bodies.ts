import { acceptanceCommands } from './acceptance/acceptance.commands';
import type { CommandBodyEntry } from './command-body-entry';
import type { DoorCommandType } from './body-of';
import { endingCommands } from './ending/ending.commands';
import { escalationCommands } from './escalation/escalation.commands';
import { filingCommands } from './filing/filing.commands';
import { handlingCommands } from './handling/handling.commands';
import { recordCommands } from './record/record.commands';

/** Every command that a body can carry: complete, since a command without an entry does not compile. Routes and documentation are built from it. */
export const commandBodies: { readonly [T in DoorCommandType]: CommandBodyEntry<T> } = {
  ...filingCommands,
  ...acceptanceCommands,
  ...handlingCommands,
  ...escalationCommands,
  ...endingCommands,
  ...recordCommands,
};

/** In the order of the groups, and within each in the order of a case's life. */
export const doorCommandTypes: readonly DoorCommandType[] = Object.values(commandBodies).map(({ type }) => type);
