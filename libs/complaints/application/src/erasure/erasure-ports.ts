import type { CasePacks } from '../commands/case-packs';
import type { CaseWriter } from '../case-writer';
import type { WritingPorts } from '../writing-ports';

/** What the read models say once they have seen everything that is in the log: the last step of an erasure rests on it. */
export type Purged = Readonly<{
  /** Keys that the log names as destroyed under this erasure. */
  destructions: number;
  /** Names of the read models from which the text is gone. */
  projections: readonly string[];
}>;

export type ErasurePorts = WritingPorts &
  Readonly<{
    writer: CaseWriter;
    packs: Pick<CasePacks, 'ofCase'>;
    /** Waits until every read model has seen the log as it is now. @throws where one of them does not get there. */
    purge: (erasureId: string) => Promise<Purged>;
  }>;
