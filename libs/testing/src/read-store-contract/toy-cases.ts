import { randomUUID } from 'node:crypto';
import type {
  DeadLetter,
  FieldValue,
  GuardedDocument,
  JsonObject,
  Position,
  ReadModel,
  ReadModelCommit,
  ReadModelWriter,
  ReadStore,
} from '@redress/kernel';

export type ToyField = 'status' | 'unit' | 'dueAt' | 'days';
export type ToyFields = Readonly<Record<ToyField, FieldValue>>;
export type ToyCase = Readonly<{ key: string; fields: ToyFields; searchText?: string }>;
export type ToyModel = ReadModel<ToyField>;

/** What a test of the contract is given: an open store that other tests use too, and a way to have a model to itself. */
export type ContractStore = Readonly<{ store: () => ReadStore; freshModel: (changes?: Partial<ToyModel>) => ToyModel }>;

const declaration: ToyModel = {
  name: 'toy',
  version: 1,
  personal: false,
  fields: { status: 'text', unit: 'text', dueAt: 'text', days: 'integer' },
  indexes: [['status', 'dueAt'], ['dueAt'], ['unit', 'days'], ['status', 'unit', 'days'], ['days']],
  sparse: ['dueAt', 'unit'],
  searchable: true,
};

/** A test that asks hundreds of questions, of a server elsewhere on a busy machine. */
export const manyQuestionsMilliseconds = 60_000;

export const toyModels = (): ContractStore['freshModel'] => {
  const run = randomUUID().slice(0, 8);
  let count = 0;
  return (changes = {}) => {
    count += 1;
    return { ...declaration, name: `toy_${run}_${count}`, ...changes };
  };
};

export const nothingToCommit: ReadModelCommit = {
  documents: [],
  streams: new Map(),
  parked: [],
  released: [],
  checkpoint: undefined,
};

/** Positions are opaque to a read store: it hands back what it was given. */
export const positionAt = (place: number): Position => `place:${place}` as Position;

/** The document says what it is found by, so that an answer is recognised. */
export const documentOf = ({ key, fields }: ToyCase): JsonObject => ({ key, ...fields });

export const guarded = (toy: ToyCase, revision = 0n): GuardedDocument => ({
  key: toy.key,
  stream: `toy-${toy.key}`,
  revision,
  content: {
    document: documentOf(toy),
    fields: toy.fields,
    ...(toy.searchText === undefined ? {} : { searchText: toy.searchText }),
  },
});

export const removed = (key: string, revision: bigint): GuardedDocument => ({ key, stream: `toy-${key}`, revision });

export const toyCase = (key: string, fields: Partial<ToyFields> = {}, searchText?: string): ToyCase => ({
  key,
  fields: { status: 'open', unit: null, dueAt: null, days: null, ...fields },
  ...(searchText === undefined ? {} : { searchText }),
});

export const commitDocuments = (writer: ReadModelWriter, documents: readonly GuardedDocument[]): Promise<void> =>
  writer.commit({ ...nothingToCommit, documents });

/** Writes the cases to the live generation in one commit. */
export const writeLive = async (store: ReadStore, model: ToyModel, toys: readonly ToyCase[]): Promise<void> =>
  commitDocuments(
    await store.writer(model, 'live'),
    toys.map((toy) => guarded(toy)),
  );

export const keysOf = (documents: readonly JsonObject[]): readonly unknown[] => documents.map(({ key }) => key);

export const letter = (stream: string, revision: bigint, error = 'no such key'): DeadLetter => ({
  stream,
  revision,
  position: positionAt(Number(revision)),
  type: 'ToyOpened',
  error,
  at: '2026-03-02T09:00:00.000Z',
});
