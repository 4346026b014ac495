import type { ExpectedRevision } from '@redress/kernel';
import { maxRememberedStreams } from './limits';

/** A revision, `noStream`, or undefined where this process does not know. */
type KnownEnd = ExpectedRevision | undefined;

/** What an append came to. `isWritten` is false of a conflict. */
export type Appended<T> = Readonly<{ result: T; end: KnownEnd; isWritten: boolean }>;

/**
 * Where streams end, as far as this process knows, and whose turn it is to append to them.
 *
 * The server answers "success" to a repeat of the same ids whatever data come with them, so a success alone does not say that these events were
 * written. To read each append back would halve the rate. It need not be, where this process had seen the stream end at the expected revision
 * and has sent nothing else there since: events of the right ids that stand there now were then written by this very append. What that cannot
 * exclude is another process that writes the same ids with other data in between; but ids are drawn at random for each decided attempt and kept
 * with its bytes, so no two processes hold one id for two contents.
 *
 * Appends to one stream take turns. Two at one revision can only have one winner anyway; and to a repeat that overtakes the indexing of what it
 * repeats the server gives no answer but, two to three seconds later, that its deadline has passed.
 */
export type StreamEnds = Readonly<{
  /** Does the work when no other append of this process to the stream is under way, and learns from it where the stream ends now. */
  inTurn: <T>(stream: string, append: (endBefore: KnownEnd) => Promise<Appended<T>>) => Promise<T>;
  /** Begins a read that may show where the stream ends. What it saw counts only if no append was under way since it began. */
  looking: (stream: string) => Readonly<{ saw: (end: ExpectedRevision) => void }>;
}>;

type Knowledge = {
  end: KnownEnd;
  /** An append ended without an answer: what it sent may still be written, so no look is believed until a later one was written. */
  isDoubtful: boolean;
  /** Of all appends of this process, counted, the last to this stream that began. */
  lastBegun: number;
  /** Ends with the last append that waits for its turn or has it. */
  turns: Promise<unknown> | undefined;
};

export const createStreamEnds = (streamsMax = maxRememberedStreams): StreamEnds => {
  const known = new Map<string, Knowledge>();
  let begun = 0;
  // What is forgotten may have had its last append as late as this.
  let forgottenLastBegun = 0;

  const forgetOldest = (): void => {
    for (const [stream, { turns, lastBegun }] of known) {
      if (known.size <= streamsMax) return;
      if (turns !== undefined) continue;
      known.delete(stream);
      forgottenLastBegun = Math.max(forgottenLastBegun, lastBegun);
    }
  };
  const recall = (stream: string): Knowledge => {
    const nothing = { end: undefined, isDoubtful: false, lastBegun: forgottenLastBegun, turns: undefined };
    const knowledge = known.get(stream) ?? nothing;
    // A map keeps the order of insertion: what was used last stands last.
    known.delete(stream);
    known.set(stream, knowledge);
    forgetOldest();
    return knowledge;
  };

  const inTurn: StreamEnds['inTurn'] = async (stream, append) => {
    const knowledge = recall(stream);
    const turn = async () => {
      const wasDoubtful = knowledge.isDoubtful;
      const endBefore = wasDoubtful ? undefined : knowledge.end;
      begun += 1;
      Object.assign(knowledge, { lastBegun: begun, end: undefined, isDoubtful: true });
      const { result, end, isWritten } = await append(endBefore);
      Object.assign(knowledge, { end, isDoubtful: wasDoubtful && !isWritten });
      return result;
    };
    const taken = (knowledge.turns ?? Promise.resolve()).then(turn);
    const over = taken.then(
      () => undefined,
      () => undefined,
    );
    knowledge.turns = over;
    try {
      return await taken;
    } finally {
      if (knowledge.turns === over) knowledge.turns = undefined;
    }
  };

  const looking: StreamEnds['looking'] = (stream) => {
    const beganAfter = begun;
    const isDisturbed = known.get(stream)?.turns !== undefined;
    return {
      saw: (end) => {
        const knowledge = recall(stream);
        if (!isDisturbed && knowledge.lastBegun <= beganAfter) knowledge.end = end;
      },
    };
  };

  return { inTurn, looking };
};
