/** Bytes of one line of an export: an event has at most 256 KiB; the trailer names every stream of a ledger. */
export const exportLineBytesMax = 512 * 1_024 * 1_024;

const lineFeed = 0x0a;

/** A line of a file, without its line feed; `isEnded` is false where the file stops before one. */
export type FileLine = Readonly<{ bytes: Uint8Array; isEnded: boolean }>;

/** @throws RangeError for a line longer than `exportLineBytesMax`. */
export const splitLines = async function* (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<FileLine, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
    if (length > exportLineBytesMax) throw new RangeError(`A line is longer than ${exportLineBytesMax} bytes`);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      const bytes = parts.length === 1 ? (parts[0] ?? Buffer.of()) : Buffer.concat(parts);
      parts = [];
      length = 0;
      start = end + 1;
      yield { bytes, isEnded: true };
    }
    // A copy, since the source may use its chunk again.
    if (start < chunk.length) take(Uint8Array.from(chunk.subarray(start)));
  }
  if (length > 0) yield { bytes: Buffer.concat(parts), isEnded: false };
};
