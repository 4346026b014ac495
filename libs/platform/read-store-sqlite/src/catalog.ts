import type { DatabaseSync } from 'node:sqlite';
import { orderedJson, type Checkpoint, type Position, type ReadModel } from '@redress/kernel';
import type { Statements } from './statements';

export type Role = 'live' | 'shadow';

/** One generation of a read model as the file holds it. Ids are never used twice, so a writer of one that is gone cannot hit another. */
export type Generation = Readonly<{ id: number; model: ReadModel; epoch: number }>;

/** `isBegun`: by this opening, and therefore empty. */
export type OpenedGeneration = Readonly<{ generation: Generation; isBegun: boolean }>;

export const createCatalog = (database: DatabaseSync): void =>
  database.exec(`CREATE TABLE generation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('live', 'shadow')),
    declaration TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    checkpoint TEXT,
    UNIQUE (model, role)
  ) STRICT`);

const declarations = new WeakMap<ReadModel, string>();

/** What a generation was made for: where this text differs, it is another collection. */
const declarationOf = (model: ReadModel): string => {
  const known = declarations.get(model) ?? orderedJson({ ...model, fields: { ...model.fields } });
  declarations.set(model, known);
  return known;
};

/** The generation in that role, or undefined where there is none, or one of another declaration. */
export const findGeneration = (statements: Statements, model: ReadModel, role: Role): Generation | undefined => {
  const row = statements
    .of('SELECT id, epoch FROM generation WHERE model = ? AND role = ? AND declaration = ?')
    .get(model.name, role, declarationOf(model));
  return row === undefined ? undefined : { id: Number(row['id']), model, epoch: Number(row['epoch']) };
};

/** Whatever stands in that role, also of another declaration: what has to be dropped to make room. */
export const occupantOf = (
  statements: Statements,
  model: ReadModel,
  role: Role,
): Readonly<{ id: number; isPersonal: boolean }> | undefined => {
  const row = statements
    .of("SELECT id, declaration ->> '$.personal' AS personal FROM generation WHERE model = ? AND role = ?")
    .get(model.name, role);
  return row === undefined ? undefined : { id: Number(row['id']), isPersonal: row['personal'] !== 0 };
};

export const addGeneration = (statements: Statements, model: ReadModel, role: Role): Generation => {
  const { lastInsertRowid } = statements
    .of('INSERT INTO generation (model, role, declaration, epoch) VALUES (?, ?, ?, 1)')
    .run(model.name, role, declarationOf(model));
  return { id: Number(lastInsertRowid), model, epoch: 1 };
};

/** Fences every writer that was opened before. */
export const raiseEpoch = (statements: Statements, generation: Generation): Generation => {
  statements.of('UPDATE generation SET epoch = epoch + 1 WHERE id = ?').run(generation.id);
  return { ...generation, epoch: generation.epoch + 1 };
};

export const epochOf = (statements: Statements, { id }: Generation): number | undefined => {
  const row = statements.of('SELECT epoch FROM generation WHERE id = ?').get(id);
  return row === undefined ? undefined : Number(row['epoch']);
};

export const writeCheckpoint = (statements: Statements, { id }: Generation, checkpoint: Checkpoint): void => {
  const { position, anchor } = checkpoint;
  const text = JSON.stringify([position, anchor && [anchor.stream, String(anchor.revision), anchor.eh]]);
  statements.of('UPDATE generation SET checkpoint = ? WHERE id = ?').run(text, id);
};

export const readCheckpoint = (statements: Statements, { id }: Generation): Checkpoint | undefined => {
  const text = statements.of('SELECT checkpoint FROM generation WHERE id = ?').get(id)?.['checkpoint'];
  if (typeof text !== 'string') return undefined;
  // Written by the function above, in a file whose layout was checked at open.
  const [position, anchor] = JSON.parse(text) as [Position, [string, string, string] | null];
  if (anchor === null) return { position };
  return { position, anchor: { stream: anchor[0], revision: BigInt(anchor[1]), eh: anchor[2] } };
};
