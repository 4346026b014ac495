/** Every case has a stream of its own; a subscription to all cases asks for this prefix. */
export const complaintStreamPrefix = 'complaint-';

export const complaintStreamOf = (complaintId: string): string => `${complaintStreamPrefix}${complaintId}`;

/** @throws RangeError where the stream is not a case's: whoever asks has mixed up two kinds of stream. */
export const complaintIdOf = (stream: string): string => {
  if (!stream.startsWith(complaintStreamPrefix)) throw new RangeError(`Not the stream of a case: ${stream}`);
  return stream.slice(complaintStreamPrefix.length);
};
