import {
  ProjectionGapError,
  UnknownEventError,
  type DeadLetter,
  type GuardedDocument,
  type Instant,
  type JsonObject,
  type LoadedDocument,
  type Open,
  type ReadModelCommit,
} from '@redress/kernel';
import { NotPersonalError, type BoundProjection, type TypedEvent } from './bound-projection';
import type { DecodedEvent } from './decoded-batch';
import { poisonText, waitsBehind } from './poison';

/** What the store knew before the batch. */
export type Standing = Readonly<{
  revisions: ReadonlyMap<string, bigint>;
  parked: ReadonlyMap<string, bigint>;
  documents: ReadonlyMap<string, LoadedDocument>;
}>;

export type Folded = Readonly<{
  changes: Pick<ReadModelCommit, 'documents' | 'streams' | 'parked' | 'purge'>;
  /** Events taken, from the first; fewer than there were where the projection has to stop. */
  taken: number;
  stoppedBy: Error | undefined;
}>;

/** An event that ends the keeping of a person's text cannot be read, so what it ends cannot be found: better no projection than text that should be gone. */
export class PurgeBlockedError extends Error {
  override readonly name = 'PurgeBlockedError';
}

/** These stop a projection; any other error is the event's, and parks its case. */
const isStopping = (error: unknown): error is Error =>
  [ProjectionGapError, UnknownEventError, NotPersonalError, PurgeBlockedError].some((kind) => error instanceof kind);

/** The keys of the documents that a batch may change; an event whose key cannot be told is found out when it is folded. */
export const keysOf = <E extends TypedEvent>(
  projection: BoundProjection<E>,
  events: readonly DecodedEvent<E>[],
): readonly string[] => {
  const keys = new Set<string>();
  for (const { stored, outcome } of events) {
    if (outcome.kind === 'poison' || !projection.handles.has(stored.type)) continue;
    try {
      keys.add(projection.keyOf(outcome.recorded));
    } catch {
      continue;
    }
  }
  return [...keys];
};

/** The documents while a batch is folded: each as loaded until an event changes it. */
const workingDocuments = (loaded: Standing['documents']) => {
  const current = new Map<string, { revision: bigint; document: JsonObject | undefined }>(loaded);
  const changed = new Map<string, GuardedDocument>();
  return {
    at: (key: string): LoadedDocument => current.get(key) ?? { revision: -1n, document: undefined },
    put: (guarded: GuardedDocument): void => {
      const { key, revision, content } = guarded;
      const before = current.get(key)?.document;
      current.set(key, { revision, document: content?.document });
      // A document handed back as it was, or none where there was none, is no change; one changed earlier in the batch moves on with it.
      if (before !== content?.document || changed.has(key)) changed.set(key, guarded);
    },
    changed: (): readonly GuardedDocument[] => [...changed.values()],
  };
};

/**
 * Folds a batch into what one read model has to commit. Pure: the same standing and the same events give the same changes, however the log was
 * cut into batches. A duplicate is skipped by the stream's last revision, and, where a store was interrupted between documents and revisions, by
 * the document's own.
 */
export const foldBatch = <E extends TypedEvent>(
  projection: BoundProjection<E>,
  events: readonly DecodedEvent<E>[],
  standing: Standing,
  open: Open,
  at: Instant,
): Folded => {
  const { handles, keyOf, fold, purgesOn } = projection;
  const documents = workingDocuments(standing.documents);
  const streams = new Map<string, bigint>();
  const parkedFrom = new Map(standing.parked);
  const parked: DeadLetter[] = [];
  let purge = false;

  const park = (event: DecodedEvent<E>, error: string): void => {
    const { stream, revision, position, type } = event.stored;
    parked.push({ stream, revision, position, type, error, at });
    const first = parkedFrom.get(stream);
    if (first === undefined || revision < first) parkedFrom.set(stream, revision);
    if (purgesOn.has(type)) forget(event);
  };
  // A parked case may wait for long, but a person's text may not wait with it: its document goes, and comes back without the text on retry.
  const forget = ({ stored: { stream, revision, type }, outcome }: DecodedEvent<E>): void => {
    if (outcome.kind === 'poison')
      throw new PurgeBlockedError(`${projection.model.name}: ${type} at ${stream}/${revision} cannot be read`);
    const key = keyOf(outcome.recorded);
    documents.put({ key, stream, revision: documents.at(key).revision });
    purge = true;
  };
  const take = (event: DecodedEvent<E>): void => {
    const { stored, outcome } = event;
    const { stream, revision, type } = stored;
    const first = parkedFrom.get(stream);
    if (!handles.has(type)) return;
    if (first !== undefined && revision > first) {
      park(event, waitsBehind(first));
      return;
    }
    if (outcome.kind === 'poison') {
      park(event, outcome.error);
      return;
    }
    try {
      const key = keyOf(outcome.recorded);
      const before = documents.at(key);
      if (before.revision >= revision) return;
      const content = fold(before.document, outcome.recorded, open);
      documents.put({ key, stream, revision, ...(content && { content }) });
      purge ||= purgesOn.has(type);
    } catch (error) {
      if (isStopping(error)) throw error;
      park(event, poisonText(error));
    }
  };
  const changes = (): Folded['changes'] => ({ documents: documents.changed(), streams, parked, purge });

  for (const [taken, event] of events.entries()) {
    const { stream, revision, type } = event.stored;
    const last = streams.get(stream) ?? standing.revisions.get(stream) ?? -1n;
    if (revision <= last) continue;
    try {
      if (revision !== last + 1n)
        throw new ProjectionGapError(
          `${projection.model.name}: ${type} at ${stream}/${revision} comes after revision ${last}: events between are missing`,
        );
      take(event);
    } catch (error) {
      if (!isStopping(error)) throw error;
      return { changes: changes(), taken, stoppedBy: error };
    }
    streams.set(stream, revision);
  }
  return { changes: changes(), taken: events.length, stoppedBy: undefined };
};
