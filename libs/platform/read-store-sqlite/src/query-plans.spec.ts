import type { PageRequest, ReadModel } from '@redress/kernel';
import { openForWriting } from './connection';
import { openGeneration } from './generation-changes';
import { generationWriter } from './generation-writer';
import { checkedPage, readPage } from './page-query';
import { preparedStatements, type Statements } from './statements';

type Field = 'status' | 'unit' | 'dueAt' | 'days' | 'level' | 'raised';

const model: ReadModel<Field> = {
  name: 'planned',
  version: 1,
  personal: false,
  fields: { status: 'text', unit: 'text', dueAt: 'text', days: 'integer', level: 'integer', raised: 'text' },
  indexes: [
    ['dueAt'],
    ['status', 'dueAt'],
    ['status', 'unit', 'dueAt'],
    ['unit', 'days'],
    ['level', 'raised'],
    ['raised'],
  ],
  sparse: ['level', 'raised'],
  searchable: true,
};

/** More than are rather sorted than walked, so that every index is put to the test. */
const documentsCount = 2_600;

const opened = async () => {
  const database = openForWriting(':memory:', 'whole');
  const statements = preparedStatements(database);
  const nobody = () => undefined;
  const connection = { database, statements, purge: nobody, settlePurge: nobody };
  const opened = openGeneration(connection, model, 'live');
  const writer = generationWriter(connection, opened, (work) => Promise.resolve(work()));
  const documents = Array.from({ length: documentsCount }, (_, n) => {
    const fields = {
      status: n % 13 === 0 ? null : 'open',
      unit: n % 11 === 0 ? null : 'north',
      dueAt: n % 7 === 0 ? null : `2026-03-${n % 28}`,
      days: n % 5 === 0 ? null : n % 50,
      level: n % 4 === 0 ? n % 3 : null,
      raised: n % 4 === 0 && n % 5 !== 0 ? `2026-04-${n % 28}` : null,
    };
    const content = { document: { n }, fields, searchText: n % 2 === 0 ? 'even 偶数' : 'odd' };
    return { key: `k${n}`, stream: `s-${n}`, revision: 0n, content };
  });
  await writer.commit({ documents, streams: new Map(), parked: [], released: [], checkpoint: undefined });
  return { database, statements, generation: opened.generation };
};
type Opened = Awaited<ReturnType<typeof opened>>;

/** The steps SQLite takes for everything that this page asks of it. */
const stepsOf = ({ database, statements, generation }: Opened, request: PageRequest<Field>) => {
  const asked = new Set<string>();
  const watching: Statements = {
    of: (sql) => {
      asked.add(sql);
      return statements.of(sql);
    },
    withBigInts: statements.withBigInts,
  };
  const page = readPage(watching, generation, checkedPage(model, request));
  const steps = [...asked].flatMap((sql) =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail)),
  );
  return { steps, page };
};

/** What reads a whole table, or sorts. Walking an index from its beginning is neither: the page's limit ends it. */
const isCostly = (step: string): boolean =>
  /TEMP B-TREE/.test(step) || (/^SCAN m_/.test(step) && !/USING (?:COVERING )?INDEX/.test(step));

const equal = (field: Field, value: string | number) => ({ field, is: 'equal', value }) as const;
const declared: readonly (readonly [sort: readonly Field[], filter: PageRequest<Field>['filter'], index: string])[] = [
  [['dueAt'], undefined, '_i0'],
  [['status', 'dueAt'], undefined, '_i1'],
  [['dueAt'], equal('status', 'open'), '_i1'],
  [['status', 'unit', 'dueAt'], undefined, '_i2'],
  [['unit', 'dueAt'], equal('status', 'open'), '_i2'],
  [['dueAt'], { all: [equal('unit', 'north'), { all: [equal('status', 'open')] }] }, '_i2'],
  [['unit', 'days'], undefined, '_i3'],
  [['days'], equal('unit', 'north'), '_i3'],
  [['status', 'dueAt'], equal('status', 'open'), '_i1'],
  [['dueAt'], { all: [equal('status', 'open'), { field: 'dueAt', is: 'less', value: '2026-03-2' }] }, '_i1'],
  [[], undefined, '_key'],
  [['level', 'raised'], { field: 'level', is: 'stated' }, '_i4'],
  [['raised'], equal('level', 2), '_i4'],
  [['raised'], { field: 'raised', is: 'less', value: '2026-04-2' }, '_i5'],
];

describe('a page in order of a declared index', () => {
  const directions = ['ascending', 'descending'] as const;
  const cases = declared.flatMap(([sort, filter, index]) =>
    directions.map(
      (direction) => [`${sort.join(', ') || 'key alone'} ${direction}`, index, sort, direction, filter] as const,
    ),
  );
  let given: Opened;
  beforeAll(async () => {
    given = await opened();
  });

  it.each(cases)('by %s is read along %s: no scan, no sort, on any page', (_name, index, fields, direction, filter) => {
    const sort = fields.map((field) => ({ field, direction }));
    const request = { sort, limit: 40, ...(filter && { filter }) };
    let cursor: string | undefined;
    for (let pages = 0; pages < 80; pages += 1) {
      const { steps, page } = stepsOf(given, { ...request, ...(cursor === undefined ? {} : { cursor }) });
      expect(steps.filter(isCostly)).toStrictEqual([]);
      expect(steps.filter((step) => !step.includes(`${index} `) && !step.endsWith(index))).toStrictEqual([]);
      cursor = page.next;
      if (cursor === undefined) break;
    }
    expect(cursor).toBeUndefined();
  });

  it('goes on along the keys where the index leaves the rest out', () => {
    const sort = [{ field: 'raised', direction: 'descending' }] as const;
    const raised = documentsCount / 4 - documentsCount / 20;
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { steps, page } = stepsOf(given, { sort, limit: 300, ...(cursor === undefined ? {} : { cursor }) });
      expect(steps.filter(isCostly)).toStrictEqual([]);
      found.push(...page.documents.map(({ n }) => JSON.stringify(n)));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(found).size).toBe(documentsCount);
    const keys = found.slice(raised).map((n) => `k${n}`);
    expect(keys).toStrictEqual(keys.toSorted().toReversed());
  });

  it('is sorted where a sparse index of two fields lacks what the filter lets in', () => {
    const sort = [
      { field: 'level', direction: 'ascending' },
      { field: 'raised', direction: 'ascending' },
    ] as const;
    const { steps, page } = stepsOf(given, { sort, limit: 900 });
    expect(steps.some(isCostly)).toBe(true);
    expect(page.documents).toHaveLength(900);
  });

  it('may mix directions, each along the index', () => {
    const sort = [{ field: 'status', direction: 'descending' }, { field: 'dueAt', direction: 'ascending' }] as const; // prettier-ignore
    expect(stepsOf(given, { sort, limit: 40 }).steps.filter(isCostly)).toStrictEqual([]);
  });

  it('is told from one that has no index: that one is sorted, without what it sorts by', () => {
    const { steps } = stepsOf(given, { sort: [{ field: 'days', direction: 'ascending' }], limit: 40 });
    expect(steps.some(isCostly)).toBe(true);
  });

  it('is not walked for a few documents that another index finds', () => {
    const few = { all: [equal('unit', 'none'), { field: 'days', is: 'equal', value: 3 }] } as const;
    const { steps } = stepsOf(given, { filter: few, sort: [{ field: 'dueAt', direction: 'ascending' }], limit: 40 });
    expect(steps.filter((step) => /_i0/.test(step))).toStrictEqual([]);
    expect(steps.some((step) => /_i3 \(f_unit=\? AND f_days=\?\)/.test(step))).toBe(true);
  });

  it('is not walked for a few documents within bounds that another index keeps to', () => {
    const filter = { all: [equal('status', 'open'), { field: 'raised', is: 'less', value: '2026-04-2' }] } as const;
    const { steps, page } = stepsOf(given, { filter, sort: [{ field: 'dueAt', direction: 'ascending' }], limit: 900 });
    expect(steps.filter((step) => / m_\w+ USING INDEX \w+_i1/.test(step))).toStrictEqual([]);
    expect(steps.some((step) => /_i5 \(f_raised<\?\)/.test(step))).toBe(true);
    expect(page.documents.length).toBeGreaterThan(100);
  });

  it('is walked for many matches of a search, and not for a few', () => {
    const sort = [{ field: 'dueAt', direction: 'descending' }] as const;
    const few = stepsOf(given, { sort, search: '偶数', limit: 5 });
    expect(few.steps.some((step) => /TEMP B-TREE FOR ORDER BY/.test(step))).toBe(true);
    expect(few.page.documents).toHaveLength(5);
  });
});
