import {
  AccessDeniedError,
  CancelledError,
  DeadlineExceededError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  TimeoutError,
  UnavailableError,
  UnknownError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { AppendLimitError, CorruptLedgerError, ForeignPositionError, StoreUnavailableError } from '@redress/kernel';
import { failureOf, reasonOf } from './failure';
import { TimedOutError } from './wait';

const wrong = (current: bigint | 'no_stream') =>
  new WrongExpectedVersionError(undefined, { streamName: 's', current, expected: 3n });

describe('what an error of the client means', () => {
  it.each([
    [wrong(7n), { kind: 'wrongRevision', actual: 7n }],
    [wrong('no_stream'), { kind: 'wrongRevision', actual: 'noStream' }],
    [new StreamNotFoundError(undefined, 's'), { kind: 'streamNotFound' }],
    [new TimeoutError(), { kind: 'overrun' }],
    [new UnknownError(), { kind: 'unclear' }],
    [new UnavailableError(), { kind: 'interrupted' }],
    [new CancelledError(), { kind: 'interrupted' }],
    [new DeadlineExceededError(), { kind: 'interrupted' }],
    [new TimedOutError('No answer in 5 ms'), { kind: 'interrupted' }],
    // What the first append throws when no server is there: no class of the client, only gRPC's code.
    [Object.assign(new Error('14 UNAVAILABLE: No connection established'), { code: 14 }), { kind: 'interrupted' }],
    [new TypeError('undefined is not iterable'), { kind: 'interrupted' }],
    ['a string', { kind: 'interrupted' }],
    [new Error('Failed to discover after 10 attempts.'), { kind: 'notSent' }],
  ])('%p: %p', (error, failure) => {
    expect(failureOf(error)).toStrictEqual(failure);
  });

  it.each([
    [new AccessDeniedError(), StoreUnavailableError],
    [new InvalidArgumentError('x'), StoreUnavailableError],
    [MaxAppendSizeExceededError.fromMaxAppendSize(1_024), AppendLimitError],
    [StreamDeletedError.fromStreamName('s'), CorruptLedgerError],
    [new ForeignPositionError('x'), ForeignPositionError],
    [new RangeError('x'), RangeError],
  ])('%p is a refusal in the port’s words', (error, type) => {
    const failure = failureOf(error);
    expect(failure.kind).toBe('refused');
    expect(failure.kind === 'refused' && failure.error).toBeInstanceOf(type);
  });

  it('is logged by its type, never by its message', () => {
    expect(reasonOf(Object.assign(new UnavailableError(), { message: 's3cret' }))).toBe('unavailable');
    expect(reasonOf(new Error('s3cret'))).toBe('Error');
    expect(reasonOf('s3cret')).toBe('string');
  });
});
