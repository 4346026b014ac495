import { problemOf } from '../../contract/failure';
import type { Recorded } from '../send-command';
import type { Answer } from '../../contract/answer';
import { sendToEach, sumOf, type BulkResult } from './send-to-each';

const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map((complaintNo) => ({ complaintNo, revision: '7' }));
const recorded: Answer<Recorded> = {
  kind: 'answered',
  data: { revision: '8', position: 'p', events: [] },
  headers: new Headers(),
};
const refused = problemOf({ type: 'urn:redress:problem:refused-by-rule' }, 409, new Headers());

describe('one command for each of several cases', () => {
  it('has a key of its own for each, on the revision that was looked at, and at most four at a time', async () => {
    const results: BulkResult[] = [];
    const keys: string[] = [];
    let running = 0;
    let most = 0;
    await sendToEach({
      command: 'AssignComplaint',
      body: { unitId: 'roads' },
      cases,
      keyFor: (no) => `key of ${no}`,
      send: async ({ id, revision }, key) => {
        most = Math.max(most, (running += 1));
        await Promise.resolve();
        running -= 1;
        keys.push(`${key} on ${id ?? ''}@${revision ?? ''}`);
        if (id === 'b') return refused;
        return id === 'c' ? { kind: 'unreachable' } : recorded;
      },
      onResult: (result) => void results.push(result),
    });
    expect(keys.toSorted()).toStrictEqual(cases.map(({ complaintNo: no }) => `key of ${no} on ${no}@7`));
    expect(most).toBe(4);
    const { done, refused: no, open } = sumOf(results);
    expect([...done].toSorted()).toStrictEqual(['a', 'd', 'e', 'f']);
    expect(no.map((one) => one.no)).toStrictEqual(['b']);
    expect(open).toStrictEqual(['c']);
  });
});
