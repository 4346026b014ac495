import type { GuardedDocument, JsonObject, LoadedDocument } from '@redress/kernel';

/** The documents while a batch is folded: each as loaded until an event changes it. */
export type WorkingDocuments = Readonly<{
  at: (key: string) => LoadedDocument;
  put: (document: GuardedDocument) => void;
  changed: () => readonly GuardedDocument[];
}>;

/** Older than every event: of a document that was never written. */
const noRevision = -1n;

export const workingDocuments = (loaded: ReadonlyMap<string, LoadedDocument>): WorkingDocuments => {
  const current = new Map<string, { revision: bigint; document: JsonObject | undefined }>(loaded);
  const changed = new Map<string, GuardedDocument>();
  return {
    at: (key) => current.get(key) ?? { revision: noRevision, document: undefined },
    put: (guarded) => {
      const { key, revision, content } = guarded;
      const before = current.get(key)?.document;
      current.set(key, { revision, document: content?.document });
      // A document handed back as it was, or none where there was none, is nothing to write.
      if (before !== content?.document) changed.set(key, guarded);
    },
    changed: () => [...changed.values()],
  };
};
