import { accept, reject, type Command, type Decider, type Event, type Instant } from '@redress/kernel';
import { recordedFact } from './specify';
import { acceptedHistory } from './specify-history';

type Context = Readonly<{
  occurredAt: Instant;
  recordedAt: Instant;
  origin: 'live' | 'late';
  actor: { kind: 'user'; id: string };
}>;
type Poured = Event<'Poured', { total: number }>;

/** A glass that holds three. */
const glass: Decider<number, Command<'Pour', { amount: number }>, Poured, { code: 'Full' }, Context> = {
  initialState: 0,
  decide: ({ data: { amount } }, filled) =>
    filled + amount > 3 ? reject({ code: 'Full' }) : accept({ type: 'Poured', data: { total: filled + amount } }),
  evolve: (_filled, { event }) => event.data.total,
};

const at = '2026-03-02T10:00:00.000Z';
const context: Context = { occurredAt: at, recordedAt: at, origin: 'live', actor: { kind: 'user', id: 'bar:tender' } };
const pour = (amount: number) => ({ type: 'Pour', data: { amount } }) as const;

describe('the history that commands leave', () => {
  it('decides each on what the ones before it left, and records it under its own context', () => {
    const late = { occurredAt: '2026-03-01T10:00:00.000Z', origin: 'late' } as const;
    expect(acceptedHistory(glass, context, [{ command: pour(1) }, { command: pour(2), context: late }])).toStrictEqual([
      recordedFact({ type: 'Poured', data: { total: 1 } }, 0, context),
      recordedFact({ type: 'Poured', data: { total: 3 } }, 1, { ...context, ...late }),
    ]);
  });

  it('is none where a command is refused', () => {
    expect(() => acceptedHistory(glass, context, [{ command: pour(2) }, { command: pour(2) }])).toThrow(
      'Pour is refused after 1 events: {"code":"Full"}',
    );
  });
});
