/** A piece of evidence by what tells it from the others. */
export type Evidence = Readonly<{ evidenceId: string; sha256: string }>;

export type Measure = Readonly<{ measureId: string; isCompleted: boolean }>;
