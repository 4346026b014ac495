import { ForeignPositionError, type Position } from '@redress/kernel';
import { within } from '../within';
import type { ContractSubject } from './contract-subject';

export const describePositions = (subject: ContractSubject): void => {
  const { store, newPrefix, newEvents, appended, options, patienceMilliseconds } = subject;

  const given = async (): Promise<readonly [Position, Position, Position]> => {
    const prefix = newPrefix();
    const [a, b] = [
      await appended(`${prefix}a`, 'noStream', newEvents(2)),
      await appended(`${prefix}b`, 'noStream', newEvents(1)),
    ];
    const c = await appended(`${prefix}a`, 1n, newEvents(1));
    return [a.position, b.position, c.position];
  };

  describe('positions', () => {
    it('are ordered as the events were appended', async () => {
      const [a, b, c] = await given();

      expect(store().compare(a, b)).toBeLessThan(0);
      expect(store().compare(b, c)).toBeLessThan(0);
      expect(store().compare(c, a)).toBeGreaterThan(0);
      expect(store().compare(b, b)).toBe(0);
    });

    it('survive as a token', async () => {
      for (const position of await given()) {
        expect(store().parsePosition(String(position))).toBe(position);
        expect(position).toMatch(/^[\x21-\x7e]{1,200}$/);
      }
    });

    it('of nothing are refused', async () => {
      const [position] = await given();
      const tokens = [
        '',
        ' ',
        '0',
        '1',
        '-1',
        'null',
        'undefined',
        '{}',
        '[]',
        '\u0000',
        '%',
        ` ${position}`,
        `${position} `,
        `${position}\n`,
        `${position}x`,
        `${position}.0`,
        `x${position}`,
        position.slice(1),
        `${position}${position}`,
      ];

      for (const token of tokens) expect(() => store().parsePosition(token)).toThrow(ForeignPositionError);
    });

    const { openOther } = options;
    (openOther === undefined ? it.skip : it)('of another store are refused wherever they are given', async () => {
      if (openOther === undefined) throw new Error('Skipped above');
      const other = await openOther();
      try {
        const [mine] = await given();
        const { store: foreign } = other;
        const appendedThere = await foreign.append(`${newPrefix()}a`, 'noStream', newEvents(1));
        if (appendedThere.outcome !== 'appended') throw new Error('The other store refused its first event');
        const theirs = appendedThere.position;

        expect(() => store().parsePosition(theirs)).toThrow(ForeignPositionError);
        expect(() => store().compare(mine, theirs)).toThrow(ForeignPositionError);
        expect(() => store().compare(theirs, mine)).toThrow(ForeignPositionError);
        await expect(store().readAll({ after: theirs })).rejects.toThrow(ForeignPositionError);
        const messages = store().subscribe({ after: theirs })[Symbol.asyncIterator]();
        await expect(within(patienceMilliseconds, 'a refusal', messages.next())).rejects.toThrow(ForeignPositionError);
      } finally {
        await other.close();
      }
    });
  });
};
