import { clear } from '@redress/kernel';
import { commandsTo, decisionContext, late, live, sample, undated, withData } from '../../complaint.spec-kit';
import { sourcePack } from '../../complaint.spec-packs';
import type { handlingGuards } from '../handling.guards';
import type { Examples, RefusedExample } from './example';

const { Filed, Valid, Assigned, InProgress } = commandsTo;
const triaged = [...Filed, withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'] })];

const ofSeverity = (severity: number): RefusedExample => ({
  after: Filed,
  command: withData(sample.AssessTriage, { severity }),
  refusal: { code: 'SeverityOffTheScale', severity, least: 1, most: 5 },
});

/** Dispatched at 09:03 on 2 March, to be returned within four hours. */
const returnableUntil = '2026-03-02T13:03:00.000Z';

export const handlingExamples: Examples<keyof typeof handlingGuards> = {
  severityIsOnTheScale: {
    passes: [
      { after: Filed, command: withData(sample.AssessTriage, { severity: 1 }) },
      { after: Filed, command: withData(sample.AssessTriage, { severity: 5 }) },
    ],
    refused: [ofSeverity(0), ofSeverity(6), ofSeverity(2.5)],
  },
  triageIsNew: {
    passes: [
      { after: Filed, command: sample.AssessTriage },
      { after: triaged, command: withData(sample.AssessTriage, { flags: ['minor'] }) },
      { after: triaged, command: withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure', 'publicSafety'] }) },
      {
        after: triaged,
        command: withData(sample.AssessTriage, {
          flags: ['minor', 'mediaExposure'],
          category: { scheme: 'matters', code: 'noise', subcode: 'night' },
        }),
      },
      { after: triaged, command: withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'], severity: 3 }) },
      { after: triaged, command: withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'], source: 'ai' }) },
      {
        after: triaged,
        command: withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'], complexity: 'complex' }),
      },
      {
        after: triaged,
        command: withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'], urgency: 'urgent' }),
      },
      {
        after: triaged,
        command: withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'], sensitivity: 'sensitive' }),
      },
    ],
    refused: [
      {
        after: triaged,
        command: withData(sample.AssessTriage, { flags: ['mediaExposure', 'minor', 'minor'] }),
        refusal: { code: 'TriageUnchanged' },
      },
      {
        // The category that the filing stated already.
        after: triaged,
        command: withData(sample.AssessTriage, {
          flags: ['minor', 'mediaExposure'],
          category: { scheme: 'matters', code: 'noise' },
        }),
        refusal: { code: 'TriageUnchanged' },
      },
    ],
  },
  unitIsNamed: {
    passes: [
      { after: Valid, command: sample.AssignComplaint },
      { after: InProgress, command: sample.TransferComplaint },
    ],
    refused: [
      { after: Valid, command: withData(sample.AssignComplaint, { unitId: ' ' }), refusal: { code: 'UnitMissing' } },
      {
        after: InProgress,
        command: withData(sample.TransferComplaint, { toUnit: '' }),
        refusal: { code: 'UnitMissing' },
      },
    ],
  },
  unitDoesNotHaveTheCaseYet: {
    passes: [
      { after: Assigned, command: withData(sample.AssignComplaint, { unitId: 'unit-b' }) },
      { after: InProgress, command: sample.TransferComplaint },
      // Nobody has it any more once it was returned, not even the unit that returned it.
      { after: [...Assigned, sample.ReturnAssignment], command: sample.AssignComplaint },
    ],
    refused: [
      {
        after: InProgress,
        command: withData(sample.TransferComplaint, { toUnit: 'unit-a' }),
        refusal: { code: 'AlreadyAssigned', unitId: 'unit-a' },
      },
      {
        after: Assigned,
        command: withData(sample.AssignComplaint, { handlerId: 'office:handler-2' }),
        refusal: { code: 'AlreadyAssigned', unitId: 'unit-a' },
      },
    ],
  },
  legalBasisIsNamed: {
    passes: [{ after: Assigned, command: sample.ReturnAssignment }],
    refused: [
      {
        after: Assigned,
        command: withData(sample.ReturnAssignment, { legalBasis: ' ' }),
        refusal: { code: 'LegalBasisMissing' },
      },
    ],
  },
  returnIsWithinItsWindow: {
    passes: [
      { after: Assigned, command: sample.ReturnAssignment, context: live(returnableUntil) },
      // The pack sets no term.
      {
        after: Assigned,
        command: sample.ReturnAssignment,
        context: { ...live('2026-09-02T09:00:00.000Z'), pack: sourcePack },
      },
      { after: Assigned, command: sample.ReturnAssignment, context: undated('2026-09-02T09:00:00.000Z') },
      {
        after: Assigned,
        command: sample.ReturnAssignment,
        context: late(returnableUntil, '2026-03-05T09:00:00.000Z', { lateConfirmed: true }),
      },
    ],
    refused: [
      {
        after: Assigned,
        command: sample.ReturnAssignment,
        context: live('2026-03-02T13:03:00.001Z'),
        refusal: { code: 'WindowClosed', window: 'return', until: returnableUntil },
      },
      {
        after: Assigned,
        command: sample.ReturnAssignment,
        context: late(returnableUntil, '2026-03-05T09:00:00.000Z'),
        refusal: { code: 'WindowClosed', window: 'return', until: returnableUntil },
      },
      {
        // A dispatch of later opens a window of its own, and a transfer too.
        after: [...InProgress, sample.TransferComplaint],
        command: sample.ReturnAssignment,
        context: live('2026-03-02T13:06:00.001Z'),
        refusal: { code: 'WindowClosed', window: 'return', until: '2026-03-02T13:06:00.000Z' },
      },
    ],
  },
  signerActsForTheAssignedUnit: {
    passes: [{ after: Assigned, command: sample.SignOff }],
    refused: [
      {
        after: Assigned,
        command: sample.SignOff,
        context: { actor: { ...decisionContext.actor, unit: 'unit-b' } },
        refusal: { code: 'NotInTheUnit', unitId: 'unit-a' },
      },
      {
        after: Assigned,
        command: sample.SignOff,
        context: { actor: { kind: 'user', id: 'office:supervisor-1' } },
        refusal: { code: 'NotInTheUnit', unitId: 'unit-a' },
      },
    ],
  },
  handlerIsNamed: {
    passes: [{ after: Assigned, command: sample.SignOff }],
    refused: [
      { after: Assigned, command: withData(sample.SignOff, { handlerId: '' }), refusal: { code: 'HandlerMissing' } },
    ],
  },
  findingIsStated: {
    passes: [{ after: InProgress, command: withData(sample.RecordFinding, { finding: 'undetermined' }) }],
    refused: [
      {
        after: InProgress,
        command: withData(sample.RecordFinding, { finding: 'notStated' }),
        refusal: { code: 'FindingNotStated' },
      },
    ],
  },
  basisIsWritten: {
    passes: [
      { after: InProgress, command: sample.RecordFinding },
      { after: Filed, command: sample.LinkComplaint },
    ],
    refused: [
      {
        after: Filed,
        command: withData(sample.LinkComplaint, { basis: clear('') }),
        refusal: { code: 'BasisMissing' },
      },
      {
        after: InProgress,
        command: withData(sample.RecordFinding, { basis: clear(' ') }),
        refusal: { code: 'BasisMissing' },
      },
    ],
  },
};
