import {
  ProjectionGapError,
  UnknownEventError,
  type DeadLetter,
  type Instant,
  type LoadedDocument,
  type Open,
  type ReadModelCommit,
  type Recorded,
} from '@redress/kernel';
import { NotPersonalError, type BoundProjection, type TypedEvent } from './bound-projection';
import type { DecodedEvent } from './decoded-batch';
import { poisonText, waitsBehind } from './poison';
import { workingDocuments } from './working-documents';

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

/** Takes the events of a batch one after the other; what it throws stops the projection before that event. */
const taking = <E extends TypedEvent>(
  { model, handles, keyOf, fold, purgesOn }: BoundProjection<E>,
  standing: Standing,
  open: Open,
  at: Instant,
) => {
  const documents = workingDocuments(standing.documents);
  const parkedFrom = new Map(standing.parked);
  const parked: DeadLetter[] = [];
  let purge = false;

  // A parked case may wait for long, but a person's text may not wait with it: its document goes, and comes back without the text on retry.
  const forget = ({ stored: { stream, revision, type }, outcome }: DecodedEvent<E>): void => {
    try {
      if (outcome.kind === 'poison') throw new Error(outcome.error);
      const key = keyOf(outcome.recorded);
      documents.put({ key, stream, revision: documents.at(key).revision });
    } catch (cause) {
      throw new PurgeBlockedError(`${model.name}: ${type} at ${stream}/${revision} cannot be read`, { cause });
    }
    purge = true;
  };
  const park = (event: DecodedEvent<E>, error: string): void => {
    const { stream, revision, position, type } = event.stored;
    if (purgesOn.has(type)) forget(event);
    parked.push({ stream, revision, position, type, error, at });
    const first = parkedFrom.get(stream);
    if (first === undefined || revision < first) parkedFrom.set(stream, revision);
  };
  const project = ({ stored: { stream, revision, type } }: DecodedEvent<E>, recorded: Recorded<E>): void => {
    const key = keyOf(recorded);
    const before = documents.at(key);
    if (before.revision >= revision) return;
    const content = fold(before.document, recorded, open);
    documents.put({ key, stream, revision, ...(content && { content }) });
    purge ||= purgesOn.has(type);
  };
  const take = (event: DecodedEvent<E>): void => {
    const { stored, outcome } = event;
    const first = parkedFrom.get(stored.stream);
    if (!handles.has(stored.type)) return;
    if (first !== undefined && stored.revision > first) park(event, waitsBehind(first));
    else if (outcome.kind === 'poison') park(event, outcome.error);
    else {
      try {
        project(event, outcome.recorded);
      } catch (error) {
        if (isStopping(error)) throw error;
        park(event, poisonText(error));
      }
    }
  };
  return { take, changes: () => ({ documents: documents.changed(), parked, purge }) };
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
  const streams = new Map<string, bigint>();
  const { take, changes } = taking(projection, standing, open, at);
  const ended = (taken: number, stoppedBy: Error | undefined): Folded => ({
    changes: { ...changes(), streams },
    taken,
    stoppedBy,
  });
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
      return ended(taken, error);
    }
    streams.set(stream, revision);
  }
  return ended(events.length, undefined);
};
