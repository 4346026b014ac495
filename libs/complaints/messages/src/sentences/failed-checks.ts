import { acceptanceCheckNames, type AcceptanceChecks } from '@redress/complaints/domain';
import type { SentenceTelling } from '../sentence-names';
import { acceptanceCheckTerms } from '../terms/handling.terms';

/** The conditions that were found not to hold, named in one list; empty where all hold. */
export const failedChecks = (checks: AcceptanceChecks, { list, word }: SentenceTelling): string =>
  list(acceptanceCheckNames.filter((name) => !checks[name].holds).map((name) => word(acceptanceCheckTerms, name)));
