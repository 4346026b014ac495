import { commandTitles } from '../contract/commands.generated';
import { defineMessages } from '../language/messages';

/** What can be done to a case: the contract's own titles. */
export const commandWords = defineMessages('command', commandTitles);
