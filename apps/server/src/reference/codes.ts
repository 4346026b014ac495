import { statusNames } from '@redress/complaints/domain';
import {
  anonymityTerms,
  channelTerms,
  deadlineKindTerms,
  escalationReasonTerms,
  evidenceKindTerms,
  findingTerms,
  flagTerms,
  linkTypeTerms,
  matterKindTerms,
  measureKindTerms,
  mediumTerms,
  outcomeTerms,
  reopenGroundTerms,
  returnCodeTerms,
  roleTerms,
  sensitivityTerms,
  urgencyTerms,
} from '@redress/complaints/messages';

/** A value of a closed list, named in both languages. */
export type NamedCode = Readonly<{ code: string; en: string; zh: string }>;

type Names = Readonly<Record<string, Readonly<{ en: string; zh: string }>>>;

const namesOf = (names: Names): readonly NamedCode[] =>
  Object.entries(names).map(([code, { en, zh }]) => ({ code, en, zh }));

/** Every closed list that a client shows, in its own order. */
export const namedCodes = {
  status: namesOf(statusNames),
  channel: namesOf(channelTerms),
  matterKind: namesOf(matterKindTerms),
  anonymity: namesOf(anonymityTerms),
  urgency: namesOf(urgencyTerms),
  sensitivity: namesOf(sensitivityTerms),
  flag: namesOf(flagTerms),
  finding: namesOf(findingTerms),
  outcome: namesOf(outcomeTerms),
  medium: namesOf(mediumTerms),
  deadlineKind: namesOf(deadlineKindTerms),
  escalationReason: namesOf(escalationReasonTerms),
  returnCode: namesOf(returnCodeTerms),
  evidenceKind: namesOf(evidenceKindTerms),
  measureKind: namesOf(measureKindTerms),
  reopenGround: namesOf(reopenGroundTerms),
  linkType: namesOf(linkTypeTerms),
  role: namesOf(roleTerms),
} as const;

export type CodeList = keyof typeof namedCodes;
