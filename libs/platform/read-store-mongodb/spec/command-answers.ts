import type { BSON } from 'mongodb';
import { carriedOut, type Surroundings } from './carried-out';
import { unknownIn } from './command-fields';
import { ServerRefusal } from './memory-collection';
import { memoryDatabase, type MemoryDatabase } from './memory-database';

/** Answers commands from what is in memory. */
export type CommandAnswers = Readonly<{
  answerTo: (body: BSON.Document) => BSON.Document;
  /** What was refused because it is not implemented. */
  unimplemented: string[];
}>;

const commandNotFound = 59;
const internalError = 1;

export const refusal = (code: number, errmsg: string, labels?: readonly string[]): BSON.Document => ({
  ok: 0,
  code,
  errmsg,
  ...(labels === undefined ? {} : { errorLabels: labels }),
});

/** A write that is sent again under the same number is not done again: it gets its first answer. */
const numberOf = ({ lsid, txnNumber }: BSON.Document): string | undefined =>
  txnNumber === undefined ? undefined : JSON.stringify([lsid, String(txnNumber)]);

export const commandAnswers = (): CommandAnswers => {
  const databases = new Map<string, MemoryDatabase>();
  const cursors: Surroundings['cursors'] = new Map();
  const given = new Map<string, BSON.Document>();
  const unimplemented: string[] = [];
  let lastCursor = 0n;

  const databaseOf = (name: string): MemoryDatabase => {
    const known = databases.get(name) ?? memoryDatabase();
    databases.set(name, known);
    return known;
  };
  const surroundingsOf = (body: BSON.Document): Surroundings => ({
    database: databaseOf(String(body['$db'])),
    cursors,
    now: () => new Date(),
    nextCursor: () => (lastCursor += 1n),
  });
  const done = (body: BSON.Document): BSON.Document => {
    const number = numberOf(body);
    const known = number === undefined ? undefined : given.get(number);
    const answer = known ?? carriedOut(surroundingsOf(body), body);
    if (number !== undefined) given.set(number, answer);
    return answer;
  };
  const answerTo = (body: BSON.Document): BSON.Document => {
    const strange = unknownIn(body);
    try {
      if (strange !== undefined) throw new Error(`The stand-in does not implement ${strange}`);
      return done(body);
    } catch (error) {
      if (error instanceof ServerRefusal) return refusal(error.code, error.message);
      const message = error instanceof Error ? error.message : 'something that is no error';
      unimplemented.push(message);
      return refusal(strange === undefined ? internalError : commandNotFound, message);
    }
  };
  return { answerTo, unimplemented };
};
