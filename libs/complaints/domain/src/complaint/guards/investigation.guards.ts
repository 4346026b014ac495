import type { Money } from '../events/investigation.values';
import type { FilePart } from '../complaint.rejections';
import { isNamed, isWritten } from '../written';
import { guard } from './guard';

const sha256Pattern = /^[0-9a-f]{64}$/;
/** Type and subtype of RFC 6838, 4.2; parameters say nothing about which file it is. */
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** The file is kept by reference: what proves it unchanged must be exact. */
const fileIsIdentified = guard(['AttachEvidence'], ({ data }) => {
  const isStated: Readonly<Record<FilePart, boolean>> = {
    sha256: sha256Pattern.test(data.sha256),
    sizeBytes: Number.isSafeInteger(data.sizeBytes) && data.sizeBytes > 0,
    mediaType: mediaTypePattern.test(data.mediaType),
    storageRef: isNamed(data.storageRef),
  };
  const missing = (['sha256', 'sizeBytes', 'mediaType', 'storageRef'] as const).filter((part) => !isStated[part]);
  return missing.length === 0 ? undefined : { code: 'FileNotIdentified', missing };
});

const descriptionIsWritten = guard(['AttachEvidence'], ({ data: { description } }) =>
  isWritten(description) ? undefined : { code: 'DescriptionMissing' },
);

const evidenceIsNew = guard(['AttachEvidence'], ({ data: { sha256 } }, { evidence }) => {
  const same = evidence.find((attached) => attached.sha256 === sha256);
  return same === undefined ? undefined : { code: 'EvidenceAlreadyAttached', evidenceId: same.evidenceId };
});

const respondentsWordsAreWritten = guard(['RecordRespondentStatement'], ({ data }) => {
  const missing = (['by', 'text'] as const).filter((part) => !isWritten(data[part]));
  return missing.length === 0 ? undefined : { code: 'RespondentStatementIncomplete', missing };
});

const causeIsNamed = guard(['RecordRootCause'], ({ data: { causeCode } }) =>
  isNamed(causeCode) ? undefined : { code: 'CauseMissing' },
);

/** A case may have several causes, and a judgement on one may change; the same one twice says nothing. */
const rootCauseIsNew = guard(['RecordRootCause'], ({ data: { causeCode, preventable } }, { rootCauses }) => {
  const last = rootCauses.findLast((cause) => cause.causeCode === causeCode);
  return last?.preventable === preventable ? { code: 'RootCauseAlreadyRecorded', causeCode } : undefined;
});

const measureIsDescribed = guard(['PlanMeasure'], ({ data: { description, responsible } }) => {
  const isStated = { description: isWritten(description), responsible: isNamed(responsible) };
  const missing = (['description', 'responsible'] as const).filter((part) => !isStated[part]);
  return missing.length === 0 ? undefined : { code: 'MeasureIncomplete', missing };
});

/** Up to twelve digits and cents: more is a slip of the pen, and no number of the log is a fraction. */
const isMoney = ({ value, currency }: Money): boolean =>
  /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/.test(value) && /^[A-Z]{3}$/.test(currency);

const amountIsMoney = guard(['PlanMeasure'], ({ data: { amount } }) =>
  amount === undefined || isMoney(amount) ? undefined : { code: 'AmountNotMoney', ...amount },
);

const measureIsPlanned = guard(['CompleteMeasure'], ({ data: { measureId } }, { measures }) =>
  measures.some((measure) => measure.measureId === measureId) ? undefined : { code: 'MeasureNotFound', measureId },
);

const measureIsNotYetCompleted = guard(['CompleteMeasure'], ({ data: { measureId } }, { measures }) =>
  measures.some((measure) => measure.measureId === measureId && measure.isCompleted)
    ? { code: 'MeasureAlreadyCompleted', measureId }
    : undefined,
);

const proofIsWritten = guard(['CompleteMeasure'], ({ data: { proof } }) =>
  isWritten(proof) ? undefined : { code: 'ProofMissing' },
);

export const investigationGuards = {
  fileIsIdentified,
  descriptionIsWritten,
  evidenceIsNew,
  respondentsWordsAreWritten,
  causeIsNamed,
  rootCauseIsNew,
  measureIsDescribed,
  amountIsMoney,
  measureIsPlanned,
  measureIsNotYetCompleted,
  proofIsWritten,
} as const;
