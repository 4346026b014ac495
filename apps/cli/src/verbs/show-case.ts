import { readHistory, recordAccess, type CaseHistory } from '@redress/complaints/application';
import { complaintStreamOf } from '@redress/complaints/domain';
import { clear, type Instant } from '@redress/kernel';
import { createTelling } from '@redress/complaints/messages';
import { caseReferenceOf, findCase, needsReadModels, type CaseOptions } from '../arguments/case-argument';
import { purposeOf, type RevealOptions } from '../arguments/reveal-argument';
import type { Context } from '../context';
import { exitCodes, Refused } from '../exit-codes';
import { createCaseTelling, type CaseTelling } from '../rendering/case-telling';
import { assertLedger, reading, writing, type ReadingSession, type WritingSession } from '../session/session';
import { localActor, localWriter } from './local-actor';

/** What will be shown of a case: decided before anything is opened, so that it can be recorded first. */
export type CasePlan = Readonly<{
  /** RFC 6901 pointers of the personal text that is shown, into the case view; an event's own text stands under `/events/<revision>`. */
  fields: readonly string[];
  asOf?: Instant;
  knownAt?: Instant;
  show: (history: CaseHistory, tell: CaseTelling) => void;
}>;

/** `closed`: the history with nothing opened. @throws WrongUse for what the case or its zone shows to be wrong. */
export type PlanCase = (closed: CaseHistory, zone: string) => CasePlan;

const historyOf = async (
  session: Pick<ReadingSession, 'eventStore' | 'keyRing'>,
  complaintId: string,
  { texts }: Context,
): Promise<CaseHistory> => {
  const history = await readHistory(session, complaintId);
  if (history === undefined) throw new Refused(texts.arguments.unknownCase(complaintId));
  return history;
};

/** Fail closed: where this throws, nothing has been opened and nothing is shown (ledger-format, AccessLog; F93). */
const recordReveal = (
  { ports }: WritingSession,
  context: Context,
  complaintId: string,
  { fields, asOf, knownAt }: CasePlan,
  purpose: string,
): Promise<void> =>
  recordAccess(ports, localWriter, localActor(context), {
    type: 'PersonalDataRevealed',
    data: {
      caseStream: complaintStreamOf(complaintId),
      fields,
      purpose: clear(purpose),
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownAt === undefined ? {} : { knownAt }),
    },
  });

/**
 * Finds a case, plans what is shown of it, records that it is opened where it is to be, and shows it. Everything comes from the log; a read model at most
 * tells which case is meant.
 */
export const showCase = async (
  context: Context,
  verb: string,
  text: string | undefined,
  options: CaseOptions & RevealOptions,
  planCase: PlanCase,
): Promise<number> => {
  const { texts, lang } = context;
  const reference = caseReferenceOf(text, options, verb, texts);
  const purpose = purposeOf(options, texts);
  const show = async (
    session: ReadingSession,
    record: (complaintId: string, plan: CasePlan) => Promise<void>,
  ): Promise<number> => {
    const { ledger, eventStore, keyRing } = session;
    const complaintId = await findCase(session, reference, texts);
    const closed = await historyOf({ eventStore, keyRing: undefined }, complaintId, context);
    const plan = planCase(closed, ledger.zone);
    await record(complaintId, plan);
    const history = await historyOf(session, complaintId, context);
    const view = { isRevealed: purpose !== undefined, hasKeyRing: keyRing !== undefined };
    plan.show(history, createCaseTelling(createTelling(lang, ledger.zone), history.events, view));
    return exitCodes.done;
  };
  if (purpose === undefined)
    return reading(context, (session) => show(session, () => Promise.resolve()), {
      isCatchingUp: needsReadModels(reference),
    });
  // Looking begins no ledger.
  assertLedger(context);
  return writing(context, (session) =>
    show(session, (complaintId, plan) => recordReveal(session, context, complaintId, plan, purpose)),
  );
};
