import type { EvaluatedDocument } from './evaluated-values';

const logical: readonly string[] = ['$and', '$or'];
const comparing: readonly string[] = ['$eq', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$all', '$exists', '$type'];
const computing: readonly string[] = [
  '$and',
  '$or',
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$in',
  '$cond',
  '$indexOfBytes',
];

const refuse = (what: string): never => {
  throw new Error(`The stand-in does not implement ${what}`);
};

const isDocument = (value: unknown): value is EvaluatedDocument =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isOperator = (name: string): boolean => name.startsWith('$');

const assertPredicate = (condition: unknown): void => {
  if (!isDocument(condition)) return;
  const names = Object.keys(condition);
  if (!names.some(isOperator)) return;
  for (const name of names) {
    if (!comparing.includes(name)) refuse(`the comparison ${name}`);
    const value = condition[name];
    if (name === '$type' && value !== 'null') refuse('$type of anything but null');
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    // An operator where a value belongs is what an injection looks like: nothing of ours sends one.
    for (const one of values) if (isDocument(one)) refuse(`a document as the value of ${name}`);
  }
};

/** What the evaluator would silently take for no match is refused: any operator that this list does not name. @throws Error */
export const assertQuery = (query: EvaluatedDocument): void => {
  for (const [name, condition] of Object.entries(query)) {
    if (name === '$expr') assertExpression(condition);
    else if (logical.includes(name)) {
      if (!Array.isArray(condition) || condition.length === 0) refuse(`${name} of anything but a list of conditions`);
      for (const part of condition as readonly EvaluatedDocument[]) assertQuery(part);
    } else if (isOperator(name)) refuse(`the operator ${name}`);
    else assertPredicate(condition);
  }
};

/** @throws Error */
const assertExpression = (expression: unknown): void => {
  if (Array.isArray(expression)) for (const part of expression) assertExpression(part);
  if (!isDocument(expression)) return;
  for (const [name, operand] of Object.entries(expression)) {
    if (name === '$literal') continue;
    if (isOperator(name) && !computing.includes(name)) refuse(`the expression ${name}`);
    assertExpression(operand);
  }
};

/** @throws Error */
export const assertPipeline = (pipeline: readonly EvaluatedDocument[]): void => {
  for (const stage of pipeline) {
    const [name = '', more] = Object.keys(stage);
    const operand = stage[name];
    if (more !== undefined) refuse('a stage of two operators');
    else if (name === '$match' && isDocument(operand)) assertQuery(operand);
    else if (name === '$group' && isDocument(operand)) assertGroup(operand);
    else if (name !== '$limit') refuse(`the stage ${name}`);
  }
};

const assertGroup = ({ _id, ...sums }: EvaluatedDocument): void => {
  assertExpression(_id);
  for (const sum of Object.values(sums)) {
    if (!isDocument(sum) || Object.keys(sum).join(' ') !== '$sum') refuse('an accumulator other than $sum');
    else assertExpression(sum['$sum']);
  }
};
