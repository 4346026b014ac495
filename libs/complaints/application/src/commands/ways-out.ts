import { whoMay, type Role } from '@redress/access';
import { nextCommandsOf, type ComplaintCommandType, type ComplaintRejection } from '@redress/complaints/domain';
import { commandPermissions } from './command-permissions';

/** What helps whoever was refused. */
export type WaysOut = Readonly<{
  /** Roles that may give this command at all; the case decides the rest. */
  who: readonly Role[];
  /** Commands that mend what a rule of the case misses. */
  next: readonly ComplaintCommandType[];
}>;

/** Of a command that was refused: by a rule of the case where there is a rejection, else by the permission. */
export const waysOut = (command: ComplaintCommandType, rejection: ComplaintRejection | undefined): WaysOut => {
  const capability = commandPermissions[command];
  return {
    who: capability === 'nobody' ? [] : whoMay(capability),
    next: rejection === undefined ? [] : nextCommandsOf(command, rejection),
  };
};
