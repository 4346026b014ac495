import type { GuardedDocument, Position, ReadModel, ReadModelCommit, ReadModelWriter } from '@redress/kernel';

export type NoteField = 'status' | 'place';

/** A read model for tests of this room. */
export const notes: ReadModel<NoteField> = {
  name: 'notes',
  version: 1,
  personal: true,
  fields: { status: 'text', place: 'integer' },
  indexes: [['status', 'place']],
  searchable: true,
};

export const note = (key: string, revision: bigint, status = `at ${revision}`): GuardedDocument => ({
  key,
  stream: `note-${key}`,
  revision,
  content: { document: { key, status }, fields: { status, place: Number(revision) }, searchText: status },
});

export const noChange: ReadModelCommit = {
  documents: [],
  streams: new Map(),
  parked: [],
  released: [],
  checkpoint: undefined,
};

// Opaque to the store.
export const positionAt = (place: number): Position => String(place) as Position;

export const letterOf = (stream: string, revision: bigint) => ({
  stream,
  revision,
  position: positionAt(Number(revision)),
  type: 'Noted',
  error: 'cannot be projected',
  at: '2026-03-02T09:00:00.000Z',
});

/** A commit that writes in every collection: documents, letters, a release, revisions, a checkpoint. */
export const wholeCommit = (revision: bigint): ReadModelCommit => ({
  documents: [note('a', revision), note('b', revision), note('c', revision)],
  parked: [letterOf('note-p', revision), letterOf('note-p', revision + 1n)],
  released: ['note-q'],
  streams: new Map(['note-a', 'note-b', 'note-c', 'note-p'].map((stream) => [stream, revision])),
  checkpoint: { position: positionAt(Number(revision)) },
});

export const writeNotes = (writer: ReadModelWriter, ...documents: readonly GuardedDocument[]): Promise<void> =>
  writer.commit({ ...noChange, documents });
