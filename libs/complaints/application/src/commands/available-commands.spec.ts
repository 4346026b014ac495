import { clear } from '@redress/kernel';
import { commandPermissions } from './command-permissions';
import { availableCommands, type AvailableCommand } from './available-commands';
import { caseOf, filing, openService, person, type Service } from './service.spec-kit';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');
const unitHead = person('unit-head', 'lamps');
const handler = person('handler', 'lamps');
const supervisor = person('supervisor', 'centre');

const allHold = {
  rightsHarmed: { holds: true },
  respondentIdentified: { holds: true },
  factsStated: { holds: true },
  demandStated: { holds: true },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
} as const;
const criteria = [{ criterion: 'legalBreach', clauseRef: 'article 7' }] as const;

const offered = async (service: Service, principal: typeof operator, complaintId: string) => {
  const answer = await availableCommands(service.ports, principal, complaintId);
  if (answer.outcome !== 'found') throw new Error(`Not found: ${answer.outcome}`);
  return new Map(answer.commands.map((command): [string, AvailableCommand] => [command.command, command]));
};

describe('the commands of a case', () => {
  it('are all that somebody may send, each with whether it would be taken', async () => {
    const service = await openService();
    const complaintId = caseOf(await service.send(operator, filing));
    const commands = await offered(service, specialist, complaintId);
    const sendable = Object.entries(commandPermissions).filter(
      ([command, capability]) => capability !== 'nobody' && command !== 'FileComplaint',
    );
    // Commands whose rows are not in the table of transitions yet are not offered.
    expect([...commands.keys()].filter((command) => !sendable.some(([name]) => name === command))).toEqual([]);
    expect(commands.get('MarkValid')).toEqual({ command: 'MarkValid', primary: true, available: true });
    expect(commands.get('SignOff')).toMatchObject({
      available: false,
      refusal: {
        by: 'rule',
        rejection: { code: 'TransitionNotAllowed', rule: 'transitionTable' },
        policy: 'hotline@2',
      },
    });
  });

  it('say who may where he may not', async () => {
    const service = await openService();
    const complaintId = caseOf(await service.send(operator, filing));
    const commands = await offered(service, operator, complaintId);
    expect(commands.get('MarkValid')).toEqual({
      command: 'MarkValid',
      primary: false,
      available: false,
      refusal: { by: 'permission', code: 'OnlyProposes', who: ['specialist', 'supervisor'], next: [] },
    });
    expect(commands.get('AddNote')).toEqual({ command: 'AddNote', primary: false, available: true });
  });

  it('say what the rules of the case refuse, behind a rule that needs the body as well', async () => {
    const service = await openService();
    const { send } = service;
    const complaintId = caseOf(await send(operator, filing));
    await send(specialist, { type: 'MarkValid', data: { checks: allHold, criteria } }, { complaintId });
    await send(
      specialist,
      { type: 'AssignComplaint', data: { unitId: 'lamps', dispatchBasis: 'duty', by: 'manual' } },
      { complaintId },
    );
    expect((await offered(service, specialist, complaintId)).get('SignOff')).toMatchObject({
      refusal: { by: 'rule', rejection: { code: 'NotInTheUnit', rule: 'signerActsForTheAssignedUnit' } },
    });
    expect((await offered(service, handler, complaintId)).get('SignOff')).toEqual({
      command: 'SignOff',
      primary: true,
      available: true,
    });
    await send(unitHead, { type: 'SignOff', data: { handlerId: handler.id } }, { complaintId });
    expect((await offered(service, handler, complaintId)).get('CloseWithFeedback')).toMatchObject({
      refusal: {
        rejection: { code: 'RequiredStepsMissing' },
        clause: 'required-steps',
        who: ['unit-head', 'handler', 'supervisor', 'specialist'],
        next: ['RecordFinding', 'ProposeResolution'],
      },
    });
    await send(
      handler,
      {
        type: 'RecordFinding',
        data: { finding: 'upheld', basis: filing.data.narrative ?? { kind: 'erased' }, evidenceIds: [] },
      },
      { complaintId },
    );
    await send(
      handler,
      {
        type: 'ProposeResolution',
        data: {
          options: [{ measureIds: [], text: clear('The lamp is replaced.') }],
          reasons: clear('It is on order.'),
          complianceCheck: { lawRefs: ['Lighting Rules, 10'], by: 'office:lawyer' },
        },
      },
      { complaintId },
    );
    expect((await offered(service, handler, complaintId)).get('CloseWithFeedback')).toMatchObject({ available: true });
    // Finding and outcome stand in the body; that he does not own the case does not.
    expect((await offered(service, specialist, complaintId)).get('CloseWithFeedback')).toMatchObject({
      refusal: { rejection: { code: 'NotTheOwner' } },
    });
  });

  it('are not offered where nothing is there that they could be about, or nothing that they could change', async () => {
    const service = await openService();
    const { send } = service;
    const complaintId = caseOf(await send(operator, filing));
    const ofEscalation = async () => (await offered(service, supervisor, complaintId)).get('AcknowledgeEscalation');
    expect(await ofEscalation()).toMatchObject({
      available: false,
      refusal: { rejection: { code: 'EscalationNotFound', escalationId: 'escalation-1' }, next: ['Escalate'] },
    });
    await send(
      specialist,
      { type: 'Escalate', data: { level: 2, reason: 'major', toUnit: 'centre' } },
      { complaintId },
    );
    expect(await ofEscalation()).toStrictEqual({ command: 'AcknowledgeEscalation', primary: true, available: true });
    await send(supervisor, { type: 'AcknowledgeEscalation', data: { escalationId: 'escalation-1' } }, { complaintId });
    expect(await ofEscalation()).toMatchObject({
      primary: false,
      refusal: { rejection: { code: 'EscalationAlreadyAcknowledged' }, next: ['Deescalate'] },
    });
  });

  it('of a case that is not his are those of one that is not there', async () => {
    const service = await openService();
    const complaintId = caseOf(await service.send(operator, filing));
    const absent = '00000000-0000-5000-8000-000000000000';
    for (const id of [complaintId, absent, 'x'])
      expect(await availableCommands(service.ports, handler, id)).toEqual({ outcome: 'unknown' });
  });
});
