import type { ComplaintRejection } from './complaint.rejections';
import { nextCommandsOf } from './next-commands';

const next = (refused: Parameters<typeof nextCommandsOf>[0], rejection: ComplaintRejection) =>
  nextCommandsOf(refused, rejection);

describe('what to do next after a refusal', () => {
  it('is, where the status forbids it, what leads to a status that allows it', () => {
    expect(
      next('SignOff', {
        code: 'TransitionNotAllowed',
        rule: 'r',
        command: 'SignOff',
        status: 'Valid',
        allowedFrom: ['Assigned'],
      }),
    ).toStrictEqual(['AssignComplaint']);
    expect(
      next('MarkValid', {
        code: 'TransitionNotAllowed',
        rule: 'r',
        command: 'MarkValid',
        status: 'Closed',
        allowedFrom: ['Filed'],
      }),
    ).toStrictEqual([]);
  });

  it('is, before a closing, every step that is missing', () => {
    expect(
      next('CloseWithFeedback', { code: 'RequiredStepsMissing', rule: 'r', missing: ['finding', 'proposal'] }),
    ).toStrictEqual(['RecordFinding', 'ProposeResolution']);
  });

  it('is what mends what is missing, and never the same command again', () => {
    expect(
      next('CloseWithFeedback', { code: 'EscalationNotAcknowledged', rule: 'r', escalationIds: [] }),
    ).toStrictEqual(['AcknowledgeEscalation']);
    expect(next('MarkValid', { code: 'NoFailedCheck', rule: 'r' })).toStrictEqual(['MarkInvalid']);
  });

  it('is nothing where only another body or another person helps', () => {
    expect(next('AddNote', { code: 'NoteEmpty', rule: 'r' })).toStrictEqual([]);
    expect(next('RecordFollowUp', { code: 'CallerNotIndependent', rule: 'r', unitId: 'a' })).toStrictEqual([]);
  });
});
