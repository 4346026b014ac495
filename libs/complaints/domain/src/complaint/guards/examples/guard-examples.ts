import type { GuardName } from '../complaint.guards';
import { acceptanceExamples } from './acceptance.examples';
import { endingExamples } from './ending.examples';
import { escalationExamples } from './escalation.examples';
import { evidenceExamples } from './evidence.examples';
import type { Examples } from './example';
import { filingExamples } from './filing.examples';
import { followUpExamples } from './follow-up.examples';
import { handlingExamples } from './handling.examples';
import { legalHoldExamples, linkExamples } from './hold-and-link.examples';
import { investigationExamples } from './investigation.examples';
import { recordExamples } from './record.examples';
import { reopeningExamples } from './reopening.examples';
import { resolutionExamples } from './resolution.examples';

/** A guard without both kinds of example does not compile. */
export const guardExamples: Examples<GuardName> = {
  ...filingExamples,
  ...acceptanceExamples,
  ...handlingExamples,
  ...investigationExamples,
  ...evidenceExamples,
  ...escalationExamples,
  ...resolutionExamples,
  ...endingExamples,
  ...followUpExamples,
  ...reopeningExamples,
  ...linkExamples,
  ...legalHoldExamples,
  ...recordExamples,
};
