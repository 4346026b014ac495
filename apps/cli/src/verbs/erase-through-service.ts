import type { ErasureStanding } from '@redress/complaints/application';
import { erasureStatuses, type ErasureRejection, type ErasureStatus } from '@redress/complaints/domain';
import { caseReferenceOf } from '../arguments/case-argument';
import type { Context } from '../context';
import { exitCodes, Refused, WrongUse } from '../exit-codes';
import type { ServiceAddress } from '../service/service-address';
import { membersOf, numberIn, textIn } from '../service/service-events';
import { questionOf, warnOfPlainToken } from '../service/service-question';
import { refusalOf, type ServiceProblem } from '../service/service-refusal';
import { good } from '../terminal/span';
import { eraseStepOf, isSubject, type EraseOptions, type EraseStep } from './erase-options';
import { sayErasureStanding } from './erasure-standing-page';
import { createFigures } from './figures';

const statusIn = (text: string | undefined): ErasureStatus =>
  erasureStatuses.find((status) => status === text) ?? 'Unrequested';

const rejectionIn = ({ members }: ServiceProblem): ErasureRejection | undefined => {
  switch (textIn(members, 'rule')) {
    case 'NothingToErase':
      return { code: 'NothingToErase' };
    case 'SamePerson':
      return { code: 'SamePerson' };
    case 'LegalHold':
      return { code: 'LegalHold', held: numberIn(members, 'held') };
    case 'ReasonsMissing':
      return { code: 'ReasonsMissing' };
    case 'ErasureNotAllowedNow':
      return { code: 'ErasureNotAllowedNow', status: statusIn(textIn(members, 'erasureStatus')) };
    case undefined:
    default:
      return undefined;
  }
};

type Asking = Readonly<{ context: Context; address: ServiceAddress }>;

/** The body of the answer. @throws Refused in the reader's language */
const asked = async (
  { context, address }: Asking,
  subject: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const answer = await questionOf(context, address, path, body);
  if (answer.outcome === 'answered') return answer.body;
  const { problem } = answer;
  const rejection = rejectionIn(problem);
  if (rejection !== undefined) throw new Refused(context.texts.erase.rejection(rejection));
  if (problem.slug === 'not-found') throw new Refused(context.texts.erase.unknown(subject));
  throw refusalOf(problem, address, context);
};

/** A subject, or a case by its id or number; a record of another system is looked up. @throws WrongUse, Refused */
const subjectNamed = async (asking: Asking, text: string | undefined, options: EraseOptions): Promise<string> => {
  const { texts } = asking.context;
  if (text === undefined && options.ref === undefined) throw new WrongUse(texts.erase.noSubject);
  if (text !== undefined && options.ref === undefined && isSubject(text)) return text;
  const reference = caseReferenceOf(text, options, 'erase', texts);
  if (reference.kind === 'text') return reference.text;
  const { cases } = membersOf(await asked(asking, '', 'v1/complaints/search', { ref: reference.ref }));
  const complaintId = textIn(Array.isArray(cases) ? cases[0] : undefined, 'complaintId');
  if (complaintId === undefined)
    throw new Refused(texts.arguments.unknownRecord(reference.ref.system, reference.ref.id));
  return complaintId;
};

const standingOf = async (
  asking: Asking,
  named: string,
): Promise<Readonly<{ subjectId: string; standing: ErasureStanding }>> => {
  const body = await asked(asking, named, `v1/complainants/${encodeURIComponent(named)}/erasure`);
  const { standing } = membersOf(body);
  const { done } = membersOf(standing);
  return {
    subjectId: textIn(body, 'subjectId') ?? named,
    standing: {
      erasureId: textIn(standing, 'erasureId') ?? '',
      status: statusIn(textIn(standing, 'status')),
      requestedBy: textIn(standing, 'requestedBy'),
      done:
        done === undefined
          ? undefined
          : { keysDestroyed: numberIn(done, 'keysDestroyed'), keysHeld: numberIn(done, 'keysHeld') },
    },
  };
};

/** Takes the step and says what came of it; gives by what name the erasure is asked for from then on. */
const take = async (asking: Asking, named: string, step: EraseStep): Promise<string> => {
  const { terminal, texts, lang } = asking.context;
  const said = texts.erase;
  const routeOf = (name: string): string => `v1/complainants/${encodeURIComponent(name)}/erasure`;
  if (step.kind === 'standing') return named;
  if (step.kind === 'order') {
    await asked(asking, named, routeOf(named), { ground: step.ground });
    const { subjectId } = await standingOf(asking, named);
    terminal.remark([said.ordered(subjectId)]);
    return subjectId;
  }
  // Asked before the keys are gone: afterwards a case tells nobody's name any more.
  const { subjectId } = await standingOf(asking, named);
  if (step.kind === 'refuse') {
    await asked(asking, named, `${routeOf(subjectId)}/refuse`, { reasons: step.reasons });
    terminal.remark([said.refused]);
    return subjectId;
  }
  const { result } = membersOf(await asked(asking, named, `${routeOf(subjectId)}/approve`, {}));
  const { whole } = createFigures(lang);
  if (result !== undefined)
    terminal.remark([
      good(said.carriedOut(whole(numberIn(result, 'keysDestroyed')), whole(numberIn(result, 'keysHeld')))),
    ]);
  return subjectId;
};

/** `redress erase` through a running service: who acts is whoever the token names. */
export const eraseThroughService = async (
  context: Context,
  address: ServiceAddress,
  text: string | undefined,
  options: EraseOptions,
): Promise<number> => {
  const step = eraseStepOf(options, context);
  warnOfPlainToken(context, address);
  const asking = { context, address };
  const named = await take(asking, await subjectNamed(asking, text, options), step);
  const { subjectId, standing } = await standingOf(asking, named);
  sayErasureStanding(context, subjectId, standing);
  return exitCodes.done;
};
