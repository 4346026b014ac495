import { KeyRingMissingError, OutcomeUnknownError, StoreUnavailableError } from '@redress/kernel';
import { expectedRevisionOf } from './if-match';
import { correlationIdOf, traceparentOf } from './correlation';
import { problemBodyOf, type Problem } from './problem';
import { problemOfFailure } from './problem-of-failure';

describe('a problem', () => {
  it('has its own members whatever those of its type are called', () => {
    const problem: Problem = {
      slug: 'a',
      status: 409,
      title: 'A',
      members: { status: 200, type: 'b', title: 'B', instance: 'c', rule: 'd' },
    };
    expect(problemBodyOf(problem, 'id')).toStrictEqual({
      rule: 'd',
      type: 'urn:redress:problem:a',
      title: 'A',
      status: 409,
      instance: 'urn:redress:request:id',
    });
  });

  it.each([
    [new StoreUnavailableError('away'), 503, 'store-unavailable', false],
    [new OutcomeUnknownError('cut'), 503, 'outcome-unknown', false],
    [new KeyRingMissingError('gone'), 503, 'key-ring-missing', false],
    [Object.assign(new Error('too large'), { statusCode: 413 }), 413, 'body-too-large', false],
    [Object.assign(new Error('ours'), { statusCode: 500 }), 500, 'internal-error', true],
    [new TypeError('x of undefined'), 500, 'internal-error', true],
    ['a text', 500, 'internal-error', true],
    [undefined, 500, 'internal-error', true],
  ])('of %p is %s %s', (error, status, slug, isOurs) => {
    expect(problemOfFailure(error)).toMatchObject({ problem: { status, slug }, isOurs });
  });
});

describe('If-Match', () => {
  it('is one strong tag, or absent', () => {
    expect(expectedRevisionOf(undefined)).toBeUndefined();
    expect(expectedRevisionOf('"0"')).toBe(0n);
    expect(expectedRevisionOf('"9223372036854775807"')).toBe(9_223_372_036_854_775_807n);
    for (const header of ['', '*', '12', 'W/"1"', '"1", "2"', '"01"'])
      expect(() => expectedRevisionOf(header)).toThrow('The request is malformed');
  });
});

describe('a trace', () => {
  it('goes on where it is one', () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(traceparentOf({ headers: { traceparent } })).toBe(traceparent);
    for (const wrong of [
      traceparent.toUpperCase(),
      traceparent.replace('00-', 'ff-'),
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      'x',
    ])
      expect(traceparentOf({ headers: { traceparent: wrong } })).toBeUndefined();
    expect(correlationIdOf({ headers: { 'x-correlation-id': ['a', 'b'] } })).toMatch(/^[0-9a-f-]{36}$/);
  });
});
