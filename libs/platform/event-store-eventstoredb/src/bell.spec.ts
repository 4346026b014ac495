import { createBell } from './bell';
import { createGate } from './gate';
import { TimedOutError } from './wait';

const never = new AbortController().signal;

describe('a bell', () => {
  it('is heard by one who waits, and by one who comes late', async () => {
    const bell = createBell();
    const waiting = bell.heard(never);
    bell.ring();
    await waiting;
    await bell.heard(never);
  });

  it('once silenced is heard only when it rings again, or the signal aborts, or patience ends', async () => {
    const bell = createBell();
    bell.ring();
    bell.silence();
    await expect(bell.heard(never, 5)).rejects.toThrow(TimedOutError);
    const control = new AbortController();
    const waiting = bell.heard(control.signal, 60_000);
    control.abort();
    await waiting;
    const again = bell.heard(never, 60_000);
    bell.ring();
    await again;
  });
});

describe('a gate', () => {
  it('lets so many through at once, and the rest in the order they came', async () => {
    const gate = createGate(2);
    const order: number[] = [];
    const leaves: (() => void)[] = [];
    const all = [1, 2, 3, 4].map(async (n) => {
      leaves.push(await gate.enter());
      order.push(n);
    });
    await Promise.all(all.slice(0, 2));
    expect(order).toStrictEqual([1, 2]);
    leaves[0]?.();
    await all[2];
    leaves[1]?.();
    await all[3];
    expect(order).toStrictEqual([1, 2, 3, 4]);
  });
});
