import { assertNever } from './decider';

/** `text` is compared by code point, `integer` lies within +-(2^53 - 1). */
export type FieldType = 'text' | 'integer';
/** Instants and civil dates are text: their order is text order. `null`: the document says nothing. */
export type FieldValue = string | number | null;

/** What a read model declares once; a query on a field that is not declared does not compile. */
export type ReadModel<F extends string = string> = Readonly<{
  /** Lower case, words joined by `_`. */
  name: string;
  /** Raised whenever the projection or the document changes: a new version is another collection. */
  version: number;
  /** Holds opened personal text: purged on the event in the case's own stream. */
  personal: boolean;
  /** The declared index fields. */
  fields: Readonly<Record<F, FieldType>>;
  /** Index fields in order; a page sorted by the last ones of such a list, with equality on those before, needs neither scan nor sort. */
  indexes: readonly (readonly F[])[];
  /**
   * Fields that most documents say nothing of. An index that begins with one may leave out the documents that do not state it, which then cost
   * nothing to write: it serves questions whose filter states the field, and pages sorted by that field alone.
   */
  sparse?: readonly F[];
  searchable: boolean;
}>;

const namePattern = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const fieldPattern = /^[a-z][A-Za-z0-9]*$/;
/** Characters of a model's or a field's name: it becomes part of a table's or a collection's name. */
const maxNameCharacters = 40;

const isName = (pattern: RegExp, name: string): boolean => name.length <= maxNameCharacters && pattern.test(name);

/** What the types cannot say of a declaration, checked once by every adapter. @throws RangeError naming what is wrong. */
export const assertReadModel = ({ name, version, fields, indexes, sparse = [] }: ReadModel): void => {
  if (!isName(namePattern, name)) throw new RangeError(`Not a read model's name: ${JSON.stringify(name)}`);
  if (!Number.isSafeInteger(version) || version < 1) throw new RangeError(`${name} has no version ${version}`);
  const names = Object.keys(fields);
  for (const field of names)
    if (!isName(fieldPattern, field)) throw new RangeError(`Not a field's name: ${JSON.stringify(field)} of ${name}`);
  // A database may not tell the case of a column's name.
  if (new Set(names.map((field) => field.toLowerCase())).size !== names.length)
    throw new RangeError(`Two fields of ${name} differ in nothing but case`);
  for (const field of sparse)
    if (!indexes.some(([first]) => first === field))
      throw new RangeError(`No index of ${name} begins with ${field}, so it cannot be a sparse one`);
  for (const index of indexes) {
    if (index.length === 0 || new Set(index).size !== index.length || !index.every((field) => names.includes(field)))
      throw new RangeError(`An index of ${name} is a list of different declared fields, not [${index.join(', ')}]`);
  }
};

/** Whether a value can stand in a field of that type, or be compared with it. Lone surrogates have no bytes and cannot. */
export const isOfType = (type: FieldType, value: string | number): boolean => {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.isWellFormed();
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value);
    default:
      return assertNever(type);
  }
};

/** The declared fields of each model as a list: they are gone through for every event. */
const declaredFields = new WeakMap<ReadModel, readonly (readonly [string, FieldType])[]>();

const declaredFieldsOf = (model: ReadModel): readonly (readonly [string, FieldType])[] => {
  const known = declaredFields.get(model);
  if (known !== undefined) return known;
  const fields = Object.entries(model.fields);
  declaredFields.set(model, fields);
  return fields;
};

/**
 * The fields of one document are exactly the declared ones, each of its type or null. The engine asks before it commits, so that a projection's
 * mistake parks one case; a store asks again, so that it holds nothing that it could not compare.
 * @throws TypeError
 */
export const assertFieldsOf = (model: ReadModel, fields: Readonly<Record<string, FieldValue>>): void => {
  const declared = declaredFieldsOf(model);
  for (const [field, type] of declared) {
    const value = fields[field];
    if (value === undefined) throw new TypeError(`${model.name}: a document without its declared field ${field}`);
    if (value !== null && !isOfType(type, value)) throw new TypeError(`${model.name}: ${field} is not of type ${type}`);
  }
  if (Object.keys(fields).length !== declared.length)
    throw new TypeError(`${model.name}: a document with a field that is not declared`);
};
