import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { TrendCasesSearch, TrendsSearch } from '../routing/searches';
import { cellParameters, measureOf, perOf, type Range, type TrendsAnswer } from './figure-question';

/** Figures are asked for as JSON; the contract has them as a table too. @throws Error where something between gave the other */
const inJson = async (asking: Promise<TrendsAnswer | string>): Promise<TrendsAnswer> => {
  const answer = await asking;
  if (typeof answer === 'string') throw new Error('Figures came as a table that was not asked for');
  return answer;
};

/** The groups that a picture has room for; the others are told of together. */
const groupsShown = 23;

/** What the contract is asked of an address of figures. */
export const trendParameters = (search: TrendsSearch, range: Range) => {
  const { by, asof, compare = 'year' } = search;
  const per = perOf(search);
  const hasBothEnds = range.from !== undefined && range.to !== undefined;
  return {
    measure: measureOf(search),
    ...range,
    ...(by && { by: by.join(',') }),
    ...(per && { per }),
    ...(asof && { asOf: asof }),
    ...(compare === 'none' || !hasBothEnds ? {} : { compare }),
  };
};

export const trendsQuery = (search: TrendsSearch, range: Range) =>
  queryOptions({
    queryKey: ['trends', trendParameters(search, range)],
    queryFn: ({ signal }) =>
      inJson(
        dataOf(
          contract.GET('/v1/trends', {
            params: { query: { ...trendParameters(search, range), ...(search.by && { top: groupsShown }) } },
            signal,
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });

/** The figure of one cell, asked for anew: the list of its cases stands beside it. */
export const cellFigureQuery = (search: TrendCasesSearch, range: Range) =>
  queryOptions({
    queryKey: ['trends', 'cell', cellParameters(search, range)],
    queryFn: ({ signal }) =>
      inJson(dataOf(contract.GET('/v1/trends', { params: { query: cellParameters(search, range) }, signal }))),
  });

const pageRows = 100;

export const cellCasesQuery = (search: TrendCasesSearch, range: Range) => {
  const { period, group } = search;
  const query = {
    ...cellParameters(search, range),
    ...(period === undefined ? {} : { period }),
    ...(group === undefined ? {} : { group: group.join(',') }),
  };
  return infiniteQueryOptions({
    queryKey: ['trend-cases', query],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.GET('/v1/trends/cases', {
          params: { query: { ...query, limit: pageRows, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
};
