import { accept, reject, type Command, type Decider, type Event } from '@redress/kernel';
import { recordedFact, specify } from './specify';

type Door = Readonly<{ isOpen: boolean; lastRevision?: bigint; lastAt?: string }>;
type DoorCommand = Command<'Slam', { times: number }> | Command<'Look', { by: string }>;
type DoorEvent =
  Event<'Shut', { by: string; hard?: boolean }> | Event<'Shook', { times: number }> | Event<'Seen', { at: string }>;
type Shut = Readonly<{ code: 'AlreadyShut'; by: string }>;

const door: Decider<Door, DoorCommand, DoorEvent, Shut, Readonly<{ by: string }>> = {
  initialState: { isOpen: true },
  decide: ({ type, data }, { isOpen, lastRevision, lastAt }, { by }) => {
    if (type === 'Look') return accept({ type: 'Seen', data: { at: `${lastRevision}/${lastAt}` } });
    if (!isOpen) return reject({ code: 'AlreadyShut', by });
    return accept({ type: 'Shut', data: { by } }, { type: 'Shook', data: { times: data.times } });
  },
  evolve: (state, { event, revision, occurredAt }) => ({
    isOpen: event.type === 'Shut' ? false : state.isOpen,
    lastRevision: revision,
    lastAt: occurredAt,
  }),
};

const spec = specify(door, { by: 'wind' });
const slam: DoorCommand = { type: 'Slam', data: { times: 2 } };
const shut: DoorEvent = { type: 'Shut', data: { by: 'wind' } };
const shook: DoorEvent = { type: 'Shook', data: { times: 2 } };

describe('a specification', () => {
  it('holds where the events are these', () => spec.given().when(slam).then(shut, shook));

  it('holds where the rejection is this one', () =>
    spec.given(shut).when(slam).thenRejected({ code: 'AlreadyShut', by: 'wind' }));

  it('hands the decision what is different in the context', () =>
    spec.given(shut).when(slam, { by: 'child' }).thenRejected({ code: 'AlreadyShut', by: 'child' }));

  it('numbers and dates bare facts in order', () =>
    spec
      .given(shut, shook)
      .when({ type: 'Look', data: { by: 'me' } })
      .then({ type: 'Seen', data: { at: '1/2026-03-02T09:01:00.000Z' } }));

  it('takes what the log knows where the test states it', () =>
    spec
      .given(recordedFact(shut, 7, { occurredAt: '2026-01-01T00:00:00.000Z' }))
      .when({ type: 'Look', data: { by: 'me' } })
      .then({ type: 'Seen', data: { at: '7/2026-01-01T00:00:00.000Z' } }));

  const wrong: readonly (readonly [string, () => void])[] = [
    ['an event is missing', () => spec.given().when(slam).then(shut)],
    ['there is an event too many', () => spec.given().when(slam).then(shut, shook, shook)],
    ['the order is another', () => spec.given().when(slam).then(shook, shut)],
    ['an event is doubled in place of another', () => spec.given().when(slam).then(shut, shut)],
    [
      'a value is another',
      () =>
        spec
          .given()
          .when(slam)
          .then(shut, { type: 'Shook', data: { times: 3 } }),
    ],
    [
      'a key is missing',
      () =>
        spec
          .given()
          .when(slam)
          .then({ type: 'Shut', data: { by: 'wind', hard: true } }, shook),
    ],
    ['it was refused', () => spec.given(shut).when(slam).then(shut, shook)],
    ['it was accepted', () => spec.given().when(slam).thenRejected({ code: 'AlreadyShut', by: 'wind' })],
    [
      'it was refused for another reason',
      () => spec.given(shut).when(slam).thenRejected({ code: 'AlreadyShut', by: 'x' }),
    ],
  ];

  it.each(wrong)('fails where %s', (_why, wrongly) => {
    expect(wrongly).toThrow();
  });
});
