import type { ComplaintState } from '../complaint.state';
import type { CaseStatus } from '../complaint.statuses';
import type { Respondent, Sensitivity } from '../complaint.values';
import { standingHoldsOf } from './legal-hold.state';

/** What may be asked of a case to tell who may do what with it. Opaque ids throughout; nothing personal. */
export type CaseFacts = Readonly<{
  status: CaseStatus;
  /** `normal` until somebody has assessed it. */
  sensitivity: Sensitivity;
  /** The owner unit, and in it the handler who signed. */
  unitId: string | undefined;
  handlerId: string | undefined;
  /** Units and handlers that had it before the present ones. */
  earlierUnits: readonly string[];
  earlierHandlers: readonly string[];
  firstReceiverId: string | undefined;
  respondent: Pick<Respondent, 'unitId' | 'staffRef'>;
  isOnLegalHold: boolean;
  /** `pack@version` that it was filed under. */
  policy: string | undefined;
}>;

const without = (all: readonly string[], present: string | undefined): readonly string[] =>
  all.filter((one) => one !== present);

/** The case as access is judged by: a pure view of the state that a decision is made on. */
export const caseFactsOf = (state: ComplaintState): CaseFacts => {
  const { status, triage, assignment, units, handlers, firstReceiverId, respondent, policy } = state;
  return {
    status,
    sensitivity: triage?.sensitivity ?? 'normal',
    unitId: assignment?.unitId,
    handlerId: assignment?.handlerId,
    earlierUnits: without(units, assignment?.unitId),
    earlierHandlers: without(handlers, assignment?.handlerId),
    firstReceiverId,
    respondent,
    isOnLegalHold: standingHoldsOf(state).length > 0,
    policy,
  };
};
