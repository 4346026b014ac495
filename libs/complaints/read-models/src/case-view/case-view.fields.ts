import type { FieldValue, ReadModel } from '@redress/kernel';
import { wordsOf } from '../folding/personal-text';
import type { CaseView } from './case-view.document';

export type CaseField =
  | 'complaintNo'
  | 'externalRef'
  | 'source'
  | 'status'
  | 'statusSince'
  | 'unit'
  | 'handler'
  | 'categoryScheme'
  | 'category'
  | 'subcategory'
  | 'channel'
  | 'originKind'
  | 'outcome'
  | 'urgency'
  | 'sensitivity'
  | 'receivedOn'
  | 'filedAt'
  | 'endedAt'
  | 'overdueFrom'
  | 'nextDueAt'
  | 'escalationLevel';

/** `system:id`, as the command line's `--ref` names a record of another system. */
export const externalRefText = ({ system, id }: Readonly<{ system: string; id: string }>): string => `${system}:${id}`;

export const caseViewModel: ReadModel<CaseField> = {
  name: 'case_view',
  version: 1,
  personal: true,
  fields: {
    complaintNo: 'text',
    externalRef: 'text',
    source: 'text',
    status: 'text',
    statusSince: 'text',
    unit: 'text',
    handler: 'text',
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
    escalationLevel: 'integer',
  },
  indexes: [
    ['complaintNo'],
    ['externalRef'],
    ['filedAt'],
    ['status', 'filedAt'],
    ['unit', 'filedAt'],
    ['handler', 'filedAt'],
    ['category', 'filedAt'],
    ['overdueFrom'],
    ['nextDueAt'],
  ],
  searchable: true,
};

const escalationLevelOf = ({ escalations }: CaseView): number | null =>
  escalations.reduce<number | null>((highest, { level }) => Math.max(highest ?? level, level), null);

/** `endedAt` says nothing while the case never ended, and where its last end is proved but undated. */
const endedAtOf = ({ endings }: CaseView): string | null => {
  const ended = endings.at(-1)?.ended;
  return ended === undefined || ended.precision === 'notAfter' ? null : ended.at;
};

export const caseFieldsOf = (view: CaseView): Readonly<Record<CaseField, FieldValue>> => ({
  complaintNo: view.complaintNo,
  externalRef: view.externalRef === null ? null : externalRefText(view.externalRef),
  source: view.externalRef?.system ?? null,
  status: view.status,
  statusSince: view.statuses.at(-1)?.moment.at ?? null,
  unit: view.unit,
  handler: view.handler,
  categoryScheme: view.category?.scheme ?? null,
  category: view.category?.code ?? null,
  subcategory: view.category?.subcode ?? null,
  channel: view.channel,
  originKind: view.originKind,
  outcome: view.outcome,
  urgency: view.triage?.urgency ?? null,
  sensitivity: view.triage?.sensitivity ?? null,
  receivedOn: view.receivedOn,
  filedAt: view.filed.at,
  endedAt: endedAtOf(view),
  overdueFrom: view.overdueFrom,
  nextDueAt: view.nextDueAt,
  escalationLevel: escalationLevelOf(view),
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
