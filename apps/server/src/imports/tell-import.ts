import { StoreUnavailableError } from '@redress/kernel';
import type { ImportCounts, ImportRefusal } from '@redress/complaints/application';
import type { Importer } from '@redress/formats';
import { sourceOf } from '@redress/formats';
import type { EventStream } from '@redress/platform/http';
import type { Language } from '../door/language';
import type { ImportFailedEvent } from '../openapi/answer-types';
import { problemOfRefusal } from '../problems/refusal.problem';
import { SourceFileError } from './import-body';
import type { ImportTurn } from './import-desk';
import { OtherFileError, type Told } from './import-run';

/** How often progress is told at most. */
const progressMilliseconds = 500;

const refusalTold = ({ line, sourceId, step, ...refusal }: ImportRefusal, language: Language) => ({
  line,
  ...(sourceId === undefined ? {} : { sourceId }),
  ...(step === undefined ? {} : { step }),
  ...(refusal.by === 'format'
    ? { code: refusal.code, reason: refusal.reason }
    : {
        code: refusal.refusal.rejection.code,
        reason: problemOfRefusal(refusal.refusal, language).detail ?? '',
        policy: refusal.refusal.policy,
      }),
});

/** Why an import could not go on, as far as whoever sent the file can do something about it. */
export const failureCodeOf = (error: unknown): ImportFailedEvent['code'] => {
  if (error instanceof OtherFileError) return 'OtherFile';
  if (error instanceof SourceFileError) return error.code;
  return error instanceof StoreUnavailableError ? 'StoreUnavailable' : 'InternalError';
};

/** No row is taken before what was told of those before it has been sent: a client that reads slowly holds the import, not the memory. */
async function* inStepWith<T>(
  items: AsyncIterable<T>,
  sent: () => Promise<unknown>,
): AsyncGenerator<T, void, undefined> {
  for await (const item of items) {
    await sent();
    yield item;
  }
}

export type ImportToTell = Readonly<{
  stream: EventStream;
  turn: ImportTurn;
  importer: Importer;
  bytes: AsyncIterable<Uint8Array>;
  language: Language;
  /** Milliseconds since 1970. */
  now: () => number;
}>;

/** Imports, and tells how it goes: what happens once under a number of its own, so that whoever loses the connection can ask for what he missed. */
export const tellImport = async ({ stream, turn, importer, bytes, language, now }: ImportToTell): Promise<void> => {
  let sent: Promise<unknown> = Promise.resolve();
  const tell = ({ place, event, data }: Told): void => {
    sent = stream.send({ id: String(place), event, data: JSON.stringify(data) });
  };
  const source = sourceOf(bytes);
  let toldAt = 0;
  const onProgress = (counts: ImportCounts): void => {
    if (now() - toldAt < progressMilliseconds) return;
    toldAt = now();
    sent = stream.send({ event: 'progress', data: JSON.stringify({ ...counts, bytes: source.readBytes() }) });
  };
  turn.missed.forEach(tell);
  const result = await turn.run(
    inStepWith(importer.rows(source.bytes), () => sent),
    { onProgress, onTold: tell, refusalTold: (refusal) => refusalTold(refusal, language) },
    stream.signal,
  );
  if (result !== undefined) await stream.send({ event: 'done', data: JSON.stringify(result) });
};
