import { complaintStreamOf } from '@redress/complaints/domain';
import { wholeLedger, type ExportScope } from '@redress/integrity';
import { caseReferenceOf, findCase, needsReadModels, type CaseOptions } from '../arguments/case-argument';
import type { Context } from '../context';
import { reading } from '../session/session';

/** What a verb that works on the log alone is to take: one case, or all of it. */
export type ScopeOptions = CaseOptions & Readonly<{ all?: boolean }>;

/**
 * The stream of the case that is meant, or the whole ledger; undefined where neither, or both, were named.
 * @throws WrongUse, Refused where there is no such case
 */
export const scopeOf = async (
  context: Context,
  verb: string,
  text: string | undefined,
  options: ScopeOptions,
): Promise<ExportScope | undefined> => {
  const isCaseNamed = text !== undefined || options.ref !== undefined;
  if (isCaseNamed === (options.all === true)) return undefined;
  if (!isCaseNamed) return wholeLedger;
  const { texts } = context;
  const reference = caseReferenceOf(text, options, verb, texts);
  return reading(context, async (session) => complaintStreamOf(await findCase(session, reference, texts)), {
    isCatchingUp: needsReadModels(reference),
  });
};
