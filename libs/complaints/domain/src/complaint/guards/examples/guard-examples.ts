import type { GuardName } from '../complaint.guards';
import { acceptanceExamples } from './acceptance.examples';
import { endingExamples } from './ending.examples';
import { escalationExamples } from './escalation.examples';
import type { Examples } from './example';
import { filingExamples } from './filing.examples';
import { handlingExamples } from './handling.examples';
import { recordExamples } from './record.examples';

/** A guard without both kinds of example does not compile. */
export const guardExamples: Examples<GuardName> = {
  ...filingExamples,
  ...acceptanceExamples,
  ...handlingExamples,
  ...escalationExamples,
  ...endingExamples,
  ...recordExamples,
};
