import { allSetBy, complaintIdOf, type Category, type Incident } from '@redress/complaints/domain';
import type { Open } from '@redress/kernel';
import type { ComplaintData, RecordedComplaint } from '../folding/complaint-fold';
import { firstReceiverOf } from '../folding/first-receiver';
import { momentOf } from '../folding/moment';
import { openedTextOf } from '../folding/personal-text';
import type { CaseView, CategoryPart } from './case-view.document';

export const categoryPartOf = (category: Category | undefined): CategoryPart | null =>
  category === undefined ? null : { scheme: category.scheme, code: category.code, subcode: category.subcode ?? null };

const incidentOf = (incident: Incident | undefined, open: Open): CaseView['incident'] =>
  incident === undefined
    ? null
    : {
        from: incident.from ?? null,
        to: incident.to ?? null,
        areaCode: incident.place?.areaCode ?? null,
        postalCode: openedTextOf(incident.place?.postalCode, open),
        address: openedTextOf(incident.place?.address, open),
      };

/** What the complaint says. */
const contentOf = (data: ComplaintData['ComplaintFiled'], recorded: RecordedComplaint, open: Open) => ({
  matterKind: data.matterKind,
  anonymity: data.anonymity,
  channel: data.channel ?? null,
  originKind: data.originKind ?? null,
  category: categoryPartOf(data.category),
  issue: categoryPartOf(data.issue),
  language: data.language ?? null,
  tags: data.tags ?? [],
  firstReceiverId: firstReceiverOf(data, recorded),
  consent: data.consent ?? null,
  respondent: {
    organisation: data.respondent?.organisation ?? null,
    unitId: data.respondent?.unitId ?? null,
    staffRef: data.respondent?.staffRef ?? null,
    name: openedTextOf(data.respondent?.name, open),
  },
  complainant: {
    name: openedTextOf(data.complainant?.name, open),
    contact: openedTextOf(data.complainant?.contact, open),
    account: openedTextOf(data.complainant?.account, open),
  },
  subject: openedTextOf(data.subject, open),
  narrative: openedTextOf(data.narrative, open),
  demand: openedTextOf(data.demand, open),
  incident: incidentOf(data.incident, open),
});

/** Where nothing has been done yet. */
const untouched = {
  acknowledged: null,
  information: [],
  checks: null,
  criteria: [],
  triage: null,
  unit: null,
  handler: null,
  owners: [],
  attempts: [],
  returns: [],
  transfers: [],
  communicationCount: 0,
  noteCount: 0,
  evidence: [],
  statements: [],
  rootCause: null,
  measures: [],
  proposals: [],
  finding: null,
  findingBasis: null,
  outcome: null,
  timely: null,
  agreement: null,
  feedbacks: [],
  windows: { reopenUntil: null, disputeUntil: null, reviewUntil: null },
  endings: [],
  followUpStatus: null,
  followUpAttempts: [],
  followUps: [],
  reopenings: [],
  disputes: [],
  escalations: [],
  deadlines: [],
  overdueFrom: null,
  nextDueAt: null,
  links: [],
  holds: [],
  corrections: [],
} as const;

export const filedView = (data: ComplaintData['ComplaintFiled'], recorded: RecordedComplaint, open: Open): CaseView => {
  const filed = momentOf(recorded, data);
  return {
    complaintId: complaintIdOf(recorded.stream),
    complaintNo: data.complaintNo,
    externalRef: data.externalRef ?? null,
    revision: String(recorded.revision),
    changedAt: recorded.recordedAt,
    status: 'Filed',
    statuses: [{ status: 'Filed', moment: filed }],
    filed,
    receivedOn: data.receivedOn,
    ...contentOf(data, recorded, open),
    ...untouched,
    setBy: allSetBy(recorded.id),
    origins: {},
    assumed: [],
    erasures: [],
    timeline: [],
  };
};
