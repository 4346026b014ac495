import { acceptedHistory } from '@redress/testing';
import type { ComplaintCommandType } from './complaint.commands';
import { complaintDecider } from './complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf } from './complaint.spec-kit';
import { officePack } from './complaint.spec-packs';
import type { CaseStatus } from './complaint.statuses';
import { complaintTransitions } from './complaint.transitions';
import { primaryCommandsMax, primaryCommandsOf } from './primary-commands';

const all: ReadonlySet<ComplaintCommandType> = new Set(complaintTransitions.map(({ command }) => command));

const primaryIn = (status: CaseStatus, available = all) => primaryCommandsOf({ status, escalations: [] }, available);

describe('the commands that are put first', () => {
  it.each(Object.entries(commandsTo))('in %s are allowed there, and few', (status) => {
    const primary = primaryIn(status as CaseStatus);
    expect(primary.length).toBeLessThanOrEqual(primaryCommandsMax);
    const allowed = complaintTransitions.filter(({ from }) => from.some((one) => one === status));
    expect(primary.filter((command) => !allowed.some((row) => row.command === command))).toStrictEqual([]);
  });

  it('are those that can be given', () => {
    expect(primaryIn('InProgress', new Set(['RecordFinding', 'AddNote']))).toStrictEqual(['RecordFinding']);
    expect(primaryIn('Closed', new Set())).toStrictEqual([]);
  });

  it('begin with an escalation that nobody has taken up', () => {
    const stateAfter = (...more: readonly (typeof sample)[ComplaintCommandType][]) =>
      acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.Filed, ...more)).reduce(
        complaintDecider.evolve,
        complaintDecider.initialState,
      );
    expect(primaryCommandsOf(stateAfter(), all)[0]).toBe('AcknowledgeEscalation');
    expect(primaryCommandsOf(stateAfter(sample.AcknowledgeEscalation), all)[0]).toBe('MarkValid');
  });
});
