import { acceptedHistory } from '@redress/testing';
import type { ComplaintCommand } from '../complaint.commands';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf, withData } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';
import { unfiledComplaint } from '../complaint.state';
import { caseFactsOf } from './case-facts';

const factsAfter = (...commands: readonly ComplaintCommand[]) =>
  caseFactsOf(
    acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commands)).reduce(
      complaintDecider.evolve,
      unfiledComplaint,
    ),
  );

describe('what access asks of a case', () => {
  it('is empty before it is filed', () => {
    expect(caseFactsOf(unfiledComplaint)).toStrictEqual({
      status: 'Unfiled',
      sensitivity: 'normal',
      unitId: undefined,
      handlerId: undefined,
      earlierUnits: [],
      earlierHandlers: [],
      firstReceiverId: undefined,
      respondent: {},
      isOnLegalHold: false,
      policy: undefined,
    });
  });

  it('names who has it, who had it, and what it is about', () => {
    expect(
      factsAfter(
        ...commandsTo.InProgress,
        withData(sample.AssessTriage, { sensitivity: 'confidential' }),
        sample.TransferComplaint,
        sample.PlaceLegalHold,
      ),
    ).toStrictEqual({
      status: 'Assigned',
      sensitivity: 'confidential',
      unitId: 'unit-b',
      handlerId: undefined,
      earlierUnits: ['unit-a'],
      earlierHandlers: ['office:handler-1'],
      firstReceiverId: 'office:supervisor-1',
      respondent: { unitId: 'unit-r', staffRef: 'office:foreman-1' },
      isOnLegalHold: true,
      policy: undefined,
    });
  });

  it('says that a hold is gone once it was released, and counts the present handler as no earlier one', () => {
    expect(factsAfter(...commandsTo.InProgress, sample.PlaceLegalHold, sample.ReleaseLegalHold)).toMatchObject({
      handlerId: 'office:handler-1',
      earlierHandlers: [],
      isOnLegalHold: false,
    });
  });
});
