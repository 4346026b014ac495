import type { BSON } from 'mongodb';
import { memoryCollection, ServerRefusal, type MemoryCollection } from './memory-collection';

const namespaceNotFound = 26;
const indexNotFound = 27;
const optionsConflict = 85;
const keyConflict = 86;

type StandingIndex = Readonly<{ v: 2; name: string; key: BSON.Document }> & BSON.Document;

type NamedCollection = Readonly<{ documents: MemoryCollection; indexes: Map<string, StandingIndex> }>;

/** Collections of one database, made when something is first written to them. */
export type MemoryDatabase = Readonly<{
  /** What is read of a collection that is not there is nothing. */
  read: (name: string) => MemoryCollection;
  write: (name: string) => MemoryCollection;
  names: () => readonly string[];
  /** @throws ServerRefusal where it is not there */
  drop: (name: string) => void;
  dropAll: () => void;
  /** @throws ServerRefusal where the collection is not there */
  indexes: (name: string) => readonly StandingIndex[];
  createIndex: (name: string, index: BSON.Document) => void;
  dropIndex: (name: string, index: string) => void;
}>;

const shapeOf = (key: BSON.Document): string =>
  JSON.stringify(Object.entries(key).map(([name, order]) => [name, Number(order)]));

export const memoryDatabase = (): MemoryDatabase => {
  const collections = new Map<string, NamedCollection>();
  const nothing = memoryCollection();

  const assured = (name: string): NamedCollection => {
    const known = collections.get(name);
    if (known !== undefined) return known;
    const made: NamedCollection = {
      documents: memoryCollection(),
      indexes: new Map([['_id_', { v: 2, name: '_id_', key: { _id: 1 } }]]),
    };
    collections.set(name, made);
    return made;
  };
  const there = (name: string): NamedCollection => {
    const found = collections.get(name);
    if (found === undefined) throw new ServerRefusal(namespaceNotFound, 'ns not found');
    return found;
  };

  return {
    read: (name) => collections.get(name)?.documents ?? nothing,
    write: (name) => assured(name).documents,
    names: () => [...collections.keys()],
    drop: (name) => {
      there(name);
      collections.delete(name);
    },
    dropAll: () => collections.clear(),
    indexes: (name) => [...there(name).indexes.values()],
    createIndex: (name, { key, name: indexName, ...options }) => {
      const { indexes } = assured(name);
      const index: StandingIndex = { v: 2, ...options, name: String(indexName), key: key as BSON.Document };
      for (const other of indexes.values()) {
        const isSameShape = shapeOf(other.key) === shapeOf(index.key);
        if (other.name === index.name && !isSameShape) throw new ServerRefusal(keyConflict, 'IndexKeySpecsConflict');
        if (other.name !== index.name && isSameShape) throw new ServerRefusal(optionsConflict, 'IndexOptionsConflict');
      }
      indexes.set(index.name, index);
    },
    dropIndex: (name, index) => {
      if (!there(name).indexes.delete(index)) throw new ServerRefusal(indexNotFound, 'index not found with name');
    },
  };
};
