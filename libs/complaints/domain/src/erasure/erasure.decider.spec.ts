import { clear, type Actor } from '@redress/kernel';
import { recordedFact, specify } from '@redress/testing';
import type { ErasureCommand, ErasureStatus } from './erasure.commands';
import { erasureDecider } from './erasure.decider';
import type { ErasureProcedureEvent } from './erasure.events';

const officer: Actor = { kind: 'user', id: 'office:privacy-1', role: 'privacy-officer' };
const supervisor: Actor = { kind: 'user', id: 'office:supervisor-1', role: 'supervisor' };
const erasure = specify(erasureDecider, { actor: supervisor });

const subjectId = '5a'.repeat(32);
const requested: ErasureProcedureEvent = { type: 'ErasureRequested', data: { subjectId, ground: 'complainantAsked' } };
const byOfficer = recordedFact(requested, 0, { actor: officer });
const checked: ErasureProcedureEvent = { type: 'ErasureHoldChecked', data: { keys: 3, held: 1 } };
const approved: ErasureProcedureEvent = {
  type: 'ErasureApproved',
  data: { requestedBy: officer.id, keys: 3, held: 1 },
};
const refused: ErasureProcedureEvent = { type: 'ErasureRefused', data: { reasons: clear('A trial is pending.') } };
const executed: ErasureProcedureEvent = { type: 'ErasureExecuted', data: { keysDestroyed: 2, keysHeld: 1 } };

const request: ErasureCommand = { type: 'RequestErasure', data: { subjectId, ground: 'complainantAsked', keys: 3 } };
const check: ErasureCommand = { type: 'RecordHoldCheck', data: { keys: 3, held: 1 } };
const approve: ErasureCommand = { type: 'ApproveErasure', data: { keys: 3, held: 1 } };
const refuse: ErasureCommand = { type: 'RefuseErasure', data: { reasons: clear('A trial is pending.') } };
const execute: ErasureCommand = { type: 'RecordExecution', data: { keysDestroyed: 2, keysHeld: 1 } };

describe('an erasure', () => {
  it('is requested where there is something to erase', () => {
    erasure.given().when(request, { actor: officer }).then(requested);
  });

  it('is not where there is nothing', () => {
    erasure
      .given()
      .when({ type: 'RequestErasure', data: { subjectId, ground: 'retentionOver', keys: 0 } })
      .thenRejected({ code: 'NothingToErase' });
  });

  it('has its holds looked at', () => {
    erasure.given(byOfficer).when(check).then(checked);
  });

  it('is approved by a second person, who is named beside the first', () => {
    erasure.given(byOfficer, checked).when(approve).then(approved);
  });

  it('is executed in counts', () => {
    erasure.given(byOfficer, checked, approved).when(execute).then(executed);
  });

  it('is refused by a second person, with reasons', () => {
    erasure.given(byOfficer, checked).when(refuse).then(refused);
    erasure.given(byOfficer).when(refuse).then(refused);
    erasure
      .given(byOfficer, checked)
      .when({ type: 'RefuseErasure', data: { reasons: clear(' ') } })
      .thenRejected({ code: 'ReasonsMissing' });
  });

  it.each([approve, refuse])('is never decided by whoever requested it: $type', (command) => {
    erasure.given(byOfficer, checked).when(command, { actor: officer }).thenRejected({ code: 'SamePerson' });
  });

  it('is not approved where everything is held, but where something would go', () => {
    const all = { type: 'ApproveErasure', data: { keys: 3, held: 3 } } as const;
    erasure.given(byOfficer, checked).when(all).thenRejected({ code: 'LegalHold', held: 3 });
    // Another erasure was faster, and there is nothing left: this one can still be brought to its end.
    erasure
      .given(byOfficer, checked)
      .when({ type: 'ApproveErasure', data: { keys: 0, held: 0 } })
      .then({ type: 'ErasureApproved', data: { requestedBy: officer.id, keys: 0, held: 0 } });
  });
});

describe('every command of an erasure in every status', () => {
  const histories: Readonly<Record<ErasureStatus, readonly (ErasureProcedureEvent | typeof byOfficer)[]>> = {
    Unrequested: [],
    Requested: [byOfficer],
    HoldChecked: [byOfficer, checked],
    Approved: [byOfficer, checked, approved],
    Refused: [byOfficer, checked, refused],
    Executed: [byOfficer, checked, approved, executed],
  };
  const allowed: ReadonlySet<string> = new Set([
    'Unrequested RequestErasure',
    'Requested RecordHoldCheck',
    'Requested RefuseErasure',
    'HoldChecked ApproveErasure',
    'HoldChecked RefuseErasure',
    'Approved RecordExecution',
  ]);
  const statuses: readonly ErasureStatus[] = [
    'Unrequested',
    'Requested',
    'HoldChecked',
    'Approved',
    'Refused',
    'Executed',
  ];
  const cases = statuses.flatMap((status) =>
    [request, check, approve, refuse, execute].map((command) => [status, command] as const),
  );

  it.each(cases)('%s: $type', (status, command) => {
    const state = histories[status]
      .map((fact, number) => ('event' in fact ? fact : recordedFact(fact, number)))
      .reduce(erasureDecider.evolve, erasureDecider.initialState);
    expect(state.status).toBe(status);
    const decision = erasureDecider.decide(command, state, { actor: supervisor });
    if (allowed.has(`${status} ${command.type}`)) expect(decision.outcome).toBe('accepted');
    else expect(decision).toStrictEqual({ outcome: 'rejected', rejection: { code: 'ErasureNotAllowedNow', status } });
  });
});
