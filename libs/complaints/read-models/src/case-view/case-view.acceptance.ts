import type { AcceptanceCheckName, AcceptanceChecks } from '@redress/complaints/domain';
import type { Open } from '@redress/kernel';
import { momentOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import { entering, withLast, type ViewChanges } from './case-view.changes';
import type { ChecksPart, Ending } from './case-view.document';

const checksOf = (checks: AcceptanceChecks, open: Open): ChecksPart => {
  const partOf = (name: AcceptanceCheckName): ChecksPart[typeof name] => ({
    holds: checks[name].holds,
    note: openedTextOf(checks[name].note, open),
    evidenceIds: checks[name].evidenceIds ?? [],
  });
  return {
    rightsHarmed: partOf('rightsHarmed'),
    respondentIdentified: partOf('respondentIdentified'),
    factsStated: partOf('factsStated'),
    demandStated: partOf('demandStated'),
    withinJurisdiction: partOf('withinJurisdiction'),
    notDuplicate: partOf('notDuplicate'),
  };
};

const notStated = {
  finding: null,
  outcome: null,
  reasons: null,
  refusalCode: null,
  routeOutTo: null,
  verifiedBy: null,
} as const;

/** From the first contact to the decision whether the complaint is taken up. */
export const acceptanceChanges: ViewChanges<
  | 'ComplaintAcknowledged'
  | 'InformationRequested'
  | 'InformationSupplied'
  | 'AcceptanceChecked'
  | 'ComplaintMarkedValid'
  | 'ComplaintMarkedInvalid'
  | 'AcceptanceRefused'
  | 'ReviewWindowOpened'
> = {
  ComplaintAcknowledged: (_view, data, recorded) => ({
    acknowledged: {
      method: data.method,
      steps: data.steps,
      promisedDates: data.promisedDates,
      moment: momentOf(recorded, data),
    },
  }),
  InformationRequested: (view, data, recorded, open) => ({
    ...entering(view, 'NeedsInformation', recorded),
    information: [
      ...view.information,
      {
        items: data.items.map((item) => openedText(item, open)),
        medium: data.medium,
        requested: momentOf(recorded, data),
        supplied: null,
      },
    ],
  }),
  InformationSupplied: (view, data, recorded, open) => ({
    ...entering(view, 'Filed', recorded),
    information: withLast(view.information, (request) => ({
      ...request,
      supplied: {
        items: data.items.map((item) => openedText(item, open)),
        medium: data.medium,
        moment: momentOf(recorded, data),
      },
    })),
  }),
  AcceptanceChecked: (_view, data, _recorded, open) => ({ checks: checksOf(data.checks, open) }),
  ComplaintMarkedValid: (view, data, recorded) => ({
    ...entering(view, 'Valid', recorded),
    criteria: data.criteria.map(({ criterion, clauseRef, evidenceIds }) => ({
      criterion,
      clauseRef,
      evidenceIds: evidenceIds ?? [],
    })),
  }),
  ComplaintMarkedInvalid: (view, data, recorded, open) => {
    const ending: Ending = {
      status: 'Invalid',
      ended: momentOf(recorded, data),
      endedOn: data.endedOn,
      ...notStated,
      reasons: openedText(data.reasons, open),
      remediesTold: data.remediesTold,
      followUpWaived: null,
    };
    return {
      ...entering(view, 'Invalid', recorded),
      checks: checksOf(data.checks, open),
      endings: [...view.endings, ending],
    };
  },
  AcceptanceRefused: (view, data, recorded, open) => {
    const ending: Ending = {
      status: 'NotAccepted',
      ended: momentOf(recorded, data),
      endedOn: data.endedOn,
      ...notStated,
      reasons: openedTextOf(data.reasons, open),
      refusalCode: data.refusalCode,
      routeOutTo: data.routeOutTo,
      remediesTold: data.remediesTold,
      followUpWaived: null,
    };
    return {
      ...entering(view, 'NotAccepted', recorded),
      checks: checksOf(data.checks, open),
      endings: [...view.endings, ending],
    };
  },
  ReviewWindowOpened: (view, { until }) => ({ windows: { ...view.windows, reviewUntil: until } }),
};
