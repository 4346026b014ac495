import type { Instant } from './instant';

/** The writer's clock. Injected everywhere: a rule never asks the machine. */
export type Clock = Readonly<{ now: () => Instant }>;

/** Random UUIDs (version 4, lower case), drawn once for each decided attempt. */
export type IdSource = Readonly<{ uuid: () => string }>;
