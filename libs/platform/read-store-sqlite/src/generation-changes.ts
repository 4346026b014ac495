import type { ReadModel } from '@redress/kernel';
import { addGeneration, findGeneration, occupantOf, raiseEpoch, type OpenedGeneration, type Role } from './catalog';
import { createIndexes, createTables, dropTables } from './generation-tables';
import { shredding, type WriterConnection } from './generation-writer';
import { inTransaction } from './transaction';

/** Drops what stands in a role, whatever its declaration. True where a person's text went with it. */
const dropOccupant = ({ database, statements }: WriterConnection, model: ReadModel, role: Role): boolean => {
  const occupant = occupantOf(statements, model, role);
  if (occupant === undefined) return false;
  shredding(database, occupant.isPersonal);
  dropTables(database, occupant.id);
  statements.of('DELETE FROM generation WHERE id = ?').run(occupant.id);
  return occupant.isPersonal;
};

/** The generation in that role under a new epoch, begun where there is none of this declaration. */
export const openGeneration = (connection: WriterConnection, model: ReadModel, role: Role): OpenedGeneration => {
  const { database, statements, purge } = connection;
  const { isPurge, ...opened } = inTransaction(database, 'IMMEDIATE', () => {
    const standing = findGeneration(statements, model, role);
    if (standing !== undefined) return { generation: raiseEpoch(statements, standing), isBegun: false, isPurge: false };
    const isPersonalGone = dropOccupant(connection, model, role);
    const generation = addGeneration(statements, model, role);
    createTables(database, generation);
    if (role === 'live') createIndexes(database, generation);
    return { generation, isBegun: true, isPurge: isPersonalGone };
  });
  if (isPurge) purge();
  return opened;
};

/** @throws RangeError where there is no shadow of this declaration. */
export const cutOver = (connection: WriterConnection, model: ReadModel): void => {
  const { database, statements, purge } = connection;
  const isPurge = inTransaction(database, 'IMMEDIATE', () => {
    const shadow = findGeneration(statements, model, 'shadow');
    if (shadow === undefined) throw new RangeError(`${model.name} has no shadow to cut over to`);
    createIndexes(database, shadow);
    const isPersonalGone = dropOccupant(connection, model, 'live');
    raiseEpoch(statements, shadow);
    statements.of(`UPDATE generation SET role = 'live' WHERE id = ?`).run(shadow.id);
    return isPersonalGone;
  });
  if (isPurge) purge();
};

export const discardShadow = (connection: WriterConnection, model: ReadModel): void => {
  const isPurge = inTransaction(connection.database, 'IMMEDIATE', () => dropOccupant(connection, model, 'shadow'));
  if (isPurge) connection.purge();
};
