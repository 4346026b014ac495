import type { StopCode } from '../refusal';

/** Thrown through a stream of bytes where the source itself cannot be read further; `importRows` turns it into the last `ImportRow`. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: StopCode,
    message: string,
  ) {
    super(message);
  }
}
