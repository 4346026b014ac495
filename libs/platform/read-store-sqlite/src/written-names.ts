/** Names a writer has written so far, for as long as it knows all there are. */
export type WrittenNames = Readonly<{
  /** True where the name is surely not in the store; false where it may be. */
  lack: (name: string) => boolean;
  add: (name: string) => void;
}>;

/** Names remembered; with more of them the store is asked again. About 20 MB of ids. */
const writtenNamesMax = 200_000;

/** Of a generation that was empty when its writer was opened, and which nobody else writes: a build then need not look for what is not there. */
export const writtenNames = (isEmpty: boolean, namesMax = writtenNamesMax): WrittenNames => {
  let names = isEmpty ? new Set<string>() : undefined;
  return {
    lack: (name) => names !== undefined && !names.has(name),
    add: (name) => {
      names?.add(name);
      if (names !== undefined && names.size > namesMax) names = undefined;
    },
  };
};
