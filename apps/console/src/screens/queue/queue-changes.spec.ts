/** The client asks for the address of its page as soon as it is loaded, and there is no page here. */
jest.mock('../../contract/contract', () => ({ contract: {} }));

import { changesBetween } from './queue-changes';

const row = (text: string) => ({ complaintId: text.slice(0, 1), revision: text.slice(1) });
const rows = (...texts: readonly string[]) => texts.map(row);
const whole = { shown: false, fresh: false };

describe('what has changed behind a list', () => {
  it('is nothing where nothing has', () => {
    expect(changesBetween(rows('a1', 'b2'), rows('a1', 'b2'), whole)).toStrictEqual({
      added: 0,
      left: 0,
      changed: new Set(),
    });
  });

  it('is what came, what went and what moved on', () => {
    expect(changesBetween(rows('a1', 'b2', 'c3'), rows('d1', 'b5', 'a1'), whole)).toStrictEqual({
      added: 1,
      left: 1,
      changed: new Set(['b']),
    });
  });

  it('is no case that only was pushed beyond the end', () => {
    const goesOn = { shown: true, fresh: true };
    expect(changesBetween(rows('a1', 'b1', 'c1'), rows('d1', 'a1', 'b1'), goesOn)).toMatchObject({ added: 1, left: 0 });
  });

  it('is no case that only has moved up to the end', () => {
    const goesOn = { shown: true, fresh: true };
    expect(changesBetween(rows('a1', 'b1', 'c1'), rows('b1', 'c1', 'd1'), goesOn)).toMatchObject({ added: 0, left: 1 });
  });
});
