import { erasureGrounds, type ErasureGround } from '@redress/complaints/domain';
import { caseReferenceOf, findCase, type CaseOptions } from '../arguments/case-argument';
import { subjectOfCase } from '@redress/complaints/application';
import type { KeyRing } from '@redress/kernel';
import type { CommonOptions, Context } from '../context';
import { Refused, WrongUse } from '../exit-codes';
import type { ServiceOptions } from '../service/service-address';
import type { ReadingSession } from '../session/session';

export type EraseOptions = CommonOptions &
  CaseOptions &
  ServiceOptions &
  Readonly<{ order?: boolean; ground?: string; approve?: boolean; refuse?: boolean; reasons?: string }>;

/** The step that is asked for. */
export type EraseStep =
  | Readonly<{ kind: 'order'; ground: ErasureGround }>
  | Readonly<{ kind: 'approve' | 'standing' }>
  | Readonly<{ kind: 'refuse'; reasons: string }>;

const isGround = (text: string): text is ErasureGround => erasureGrounds.some((ground) => ground === text);

/** @throws WrongUse where options do not go together. */
export const eraseStepOf = (
  { order = false, approve = false, refuse = false, ground, reasons }: EraseOptions,
  { texts: { erase: said } }: Pick<Context, 'texts'>,
): EraseStep => {
  if ([order, approve, refuse].filter(Boolean).length > 1) throw new WrongUse(said.oneStep);
  if (!order && ground !== undefined) throw new WrongUse(said.onlyWithOrder);
  if (!refuse && reasons !== undefined) throw new WrongUse(said.onlyWithRefuse);
  if (order) {
    const grounds = erasureGrounds.join(', ');
    if (ground === undefined) throw new WrongUse(`${said.orderNeedsGround} (${grounds})`);
    if (!isGround(ground)) throw new WrongUse(said.unknownGround(ground, grounds));
    return { kind: 'order', ground };
  }
  if (refuse) {
    if (reasons === undefined) throw new WrongUse(said.refuseNeedsReasons);
    return { kind: 'refuse', reasons };
  }
  return { kind: approve ? 'approve' : 'standing' };
};

/** A subject's id is a MAC in hex. */
const subjectPattern = /^[0-9a-f]{64}$/;

export const isSubject = (text: string): boolean => subjectPattern.test(text);

/** @throws Refused where there is no such case, or it is sealed for nobody any more; WrongUse where nobody is named. */
export const subjectAsked = async (
  session: ReadingSession & Readonly<{ keyRing: KeyRing }>,
  text: string | undefined,
  options: EraseOptions,
  { texts }: Pick<Context, 'texts'>,
): Promise<string> => {
  if (text === undefined && options.ref === undefined) throw new WrongUse(texts.erase.noSubject);
  if (text !== undefined && isSubject(text) && options.ref === undefined) return text;
  const complaintId = await findCase(session, caseReferenceOf(text, options, 'erase', texts), texts);
  const subjectId = await subjectOfCase(session, complaintId);
  if (subjectId === undefined) throw new Refused(texts.erase.noKeyOfCase(text ?? options.ref ?? complaintId));
  return subjectId;
};
