/** What a deadline is for (domain-model C3, Deadlines in the table). */
export const deadlineKinds = [
  'acknowledge',
  'acceptance',
  'dispatch',
  'signOff',
  'resolve',
  'followUp',
  'reviewDecision',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** The events that can start a deadline. */
export const deadlineStarters = [
  'ComplaintFiled',
  'ComplaintMarkedValid',
  'ComplaintAssigned',
  'ComplaintClosedWithFeedback',
  'OutcomeDisputed',
] as const;
export type DeadlineStarter = (typeof deadlineStarters)[number];

/** `h` an hour; `d` twenty-four hours, whatever the zone does to its clocks. */
export type DeadlineUnit = 'h' | 'd';

export type DeadlineRule = Readonly<{
  kind: DeadlineKind;
  startsOn: DeadlineStarter;
  amount: number;
  unit: DeadlineUnit;
  /** Stands still while the complainant is asked for information; the first contact never does (domain-model C5.6). */
  pausedByInformationRequest: boolean;
  /** When to warn, in percent of the whole length. */
  warnAtPercent: readonly number[];
}>;

/** Steps that a pack can demand before CloseWithFeedback (domain-model C3, What a pack requires). */
export const requiredSteps = ['acceptance', 'assignment', 'signOff', 'finding', 'proposal'] as const;
export type RequiredStep = (typeof requiredSteps)[number];

/** What a pack can do without where the source of a record is silent. */
export const waivableParts = [
  'narrative',
  'complainant',
  'feedbackText',
  'finding',
  'outcome',
  'disputeStatement',
  'disputeWindow',
] as const;
export type WaivablePart = (typeof waivableParts)[number];

/** One version of the rules that an office decides by: data, frozen into the log at its first use. */
export type PolicyPack = Readonly<{
  packId: string;
  version: string;
  requires: readonly RequiredStep[];
  waives: readonly WaivablePart[];
  deadlines: readonly DeadlineRule[];
  /** How long after the end of a case it can be disputed, reviewed or reopened, in days of twenty-four hours; 0: the pack has no such window. */
  windows: Readonly<{ reopenDays: number; disputeDays: number; reviewDays: number }>;
  refusalCodes: readonly string[];
  escalation: Readonly<{ levelMax: number; fallbackUnit: string; acknowledgedBeforeClosingFromLevel: number }>;
  // What packs did not state from the beginning; one that is silent is published, and compared, without these fields.
  /** How long a unit may return a case that it has not signed for, in hours from its dispatch. Absent: as long as it has not signed. */
  returnWithinHours?: number;
  /** After so many vain calls, no two on one day by one medium, the complainant counts as unreachable. Absent: he never does. */
  followUpAttemptsMax?: number;
  /** A case may be settled on the spot, without the steps that `requires` names. Absent: it may not. */
  onTheSpot?: boolean;
}>;

/** `pack@version`, as metadata and refusals name it. */
export const policyRefOf = ({ packId, version }: Pick<PolicyPack, 'packId' | 'version'>): string =>
  `${packId}@${version}`;
