import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { TrendCasesSearch, TrendsSearch } from '../routing/searches';
import { cellParameters, isCross, measuresOf, perOf, type Range, type TrendsAnswer } from './figure-question';

/** Figures are asked for as JSON; the contract has them as a table too. @throws Error where something between gave the other */
const inJson = async (asking: Promise<TrendsAnswer | string>): Promise<TrendsAnswer> => {
  const answer = await asking;
  if (typeof answer === 'string') throw new Error('Figures came as a table that was not asked for');
  return answer;
};

/** The groups that a picture has room for; the others are told of together. Of a table of each with each all are asked for: its lines and columns are summed. */
const groupsShown = 23;

/** What the contract is asked of an address of figures. */
export const trendParameters = (search: TrendsSearch, range: Range) => {
  const { by, asof, compare = 'year' } = search;
  const per = perOf(search);
  const hasBothEnds = range.from !== undefined && range.to !== undefined;
  return {
    measure: measuresOf(search).join(','),
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
            params: {
              query: { ...trendParameters(search, range), ...(search.by && !isCross(search) && { top: groupsShown }) },
            },
            signal,
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });

/** The last week that has a case of what is counted, in the whole ledger; `null` where none has. */
export const lastPeriodQuery = (search: Pick<TrendsSearch, 'measure' | 'asof'>) =>
  queryOptions({
    queryKey: ['trends', 'last', search.measure, search.asof],
    queryFn: async ({ signal }): Promise<string | null> => {
      const query = trendParameters({ ...search, per: 'week', compare: 'none' }, {});
      const { rows } = await inJson(dataOf(contract.GET('/v1/trends', { params: { query }, signal })));
      const dated = rows.flatMap(({ period, figures }) => {
        const counts = Object.values(figures).some(
          (figure) => (typeof figure === 'object' ? figure.cases : figure) > 0,
        );
        return period === null || period === 'notStated' || !counts ? [] : [period];
      });
      return dated.toSorted().at(-1) ?? null;
    },
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
