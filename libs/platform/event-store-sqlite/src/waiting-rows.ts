import type { RememberRequest } from './writer-protocol';

/** Rows that may wait for an append to be written with. */
const waitingRowsMax = 1_000;

/** Rows of the request log on their way into the file: the last of each command, in the order they were asked for. */
export type WaitingRows = Readonly<{
  add: (request: RememberRequest) => void;
  all: () => readonly RememberRequest[];
  isFull: () => boolean;
  /** All that waited are in the file. */
  written: () => void;
  /** The number of the last row asked for that is in the file. */
  writtenTo: () => number;
}>;

export const waitingRows = (): WaitingRows => {
  const rows = new Map<string, RememberRequest>();
  let last = 0;
  let writtenTo = 0;
  return {
    add: (request) => {
      // Put at the end again: the order of a map is that of its first insertions.
      rows.delete(request.commandId);
      rows.set(request.commandId, request);
      last = request.n;
    },
    all: () => [...rows.values()],
    isFull: () => rows.size >= waitingRowsMax,
    written: () => {
      rows.clear();
      writtenTo = last;
    },
    writtenTo: () => writtenTo,
  };
};
