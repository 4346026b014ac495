import { defaultLimits } from './limits';
import { pause, TimedOutError, unlessAborted, waitMilliseconds, within } from './wait';

describe('the wait between two attempts', () => {
  it.each([
    [1, 25, 50],
    [2, 50, 100],
    [3, 100, 200],
    [6, 800, 1_600],
    [7, 1_000, 2_000],
    [1_000, 1_000, 2_000],
  ])('after %p failures is between %p and %p ms', (failures, shortest, longest) => {
    expect(waitMilliseconds(defaultLimits, failures, () => 0)).toBe(shortest);
    expect(waitMilliseconds(defaultLimits, failures, () => 1)).toBe(longest);
  });

  it('ends when the signal aborts', async () => {
    const control = new AbortController();
    const paused = pause(60_000, control.signal);
    control.abort();
    await paused;
    await pause(60_000, control.signal);
  });
});

describe('an answer that is waited for', () => {
  it('is given, or its error', async () => {
    expect(await within(1_000, 'an answer', Promise.resolve(1))).toBe(1);
    await expect(within(1_000, 'an answer', Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  });

  it('is given up in time', async () => {
    await expect(within(5, 'an answer', new Promise(() => undefined))).rejects.toThrow(
      new TimedOutError('No answer in 5 ms: an answer'),
    );
  });
});

describe('an answer that is waited for until somebody aborts', () => {
  const never = new Promise(() => undefined);

  it('is given, or its error', async () => {
    const { signal } = new AbortController();
    expect(await unlessAborted(signal, Promise.resolve(1))).toBe(1);
    await expect(unlessAborted(signal, Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  });

  it('is given up at once', async () => {
    const control = new AbortController();
    const waiting = unlessAborted(control.signal, never);
    control.abort();
    await expect(waiting).rejects.toThrow('Aborted');
    await expect(unlessAborted(control.signal, never)).rejects.toThrow('Aborted');
  });
});
