import type { CivilDate, Instant, Personal } from '@redress/kernel';

/** Main status of a case, one value (domain-model C3). */
export const complaintStatuses = [
  'Filed',
  'NeedsInformation',
  'Valid',
  'Assigned',
  'InProgress',
  'ResolutionProposed',
  'Invalid',
  'NotAccepted',
  'Closed',
  'ReopenRequested',
  'Disputed',
  'Withdrawn',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export const channels = [
  'phone',
  'web',
  'app',
  'counter',
  'letter',
  'email',
  'fax',
  'referral',
  'socialMedia',
  'other',
] as const;
export type Channel = (typeof channels)[number];

export const originKinds = ['hotline', 'mediaExposure', 'other'] as const;
export type OriginKind = (typeof originKinds)[number];

export const matterKinds = ['complaint', 'report', 'suggestion', 'inquiry', 'notStated'] as const;
export type MatterKind = (typeof matterKinds)[number];

export const anonymities = ['named', 'confidential', 'anonymous', 'notStated'] as const;
export type Anonymity = (typeof anonymities)[number];

export const urgencies = ['routine', 'urgent', 'veryUrgent', 'emergency'] as const;
export type Urgency = (typeof urgencies)[number];

export const sensitivities = ['normal', 'sensitive', 'confidential'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const flags = ['mediaExposure', 'publicSafety', 'vulnerablePerson', 'minor'] as const;
export type Flag = (typeof flags)[number];

export const findings = ['upheld', 'partly', 'notUpheld', 'unfounded', 'undetermined', 'notStated'] as const;
export type Finding = (typeof findings)[number];

export const outcomes = [
  'explained',
  'remedied',
  'compensated',
  'monetaryRelief',
  'nonMonetaryRelief',
  'referred',
  'noActionPossible',
  'notStated',
] as const;
export type Outcome = (typeof outcomes)[number];

export const answers = ['yes', 'no', 'notStated'] as const;
export type Answer = (typeof answers)[number];

export const media = ['phone', 'web', 'app', 'counter', 'letter', 'email', 'sms', 'other', 'notStated'] as const;
export type Medium = (typeof media)[number];

/**
 * What a source says, and does not say, about when an act happened (ledger-format, Time); all absent where the instant is exact.
 * `day`: a civil date, the start of its day in `zone`. `notAfter`: proved but undated; it counts in no duration or window.
 * `assumed`: names of the fields that an import policy supplied.
 */
export type Provenance = Readonly<{ precision?: Precision; zone?: string; assumed?: readonly string[] }>;
export const precisions = ['day', 'notAfter'] as const;
export type Precision = (typeof precisions)[number];

/** A code in a named scheme, with the code below it where the scheme has levels. */
export type Category = Readonly<{ scheme: string; code: string; subcode?: string }>;

/** Where a record of another system came from. */
export type ExternalRef = Readonly<{ system: string; id: string }>;

/** Who is complained of. `name` is a person's. */
export type Respondent = Readonly<{ organisation?: string; unitId?: string; staffRef?: string; name?: Personal }>;

/** Who complains; `account` is the user name in the source or the login of a complainant acting himself. */
export type Complainant = Readonly<{ name?: Personal; contact?: Personal; account?: Personal }>;

export type Place = Readonly<{ areaCode?: string; postalCode?: Personal; address?: Personal }>;
export type Incident = Readonly<{ from?: CivilDate; to?: CivilDate; place?: Place }>;

/** One acceptance check with what it rests on (F13-F16). */
export type AcceptanceCheck = Readonly<{ holds: boolean; note?: Personal; evidenceIds?: readonly string[] }>;

/** F13-F16: four conditions, the second in three parts; all must hold. */
export const acceptanceCheckNames = [
  'rightsHarmed',
  'respondentIdentified',
  'factsStated',
  'demandStated',
  'withinJurisdiction',
  'notDuplicate',
] as const;
export type AcceptanceCheckName = (typeof acceptanceCheckNames)[number];
export type AcceptanceChecks = Readonly<Record<AcceptanceCheckName, AcceptanceCheck>>;

/** F17-F20: any one makes a complaint valid. */
export const criterionNames = ['legalBreach', 'standardOrPromiseBreach', 'harmByIntentOrNegligence'] as const;
export type CriterionName = (typeof criterionNames)[number];
export type Criterion = Readonly<{ criterion: CriterionName; clauseRef: string; evidenceIds?: readonly string[] }>;

/** F62: a final reply states measures, improvements and the plan to follow up; F63: in writing where the matter is complex. */
export const feedbackForms = ['oral', 'written', 'notStated'] as const;
export type Feedback = Readonly<{
  text: Personal;
  form: (typeof feedbackForms)[number];
  medium: Medium;
  measures?: Personal;
  improvements?: Personal;
  followUpPlan?: Personal;
}>;

/** Instants until which the case can be taken up again, frozen when it ended. Absent: the end is undated or the pack has no such window. */
export type Windows = Readonly<{ reopenUntil?: Instant; disputeUntil?: Instant }>;

/** The fields that RecordCorrected may set; times and what decides a status are not among them (ledger-format, Time). */
export const correctableFields = [
  'channel',
  'originKind',
  'category',
  'respondentOrganisation',
  'subject',
  'narrative',
  'demand',
  'complainantName',
  'complainantContact',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** The corrected value of one field. */
export type Correction =
  | Readonly<{ field: 'channel'; value: Channel }>
  | Readonly<{ field: 'originKind'; value: OriginKind }>
  | Readonly<{ field: 'category'; value: Category }>
  | Readonly<{ field: 'respondentOrganisation'; value: string }>
  | Readonly<{
      field: 'subject' | 'narrative' | 'demand' | 'complainantName' | 'complainantContact';
      value: Personal;
    }>;
