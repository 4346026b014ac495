import type { AcceptanceChecks } from '@redress/complaints/domain';
import type { JsonObject } from '@redress/kernel';
import { mark, marks, stated, type Sets } from './audit-statement';

const checkResults = (checks: AcceptanceChecks): JsonObject => ({
  rightsHarmed: checks.rightsHarmed.holds,
  respondentIdentified: checks.respondentIdentified.holds,
  factsStated: checks.factsStated.holds,
  demandStated: checks.demandStated.holds,
  withinJurisdiction: checks.withinJurisdiction.holds,
  notDuplicate: checks.notDuplicate.holds,
});

export const filingSets: Sets<
  'ComplaintFiled' | 'ComplaintAcknowledged' | 'InformationRequested' | 'InformationSupplied' | 'SourceRowSeen'
> = {
  ComplaintFiled: (data) =>
    stated({
      status: 'Filed',
      complaintNo: data.complaintNo,
      externalRef: data.externalRef,
      receivedOn: data.receivedOn,
      matterKind: data.matterKind,
      anonymity: data.anonymity,
      channel: data.channel,
      originKind: data.originKind,
      category: data.category,
      issue: data.issue,
      language: data.language,
      tags: data.tags,
      firstReceiverId: data.firstReceiverId,
      consent: data.consent,
      'respondent/organisation': data.respondent?.organisation,
      'respondent/unitId': data.respondent?.unitId,
      'respondent/staffRef': data.respondent?.staffRef,
      'respondent/name': mark(data.respondent?.name),
      'complainant/name': mark(data.complainant?.name),
      'complainant/contact': mark(data.complainant?.contact),
      'complainant/account': mark(data.complainant?.account),
      subject: mark(data.subject),
      narrative: mark(data.narrative),
      demand: mark(data.demand),
      'incident/from': data.incident?.from,
      'incident/to': data.incident?.to,
      'incident/areaCode': data.incident?.place?.areaCode,
      'incident/postalCode': mark(data.incident?.place?.postalCode),
      'incident/address': mark(data.incident?.place?.address),
      assumed: data.assumed,
    }),
  ComplaintAcknowledged: ({ method, steps, promisedDates }) => ({ acknowledged: { method, steps, promisedDates } }),
  InformationRequested: ({ items, medium }) => ({ status: 'NeedsInformation', requested: marks(items), medium }),
  InformationSupplied: ({ items, medium }) => ({ status: 'Filed', supplied: marks(items), medium }),
  SourceRowSeen: () => ({}),
};

export const acceptanceSets: Sets<
  'AcceptanceChecked' | 'ComplaintMarkedValid' | 'ComplaintMarkedInvalid' | 'AcceptanceRefused' | 'ReviewWindowOpened'
> = {
  AcceptanceChecked: ({ checks }) => ({ checks: checkResults(checks) }),
  ComplaintMarkedValid: ({ criteria }) => ({
    status: 'Valid',
    criteria: criteria.map(({ criterion, clauseRef }) => ({ criterion, clauseRef })),
  }),
  ComplaintMarkedInvalid: ({ checks, reasons, remediesTold, endedOn }) =>
    stated({ status: 'Invalid', endedOn, checks: checkResults(checks), reasons: mark(reasons), remediesTold }),
  AcceptanceRefused: ({ checks, refusalCode, reasons, routeOutTo, remediesTold, endedOn }) =>
    stated({
      status: 'NotAccepted',
      endedOn,
      checks: checkResults(checks),
      refusalCode,
      reasons: mark(reasons),
      routeOutTo,
      remediesTold,
    }),
  ReviewWindowOpened: ({ until }) => ({ 'windows/reviewUntil': until }),
};
