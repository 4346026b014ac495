import { afterAnswer, afterSilence, freshStanding } from './standing';

const now = Date.parse('2026-03-14T02:42:07.000Z');
const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });

describe('the standing', () => {
  it('says how far the data go, and keeps what an answer does not tell', () => {
    const told = afterAnswer(
      freshStanding,
      answer(200, { 'redress-data-at': '2026-03-14T02:42:06.000Z', 'redress-lag': '3.5' }),
      now,
    );
    expect(told).toMatchObject({ dataAt: '2026-03-14T02:42:06.000Z', lagSeconds: 3.5, reach: 'reached' });
    expect(afterAnswer(told, answer(404), now)).toStrictEqual(told);
  });

  it('knows since when the service is away or the machine offline', () => {
    const away = afterAnswer(freshStanding, answer(503), now);
    expect(away).toMatchObject({ reach: 'away', since: now });
    expect(afterSilence(away, false, now + 5_000)).toMatchObject({ reach: 'offline', since: now });
    expect(afterAnswer(away, answer(200), now + 9_000)).toMatchObject({ reach: 'reached', since: undefined });
  });

  it('takes a difference of clocks for one only where it is more than a second', () => {
    const dated = (date: string) => afterAnswer(freshStanding, answer(200, { date }), now).clockAhead;
    expect(dated('Sat, 14 Mar 2026 02:42:08 GMT')).toBe(0);
    expect(dated('Sat, 14 Mar 2026 03:42:07 GMT')).toBe(3_600_000);
  });

  it('remembers that the session is over until something is answered again', () => {
    const over = afterAnswer(freshStanding, answer(401), now);
    expect(over.isSessionOver).toBe(true);
    expect(afterAnswer(over, answer(503), now).isSessionOver).toBe(true);
    expect(afterAnswer(over, answer(200), now).isSessionOver).toBe(false);
  });
});
