import { compare } from 'mingo/util';
import { EvaluatedLong, type Evaluated, type EvaluatedDocument } from './evaluated-values';

type Members = { [name: string]: Evaluated };

const isDocument = (value: Evaluated | undefined): value is EvaluatedDocument =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

export const valueAt = (document: EvaluatedDocument, path: string): Evaluated | undefined =>
  path
    .split('.')
    .reduce<Evaluated | undefined>((value, name) => (isDocument(value) ? value[name] : undefined), document);

/** The document with another value at a path; undefined takes it out. */
const withValue = (document: EvaluatedDocument, path: string, value: Evaluated | undefined): EvaluatedDocument => {
  const [name = '', ...rest] = path.split('.');
  const { [name]: before, ...others } = document;
  if (rest.length > 0) {
    if (before !== undefined && !isDocument(before)) throw new Error(`The stand-in sets no path through ${name}`);
    return placed(document, name, withValue(before ?? {}, rest.join('.'), value));
  }
  return value === undefined ? others : placed(document, name, value);
};

const placed = (document: EvaluatedDocument, name: string, value: Evaluated): EvaluatedDocument => {
  const members: Members = { ...document };
  members[name] = value;
  return members;
};

const sum = (a: Evaluated | undefined, b: Evaluated): Evaluated => {
  if (a === undefined) return b;
  if (a instanceof EvaluatedLong && b instanceof EvaluatedLong) return new EvaluatedLong(a.value + b.value);
  throw new Error('The stand-in adds longs to longs');
};

const apply = (
  document: EvaluatedDocument,
  operator: string,
  path: string,
  operand: Evaluated,
  now: Date,
): EvaluatedDocument => {
  const before = valueAt(document, path);
  switch (operator) {
    case '$set':
    case '$setOnInsert':
      return withValue(document, path, operand);
    case '$unset':
      return before === undefined ? document : withValue(document, path, undefined);
    case '$inc':
      return withValue(document, path, sum(before, operand));
    case '$max':
      return before === undefined || compare(before, operand) < 0 ? withValue(document, path, operand) : document;
    case '$currentDate':
      if (operand !== true) throw new Error('The stand-in knows $currentDate: true');
      return withValue(document, path, now);
    default:
      throw new Error(`The stand-in does not implement the update ${operator}`);
  }
};

export type Change = Readonly<{ update: EvaluatedDocument; isInsert: boolean; now: Date }>;

/** The document after an update with operators, or after its replacement. The key stays. @throws Error for an operator that is not implemented */
export const updated = (document: EvaluatedDocument, { update, isInsert, now }: Change): EvaluatedDocument => {
  const operators = Object.keys(update);
  if (!operators.some((name) => name.startsWith('$')))
    return document['_id'] === undefined ? update : { _id: document['_id'], ...update };
  let next = document;
  for (const operator of operators) {
    const changes = update[operator];
    if (!isDocument(changes)) throw new Error(`${operator} of no document`);
    if (operator === '$setOnInsert' && !isInsert) continue;
    for (const [path, operand] of Object.entries(changes)) next = apply(next, operator, path, operand, now);
  }
  return next;
};
