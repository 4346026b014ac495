import {
  atMost,
  civilDate,
  code,
  either,
  flag,
  groupPart,
  instant,
  listOf,
  oneOf,
  revision,
  searchOf,
  unless,
  wholeNumber,
} from './address-codec';

/** Queries of the console's addresses (console, Routes and addresses): declared once, read and written only through these. */

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
export const urgencies = ['routine', 'urgent', 'veryUrgent', 'emergency'] as const;
const orders = ['newest', 'longestOverdue', 'nextDue'] as const;

const caseFilters = {
  status: listOf(oneOf(...complaintStatuses)),
  unit: listOf(code),
  handler: listOf(code),
  category: listOf(code),
  channel: listOf(code),
  urgency: listOf(oneOf(...urgencies)),
  overdue: flag,
  unsigned: flag,
  escalated: flag,
  disputed: flag,
  source: listOf(code),
} as const;

/** Why a sign-in with a provider came to nothing: by this its problem comes back to the page. */
const signInRefusals = ['sign-in-refused', 'no-role', 'store-unavailable', 'no-provider'] as const;
export const signInSearch = searchOf({ refused: oneOf(...signInRefusals) });

export const queueSearch = searchOf({ ...caseFilters });
export const casesSearch = searchOf({ ...caseFilters, sort: unless('newest', oneOf(...orders)), asof: instant });
export type CasesSearch = ReturnType<typeof casesSearch>;

const caseViews = ['case', 'compare', 'deadlines', 'access'] as const;

const point = either(revision, instant);
const caseParameters = searchOf({
  view: unless('case', oneOf(...caseViews)),
  rev: revision,
  at: instant,
  known: either(oneOf('at'), instant),
  e: revision,
  a: point,
  aKnown: instant,
  b: point,
  bKnown: instant,
});
export type CaseSearch = ReturnType<typeof caseParameters>;

/** A revision already says what was recorded: it excludes an instant, and known-at needs one. */
export const caseSearch = (raw: Readonly<Record<string, unknown>>): CaseSearch => {
  const { at, known, ...rest } = caseParameters(raw);
  if (rest.rev !== undefined || at === undefined) return rest;
  return { ...rest, at, ...(known === undefined ? {} : { known }) };
};

export const eventOrigins = ['live', 'late', 'import'] as const;
/** Which of the two times `from` and `to` are of. */
export const auditAxes = ['recorded', 'happened'] as const;

/** Which events. Without `from` and `to` they are those of the last seven days, or all where `range` says so. */
const auditFilters = {
  actor: code,
  role: code,
  unit: code,
  type: listOf(code),
  kind: listOf(code),
  origin: oneOf(...eventOrigins),
  policy: code,
  case: code,
  from: civilDate,
  to: civilDate,
  range: oneOf('all'),
  axis: unless('recorded', oneOf(...auditAxes)),
} as const;

export const auditEventsSearch = searchOf(auditFilters);
export type AuditSearch = ReturnType<typeof auditEventsSearch>;

/** Events in one sample (contract, `sample`). */
export const auditSampleMax = 200;
/** Somebody else draws the same sample from the same filter, size and seed. */
export const auditReviewSearch = searchOf({
  ...auditFilters,
  sample: wholeNumber(auditSampleMax),
  seed: code,
  e: code,
});
export type AuditReviewSearch = ReturnType<typeof auditReviewSearch>;

export const accessKinds = ['reveal', 'evidence', 'search', 'export', 'print', 'refusal', 'furtherRefusals'] as const;
/** What it was for is somebody's own words, and in no address. */
export const accessSearch = searchOf({
  actor: code,
  case: code,
  what: oneOf(...accessKinds),
  idle: flag,
  from: civilDate,
  to: civilDate,
  range: oneOf('all'),
});
export type AccessSearch = ReturnType<typeof accessSearch>;
export const verificationSearch = searchOf({ case: code });

export const trendMeasures = [
  'filed',
  'valid',
  'closed',
  'open',
  'overdue',
  'returned',
  'transferred',
  'escalated',
  'reopened',
  'disputed',
  'days-to-close',
] as const;
export const trendDimensions = ['category', 'channel', 'unit', 'outcome', 'origin', 'source'] as const;
/** What was filed beside what was closed: two figures over time, and no groups. */
export const filedAndClosed = 'filed-closed';
/** `none`: the whole range as one. */
export const trendPeriods = ['day', 'week', 'month', 'none'] as const;
export const trendComparisons = ['year', 'previous', 'none'] as const;

/** What a figure is of. Without `from` and `to` it is of the last eight weeks, or of everything where `range` says so. */
const figureParameters = {
  measure: unless('filed', oneOf(...trendMeasures)),
  by: atMost(2, listOf(oneOf(...trendDimensions))),
  per: unless('week', oneOf(...trendPeriods)),
  from: civilDate,
  to: civilDate,
  range: oneOf('all'),
  asof: instant,
} as const;

const trendsParameters = searchOf({
  ...figureParameters,
  measure: unless('filed', oneOf(filedAndClosed, ...trendMeasures)),
  compare: unless('year', oneOf(...trendComparisons)),
  form: unless('chart', oneOf('chart', 'table')),
});
export type TrendsSearch = ReturnType<typeof trendsParameters>;

/** Two figures are told apart by what they count, and so by nothing else. */
export const trendsSearch = (raw: Readonly<Record<string, unknown>>): TrendsSearch => {
  const asked = trendsParameters(raw);
  if (asked.measure !== filedAndClosed) return asked;
  const { by: _by, ...rest } = asked;
  return rest;
};

/** The same question, and the cell: a period, and a group as `name:value`, whose values stand percent-encoded where a list would split them. */
export const trendCasesSearch = searchOf({ ...figureParameters, period: code, group: listOf(groupPart) });
export type TrendCasesSearch = ReturnType<typeof trendCasesSearch>;
