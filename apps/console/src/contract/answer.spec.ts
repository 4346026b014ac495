import { answerOf, dataOf } from './answer';
import { failureOf, mayPass, RequestFailedError } from './failure';
import { waitsForPosition } from './written-position';

const response = (status: number, headers: HeadersInit = {}): Response => new Response(null, { status, headers });
const refused = {
  type: 'urn:redress:problem:stale-revision',
  title: 'The case has moved on',
  expected: '47',
  actual: '49',
};

describe('an answer', () => {
  it('is its data, with what its headers say', async () => {
    const answer = await answerOf(Promise.resolve({ data: { n: 1 }, response: response(200, { etag: '"7"' }) }));
    expect(answer).toMatchObject({ kind: 'answered', data: { n: 1 } });
    expect(answer.kind === 'answered' && answer.headers.get('etag')).toBe('"7"');
  });

  it('is a problem as a value, with the names of its type', async () => {
    expect(await answerOf(Promise.resolve({ error: refused, response: response(412) }))).toMatchObject({
      kind: 'problem',
      status: 412,
      type: refused.type,
      members: { expected: '47', actual: '49' },
    });
  });

  it('is none where nobody answers', async () => {
    expect(await answerOf(Promise.reject(new TypeError('Failed to fetch')))).toStrictEqual({ kind: 'unreachable' });
  });

  it('is nobody’s who has called it off', async () => {
    const calledOff = new DOMException('off', 'AbortError');
    await expect(answerOf(Promise.reject(calledOff))).rejects.toBe(calledOff);
  });

  it('is a page of something in between as well', async () => {
    expect(await answerOf(Promise.resolve({ error: '<html>', response: response(502) }))).toMatchObject({
      kind: 'problem',
      status: 502,
      title: '502',
    });
  });

  it('of a query is data or an error that holds the failure', async () => {
    expect(await dataOf(Promise.resolve({ data: 7, response: response(200) }))).toBe(7);
    const error: unknown = await dataOf(Promise.resolve({ error: refused, response: response(412) })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(RequestFailedError);
    expect(failureOf(error)).toMatchObject({ status: 412 });
    expect(() => failureOf(new RangeError('a bug'))).toThrow('a bug');
  });

  it.each([
    [503, true],
    [429, true],
    [404, false],
    [409, false],
    [500, false],
  ])('with %i may pass by itself: %s', async (status, passes) => {
    const answer = await answerOf(Promise.resolve({ error: {}, response: response(status) }));
    expect(answer.kind === 'problem' && mayPass(answer)).toBe(passes);
  });
});

describe('a read after a write', () => {
  it.each([
    ['GET', '/v1/complaints/{id}', true],
    ['GET', '/v1/complaints/{id}/state', true],
    ['POST', '/v1/complaints/search', true],
    ['POST', '/v1/complaints/{id}/reveal', true],
    ['GET', '/v1/worklists', true],
    ['GET', '/v1/trends/cases', true],
    ['POST', '/v1/complaints/{id}/mark-valid', false],
    ['POST', '/v1/complaints', false],
    ['GET', '/v1/session', false],
    ['POST', '/v1/public/tracking', true],
  ])('%s %s waits for what was written: %s', (method, route, waits) => {
    expect(waitsForPosition(method, route)).toBe(waits);
  });
});
