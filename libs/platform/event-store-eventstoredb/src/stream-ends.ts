import type { ExpectedRevision } from '@redress/kernel';
import { maxRememberedStreams } from './limits';

/** An append under way. */
export type Writing = Readonly<{
  /**
   * True where this process had seen the stream end at `expected` before the append began, and has had no other append to it under way since.
   * Events of the right ids that stand there now were then written by this very append, and need not be read back.
   */
  beganAt: (expected: ExpectedRevision) => boolean;
  /** The answer is there, and says where the stream ends now, or does not say it. */
  answered: (end: ExpectedRevision | undefined) => void;
  /** There was no answer, and what was sent may still be written. */
  unanswered: () => void;
}>;

/** A read under way. */
export type Looking = Readonly<{ saw: (end: ExpectedRevision) => void }>;

/**
 * Where streams end, as far as this process knows. The server answers "success" to a repeat of the same ids, whatever data come with them, so
 * a success alone does not say that these events were written. Reading each append back would halve the rate; so it is read back only where
 * this does not vouch for it. What it cannot see is another process that writes the same ids with other data in between; but ids are drawn at
 * random for each decided attempt and kept with its bytes, so no two processes hold one id for two contents.
 */
export type StreamEnds = Readonly<{
  writing: (stream: string) => Writing;
  looking: (stream: string) => Looking;
}>;

type Knowledge = {
  end: ExpectedRevision | undefined;
  /** An append ended without an answer: what it wrote may still come, so no look is believed until an append was read back. */
  isDoubtful: boolean;
  /** Of all appends of this process, counted, the last to this stream that began. */
  lastBegun: number;
  writers: number;
  /** More than one append was under way at once. */
  isCrowded: boolean;
};

export const createStreamEnds = (streamsMax = maxRememberedStreams): StreamEnds => {
  const known = new Map<string, Knowledge>();
  let begun = 0;
  // What is forgotten may have had its last append as late as this.
  let forgottenLastBegun = 0;

  const forgetOldest = (): void => {
    for (const [stream, { writers, lastBegun }] of known) {
      if (known.size <= streamsMax) return;
      if (writers > 0) continue;
      known.delete(stream);
      forgottenLastBegun = Math.max(forgottenLastBegun, lastBegun);
    }
  };
  const recall = (stream: string): Knowledge => {
    const nothing = { end: undefined, isDoubtful: false, lastBegun: forgottenLastBegun, writers: 0, isCrowded: false };
    const knowledge = known.get(stream) ?? nothing;
    // A map keeps the order of insertion: what was used last stands last.
    known.delete(stream);
    known.set(stream, knowledge);
    forgetOldest();
    return knowledge;
  };

  const writing = (stream: string): Writing => {
    const knowledge = recall(stream);
    const endBefore = knowledge.isDoubtful ? undefined : knowledge.end;
    begun += 1;
    knowledge.lastBegun = begun;
    knowledge.end = undefined;
    knowledge.writers += 1;
    if (knowledge.writers > 1) knowledge.isCrowded = true;
    const ended = (end: ExpectedRevision | undefined, isDoubtful: boolean): void => {
      knowledge.writers -= 1;
      knowledge.end = knowledge.isCrowded ? undefined : end;
      // What a crowd leaves behind is as doubtful as the worst of it.
      knowledge.isDoubtful = isDoubtful || (knowledge.isDoubtful && knowledge.isCrowded);
      if (knowledge.writers === 0) knowledge.isCrowded = false;
    };
    return {
      beganAt: (expected) => !knowledge.isCrowded && endBefore === expected,
      answered: (end) => ended(end, false),
      unanswered: () => ended(undefined, true),
    };
  };

  const looking = (stream: string): Looking => {
    const beganAfter = begun;
    const isDisturbed = (known.get(stream)?.writers ?? 0) > 0;
    return {
      saw: (end) => {
        const knowledge = recall(stream);
        if (!isDisturbed && knowledge.lastBegun <= beganAfter) knowledge.end = end;
      },
    };
  };

  return { writing, looking };
};
