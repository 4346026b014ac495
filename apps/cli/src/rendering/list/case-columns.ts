import { statusNames } from '@redress/complaints/domain';
import { externalRefText, standingAt, type CaseStanding, type CaseView } from '@redress/complaints/read-models';
import { civilDateIn, type Instant, type JsonObject } from '@redress/kernel';
import type { CsvCell } from '@redress/formats';
import { type Telling, deadlineKindTerms } from '@redress/complaints/messages';
import { bad, quiet, strong, warning, type Inline } from '../../terminal/span';
import type { Column } from '../../terminal/table';
import type { Texts } from '../../texts/texts';
import { personalJson, sayPersonal, type PersonalView } from '../personal';
import { dueAt, type DueState } from './due-at';

/** A case as a list shows it: as it stood at `at`. */
export type ListedCase = Readonly<{ view: CaseView; standing: CaseStanding; due: DueState }>;

export const listedCase = (view: CaseView, at: Instant): ListedCase => ({
  view,
  standing: standingAt(view, at) ?? view,
  due: dueAt(view, at),
});

const sayDue = ({ due }: ListedCase, tell: Telling, texts: Texts): Inline => {
  switch (due.kind) {
    case 'running': {
      const { deadline, leftMilliseconds } = due;
      const what = tell.word(deadlineKindTerms, deadline.kind);
      const span = tell.span(leftMilliseconds, 'narrow');
      return leftMilliseconds < 0 ? bad(texts.cases.over(what, span)) : texts.cases.left(what, span);
    }
    case 'paused':
      return quiet(texts.cases.paused);
    case 'wasLate':
      return warning(texts.cases.wasLate);
    case 'none':
      return '';
  }
};

const filedOn = ({ view }: ListedCase, { zone }: Telling): string =>
  view.filed.precision === 'day'
    ? civilDateIn(view.filed.zone ?? zone)(view.filed.at)
    : civilDateIn(zone)(view.filed.at);

/** The columns of a list on a terminal; those of personal text are there only where it was opened. */
export const caseColumns = (texts: Texts, isRevealed: boolean): readonly Column[] => {
  const { columns } = texts.cases;
  return [
    { title: columns.number },
    { title: columns.status },
    { title: columns.filed },
    { title: columns.age, align: 'right', dropRank: 1 },
    { title: columns.due },
    { title: columns.unit, fit: 'cut', isOptional: true },
    { title: columns.category, fit: 'cut', isOptional: true },
    { title: columns.source, fit: 'cut', isOptional: true, dropRank: 2 },
    ...(isRevealed
      ? ([
          { title: columns.complainant, fit: 'cut', isOptional: true },
          { title: columns.subject, fit: 'cut', isOptional: true },
        ] as const)
      : []),
  ];
};

export const caseCells = (
  listed: ListedCase,
  at: Instant,
  tell: Telling & PersonalView,
  texts: Texts,
): readonly Inline[] => {
  const { view, standing } = listed;
  const { subject, complainant } = view;
  return [
    strong(view.complaintNo),
    tell.word(statusNames, standing.status),
    filedOn(listed, tell),
    quiet(tell.age(view.filed.at, at, 'narrow')),
    sayDue(listed, tell, texts),
    standing.unit ?? '',
    view.category?.code ?? '',
    quiet(view.externalRef === null ? '' : externalRefText(view.externalRef)),
    complainant.name === null ? '' : sayPersonal(complainant.name, tell),
    subject === null ? '' : sayPersonal(subject, tell),
  ];
};

/** A case in a list for a program, as it stood at `at`. */
export const caseJson = (
  { view, standing, due }: ListedCase,
  at: Instant,
  personal: Parameters<typeof personalJson>[0],
): JsonObject => ({
  complaintId: view.complaintId,
  complaintNo: view.complaintNo,
  status: standing.status,
  unit: standing.unit,
  handler: standing.handler,
  filedAt: view.filed.at,
  filedPrecision: view.filed.precision,
  receivedOn: view.receivedOn,
  category: view.category,
  channel: view.channel,
  urgency: view.triage?.urgency ?? null,
  externalRef: view.externalRef,
  due: due.kind,
  nextDueAt: due.kind === 'running' ? due.dueAt : null,
  nextDue: due.kind === 'running' ? due.deadline.kind : null,
  overdueFrom: view.overdueFrom !== null && view.overdueFrom < at ? view.overdueFrom : null,
  ...(personal.isRevealed
    ? {
        complainantName: view.complainant.name === null ? null : personalJson(personal)(view.complainant.name),
        subject: view.subject === null ? null : personalJson(personal)(view.subject),
      }
    : {}),
});

export const csvTitles = (isRevealed: boolean): readonly string[] => [
  'complaintNo',
  'complaintId',
  'status',
  'filedAt',
  'receivedOn',
  'due',
  'nextDueAt',
  'overdueFrom',
  'unit',
  'handler',
  'categoryScheme',
  'category',
  'subcategory',
  'channel',
  'urgency',
  'source',
  'sourceId',
  ...(isRevealed ? ['complainantName', 'subject'] : []),
];

/** The cells under `csvTitles`. Text that cannot be read is an empty cell. */
export const csvCells = ({ view, standing, due }: ListedCase, at: Instant, isRevealed: boolean): readonly CsvCell[] => {
  const textOf = (text: CaseView['subject']): CsvCell => (text !== null && 'text' in text ? text.text : null);
  return [
    view.complaintNo,
    view.complaintId,
    standing.status,
    view.filed.at,
    view.receivedOn,
    due.kind,
    due.kind === 'running' ? due.dueAt : null,
    view.overdueFrom !== null && view.overdueFrom < at ? view.overdueFrom : null,
    standing.unit,
    standing.handler,
    view.category?.scheme ?? null,
    view.category?.code ?? null,
    view.category?.subcode ?? null,
    view.channel,
    view.triage?.urgency ?? null,
    view.externalRef?.system ?? null,
    view.externalRef?.id ?? null,
    ...(isRevealed ? [textOf(view.complainant.name), textOf(view.subject)] : []),
  ];
};
