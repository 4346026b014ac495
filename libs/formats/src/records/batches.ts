import { SourceError } from '../source/source-error';

/** Bytes gathered before they are looked at, so that a source in tiny chunks costs no more than one in big ones. */
export const batchBytesMin = 64 * 1_024;

/**
 * `isLast`: nothing follows. Only then is what stands at the end of `bytes` known to be whole.
 * `failure`: the source cannot be read further, and the end of `bytes` is not whole.
 */
export type Batch = Readonly<{ bytes: Uint8Array; isLast: boolean; failure?: SourceError }>;

/** Gathers chunks. Every batch but the last has at least `batchBytesMin`; there is always a last one, empty for an empty source. */
export async function* batchesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch, void, undefined> {
  let gathered: Uint8Array[] = [];
  let gatheredBytes = 0;
  const take = (): Uint8Array => {
    const [first = Buffer.alloc(0), ...others] = gathered;
    const bytes = others.length === 0 ? first : Buffer.concat(gathered);
    gathered = [];
    gatheredBytes = 0;
    return bytes;
  };
  try {
    for await (const chunk of chunks) {
      gathered.push(chunk);
      gatheredBytes += chunk.length;
      if (gatheredBytes >= batchBytesMin) yield { bytes: take(), isLast: false };
    }
    yield { bytes: take(), isLast: true };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield { bytes: take(), isLast: false, failure: error };
  }
}
