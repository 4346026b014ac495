import type { components } from '../contract/openapi.generated';
import { commandRoutes } from '../contract/commands.generated';
import type { FormName } from '../forms/form-part';

type Offered = components['schemas']['OfferedCommand'];
/** One that there is a form for. */
export type FormOffered = Offered & Readonly<{ command: FormName }>;

const hasForm = (offered: Offered): offered is FormOffered => Object.hasOwn(commandRoutes, offered.command);

/** How many stand in front (console, Acting). */
const primaryMax = 3;

export type SortedCommands = Readonly<Record<'primary' | 'more' | 'notNow', readonly FormOffered[]>>;

/** The commands of a case as the rail has them, each list in the order of the answer. */
export const sortedCommands = (commands: readonly Offered[]): SortedCommands => {
  const offered = commands.filter(hasForm);
  const available = offered.filter((one) => one.available);
  const primary = available.filter((one) => one.primary).slice(0, primaryMax);
  return {
    primary,
    more: available.filter((one) => !primary.includes(one)),
    notNow: offered.filter((one) => !one.available),
  };
};
