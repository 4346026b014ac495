/** A proposal that was neither rejected nor overtaken by a reopening. `chosen`: the option that the complainant chose last. */
export type Proposal = Readonly<{ version: number; optionIds: readonly string[]; chosen: string | undefined }>;
