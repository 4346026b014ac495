import type { PolicyPack } from '@redress/complaints/domain';

/**
 * A government service hotline (12345). Every figure is an office's to edit: a change is a new version. Where the sources give no figure, the comment says
 * so. Working days do not exist yet: where a source counts them, none of its figures is used.
 */
export const hotlinePack1: PolicyPack = {
  packId: 'hotline',
  version: '1',
  // Domain-model C3: the first four steps.
  requires: ['acceptance', 'assignment', 'signOff', 'finding'],
  waives: [],
  deadlines: [
    // F10 asks for it "at once" and gives no figure: within the day.
    {
      kind: 'acknowledge',
      startsOn: 'ComplaintFiled',
      amount: 24,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [80],
    },
    // Beijing petition regulation, art. 27-30: written notice within fifteen days.
    {
      kind: 'acceptance',
      startsOn: 'ComplaintFiled',
      amount: 15,
      unit: 'd',
      pausedByInformationRequest: true,
      warnAtPercent: [50, 80],
    },
    // Beijing 12345 standard, in force 2023-01-01: general matters are dispatched within 24 hours.
    {
      kind: 'dispatch',
      startsOn: 'ComplaintMarkedValid',
      amount: 24,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [50, 80],
    },
    // Qinglong county 12345 (gz.news.cn, 2023-06-28): signed for within two hours.
    {
      kind: 'signOff',
      startsOn: 'ComplaintAssigned',
      amount: 2,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [50, 80],
    },
    // Beijing 12345 standard: fifteen days for complex matters, the longest of its terms.
    {
      kind: 'resolve',
      startsOn: 'ComplaintMarkedValid',
      amount: 15,
      unit: 'd',
      pausedByInformationRequest: true,
      warnAtPercent: [50, 80, 95],
    },
    // F65: called back seven days after handling.
    {
      kind: 'followUp',
      startsOn: 'ComplaintClosedWithFeedback',
      amount: 7,
      unit: 'd',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
    // Petition review, first stage: decided within thirty days (secondary source).
    {
      kind: 'reviewDecision',
      startsOn: 'OutcomeDisputed',
      amount: 30,
      unit: 'd',
      pausedByInformationRequest: false,
      warnAtPercent: [50, 80],
    },
  ],
  // Petition review is asked for within thirty days (secondary source); no source has a figure for reopening, so it has the same.
  windows: { reopenDays: 30, disputeDays: 30, reviewDays: 30 },
  // The list of nine in use by hotlines, then the three of the petition regulation.
  refusalCodes: [
    'outsideAuthority',
    'emergencyService',
    'partyCourtOrMilitary',
    'litigationOrReview',
    'alreadyInProcedure',
    'stateOrCommercialSecret',
    'sameMatterNoNewFacts',
    'unlawfulOrAbusive',
    'other',
    'settlementEffective',
    'reviewRightLapsed',
    'finalReviewDone',
  ],
  // Domain-model C6: unit head, hotline supervisor, coordination group, external regulator; from the supervisor on, somebody has to answer.
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 2 },
};
