import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr } from 'mingo/core';
import { $sum } from 'mingo/operators/accumulator';
import { $and as $andOf, $cond, $in as $inOf, $indexOfBytes, $literal, $or as $orOf } from 'mingo/operators/expression';
import { $group, $limit, $match } from 'mingo/operators/pipeline';
import { $all, $and, $eq, $exists, $expr, $gt, $gte, $in, $lt, $lte, $nin, $or, $type } from 'mingo/operators/query';
import { Query } from 'mingo/query';
import { compare } from 'mingo/util';
import type { EvaluatedDocument } from './evaluated-values';

/** Any operator of two expressions has this shape. */
type Expression = typeof $cond;

/**
 * Comparisons in expressions go across types in MongoDB, null below all that says something; the evaluator's own keep to one type. Ours do what a server does,
 * so that a comparison that forgets to ask whether the field says something gives a wrong answer here too.
 */
const across =
  (isTrue: (order: number) => boolean): Expression =>
  (document, operands, options) => {
    const values: unknown = evalExpr(document, operands, options);
    if (!Array.isArray(values) || values.length !== 2) throw new Error('A comparison has two operands');
    return isTrue(compare(values[0], values[1]));
  };

/** Only these operators are there: any other is an error of the evaluator. */
const context = Context.init()
  .addQueryOps({ $all, $and, $eq, $exists, $expr, $gt, $gte, $in, $lt, $lte, $nin, $or, $type })
  .addExpressionOps({
    $and: $andOf,
    $or: $orOf,
    $cond,
    $in: $inOf,
    $indexOfBytes,
    $literal,
    $eq: across((order) => order === 0),
    $ne: across((order) => order !== 0),
    $gt: across((order) => order > 0),
    $gte: across((order) => order >= 0),
    $lt: across((order) => order < 0),
    $lte: across((order) => order <= 0),
  })
  .addAccumulatorOps({ $sum })
  .addPipelineOps({ $group, $limit, $match });

export const testOf = (query: EvaluatedDocument): ((document: EvaluatedDocument) => boolean) => {
  const tested = new Query<EvaluatedDocument>(query, { context });
  return (document) => tested.test(document);
};

export const aggregated = (
  documents: readonly EvaluatedDocument[],
  pipeline: readonly EvaluatedDocument[],
): readonly EvaluatedDocument[] => new Aggregator([...pipeline], { context }).run([...documents]);
