import type { ComplaintRejection, RejectionCode } from '../complaint.rejections';
import type { Language } from '../complaint.status-names';
import { afterTheEndSentences } from './after-the-end.sentences';
import { endingSentences } from './ending.sentences';
import { handlingSentences } from './handling.sentences';
import { holdAndLinkSentences } from './hold-and-link.sentences';
import { intakeSentences } from './intake.sentences';
import { investigationSentences } from './investigation.sentences';
import { recordSentences } from './record.sentences';
import { resolutionSentences } from './resolution.sentences';
import type { Sentences } from './sentences';
import { statusSentences } from './status.sentences';
import { timeAndPersonSentences } from './time-and-person.sentences';

/** A sentence for every code: one that is missing does not compile. */
export const rejectionSentences: Sentences<RejectionCode> = {
  ...timeAndPersonSentences,
  ...statusSentences,
  ...intakeSentences,
  ...handlingSentences,
  ...investigationSentences,
  ...resolutionSentences,
  ...endingSentences,
  ...afterTheEndSentences,
  ...holdAndLinkSentences,
  ...recordSentences,
};

/** Why a command was refused, in one plain sentence that names what is missing. It holds no personal text. */
export const describeRejection = <C extends RejectionCode>(
  rejection: ComplaintRejection<C>,
  language: Language,
): string => rejectionSentences[rejection.code][language](rejection);
