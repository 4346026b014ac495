import type { FieldValue, ReadModel } from '@redress/kernel';
import { wordsOf } from '../folding/personal-text';
import { awaitedParty, caseWarnsFrom, riskRankOf } from './case-attention';
import type { CaseView } from './case-view.document';

/** What decides who may see a case, beside its number. Statistics have the same fields, so that one scope serves both. */
export type ScopeField = 'status' | 'unit' | 'handler' | 'firstReceiver' | 'respondentPerson' | 'sensitivity';

export type CaseField =
  | ScopeField
  | 'complaintNo'
  | 'externalRef'
  | 'source'
  | 'statusSince'
  | 'categoryScheme'
  | 'category'
  | 'subcategory'
  | 'channel'
  | 'originKind'
  | 'outcome'
  | 'urgency'
  | 'receivedOn'
  | 'filedAt'
  | 'endedAt'
  | 'overdueFrom'
  | 'nextDueAt'
  | 'warnsFrom'
  | 'risk'
  | 'awaits'
  | 'returnedCount'
  | 'returnedAt'
  | 'followUpDueAt'
  | 'escalationLevel'
  | 'escalatedAt';

/** `system:id`, as the command line's `--ref` names a record of another system. */
export const externalRefText = ({ system, id }: Readonly<{ system: string; id: string }>): string => `${system}:${id}`;

export const caseViewModel: ReadModel<CaseField> = {
  name: 'case_view',
  version: 3,
  personal: true,
  fields: {
    complaintNo: 'text',
    externalRef: 'text',
    source: 'text',
    status: 'text',
    statusSince: 'text',
    unit: 'text',
    handler: 'text',
    firstReceiver: 'text',
    respondentPerson: 'text',
    categoryScheme: 'text',
    category: 'text',
    subcategory: 'text',
    channel: 'text',
    originKind: 'text',
    outcome: 'text',
    urgency: 'text',
    sensitivity: 'text',
    receivedOn: 'text',
    filedAt: 'text',
    endedAt: 'text',
    overdueFrom: 'text',
    nextDueAt: 'text',
    warnsFrom: 'text',
    risk: 'integer',
    awaits: 'text',
    returnedCount: 'integer',
    returnedAt: 'text',
    followUpDueAt: 'text',
    escalationLevel: 'integer',
    escalatedAt: 'text',
  },
  indexes: [
    ['complaintNo'],
    ['externalRef'],
    ['filedAt'],
    ['status', 'filedAt'],
    ['unit', 'filedAt'],
    ['handler', 'filedAt'],
    ['category', 'filedAt'],
    ['firstReceiver', 'filedAt'],
    ['overdueFrom'],
    ['nextDueAt'],
    // Worklists walk one risk after the other, each by what is due.
    ['unit', 'risk', 'nextDueAt'],
    ['handler', 'risk', 'nextDueAt'],
    ['status', 'risk', 'nextDueAt'],
    ['risk', 'nextDueAt'],
    // What a deadline warns of is a stretch of a worklist, and mostly a short one.
    ['risk', 'warnsFrom'],
    ['followUpDueAt'],
    ['escalationLevel', 'escalatedAt'],
    // Nothing is read along this one: it has all that lists and queues are counted by, so that counting opens no document.
    [
      'sensitivity',
      'status',
      'filedAt',
      'unit',
      'handler',
      'firstReceiver',
      'respondentPerson',
      'risk',
      'nextDueAt',
      'urgency',
      'awaits',
      'returnedAt',
      'escalationLevel',
      'category',
      'channel',
      'source',
      'overdueFrom',
    ],
  ],
  sparse: [
    'externalRef',
    'unit',
    'handler',
    'category',
    'firstReceiver',
    'overdueFrom',
    'nextDueAt',
    'followUpDueAt',
    'escalationLevel',
  ],
  searchable: true,
};

/** Of the escalations that nobody has closed: the highest level, and since when the first of that level is there. */
const escalationOf = ({ escalations }: CaseView): Readonly<{ level: number; at: string }> | undefined =>
  escalations.reduce<Readonly<{ level: number; at: string }> | undefined>((highest, { level, status, raised }) => {
    const isLess =
      highest !== undefined && (level < highest.level || (level === highest.level && raised.at >= highest.at));
    return status === 'closed' || isLess ? highest : { level, at: raised.at };
  }, undefined);

/** When the case was last sent back, while it waits for another unit because of that. */
const returnedAtOf = ({ status, statuses, attempts }: CaseView): string | null => {
  const left = attempts.at(-1)?.left;
  // A case that was settled since, and reopened, waits because of that: only a return leads from Assigned to Valid.
  const isBecauseOfThat = status === 'Valid' && statuses.at(-2)?.status === 'Assigned';
  return isBecauseOfThat && left?.how === 'returned' ? left.moment.at : null;
};

const followUpDueAtOf = ({ deadlines }: CaseView): string | null =>
  deadlines.findLast(({ kind, status }) => kind === 'followUp' && status === 'running')?.dueAt ?? null;

/** `endedAt` says nothing while the case never ended, and where its last end is proved but undated. */
const endedAtOf = ({ endings }: CaseView): string | null => {
  const ended = endings.at(-1)?.ended;
  return ended === undefined || ended.precision === 'notAfter' ? null : ended.at;
};

/** What decides who may see the case. */
const scopeFieldsOf = (view: CaseView): Readonly<Record<ScopeField, FieldValue>> => ({
  status: view.status,
  unit: view.unit,
  handler: view.handler,
  firstReceiver: view.firstReceiverId,
  respondentPerson: view.respondent.staffRef,
  // One that nobody has assessed yet is guarded like any other (domain: caseFactsOf).
  sensitivity: view.triage?.sensitivity ?? 'normal',
});

const escalationFieldsOf = (view: CaseView): Readonly<Record<'escalationLevel' | 'escalatedAt', FieldValue>> => {
  const escalation = escalationOf(view);
  return { escalationLevel: escalation?.level ?? null, escalatedAt: escalation?.at ?? null };
};

export const caseFieldsOf = (view: CaseView): Readonly<Record<CaseField, FieldValue>> => ({
  ...scopeFieldsOf(view),
  complaintNo: view.complaintNo,
  externalRef: view.externalRef === null ? null : externalRefText(view.externalRef),
  source: view.externalRef?.system ?? null,
  statusSince: view.statuses.at(-1)?.moment.at ?? null,
  categoryScheme: view.category?.scheme ?? null,
  category: view.category?.code ?? null,
  subcategory: view.category?.subcode ?? null,
  channel: view.channel,
  originKind: view.originKind,
  outcome: view.outcome,
  urgency: view.triage?.urgency ?? null,
  receivedOn: view.receivedOn,
  filedAt: view.filed.at,
  endedAt: endedAtOf(view),
  overdueFrom: view.overdueFrom,
  nextDueAt: view.nextDueAt,
  warnsFrom: caseWarnsFrom(view),
  risk: riskRankOf(view),
  awaits: awaitedParty(view),
  returnedCount: view.returns.length,
  returnedAt: returnedAtOf(view),
  followUpDueAt: followUpDueAtOf(view),
  ...escalationFieldsOf(view),
});

/** Stands between two texts, so that no search runs from the end of one into the next: RECORD SEPARATOR, which is no word in any language. */
const searchTextSeparator = '\u001e';

/**
 * What the complaint says and what the office answered. Notes, statements and the complainant's person stay out: whoever may search the cases may not
 * learn from a hit what he may not read.
 */
export const caseSearchTextOf = ({ subject, narrative, demand, feedbacks }: CaseView): string =>
  [
    subject,
    narrative,
    demand,
    ...feedbacks.flatMap(({ text, measures, improvements, followUpPlan }) => [
      text,
      measures,
      improvements,
      followUpPlan,
    ]),
  ]
    .flatMap((text) => wordsOf(text) ?? [])
    .join(searchTextSeparator);
