import { clear } from '@redress/kernel';
import { commandsTo, decisionContext, sample, withData } from '../../complaint.spec-kit';
import type { handlingGuards } from '../handling.guards';
import type { Examples, RefusedExample } from './example';

const { Filed, Valid, Assigned, InProgress } = commandsTo;
const triaged = [...Filed, withData(sample.AssessTriage, { flags: ['minor', 'mediaExposure'] })];

const ofSeverity = (severity: number): RefusedExample => ({
  after: Filed,
  command: withData(sample.AssessTriage, { severity }),
  refusal: { code: 'SeverityOffTheScale', severity, least: 1, most: 5 },
});

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
    passes: [{ after: Valid, command: sample.AssignComplaint }],
    refused: [
      { after: Valid, command: withData(sample.AssignComplaint, { unitId: ' ' }), refusal: { code: 'UnitMissing' } },
    ],
  },
  unitDoesNotHaveTheCaseYet: {
    passes: [{ after: Assigned, command: withData(sample.AssignComplaint, { unitId: 'unit-b' }) }],
    refused: [
      {
        after: Assigned,
        command: withData(sample.AssignComplaint, { handlerId: 'office:handler-2' }),
        refusal: { code: 'AlreadyAssigned', unitId: 'unit-a' },
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
    passes: [{ after: InProgress, command: sample.RecordFinding }],
    refused: [
      {
        after: InProgress,
        command: withData(sample.RecordFinding, { basis: clear(' ') }),
        refusal: { code: 'BasisMissing' },
      },
    ],
  },
};
