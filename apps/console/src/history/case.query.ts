import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { components } from '../contract/openapi.generated';
import { queryOf, type CasePoint } from './case-point';

type Schemas = components['schemas'];
export type CaseEvent = Schemas['TrailOutline'];
export type CaseEntry = Schemas['TrailEntry'];
export type CaseState = Exclude<Schemas['StateAnswer'], { kind: 'notFiledYet' }>;

const outlineEvents = 10_000;
export const pageEvents = 200;

/** The state of the case at a point, from the log: never behind. What was is the same whenever it is asked for again. */
export const stateQuery = (no: string, point: CasePoint) =>
  queryOptions({
    queryKey: ['case', no, 'state', queryOf(point)],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/state', { params: { path: { id: no }, query: queryOf(point) }, signal }),
      ),
  });

/** Place and sort of every event of the case, oldest first: what the slider, the stepper and the chips are made of. */
export const outlineQuery = (no: string) =>
  queryOptions({
    queryKey: ['case', no, 'outline'],
    queryFn: async ({ signal }) => {
      const events: CaseEvent[] = [];
      let cursor: string | undefined;
      do {
        const { outline = [], next } = await dataOf(
          contract.GET('/v1/complaints/{id}/audit-trail', {
            params: {
              path: { id: no },
              query: { view: 'outline', limit: outlineEvents, ...(cursor === undefined ? {} : { cursor }) },
            },
            signal,
          }),
        );
        events.push(...outline);
        cursor = next;
      } while (cursor !== undefined);
      return events;
    },
  });

/** Events with their sentences: so many after a revision, or from the first. */
export const entriesQuery = (no: string, after: string | undefined, limit: number = pageEvents) =>
  queryOptions({
    queryKey: ['case', no, 'entries', after ?? null, limit],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/audit-trail', {
          params: { path: { id: no }, query: { limit, ...(after === undefined ? {} : { after }) } },
          signal,
        }),
      ),
    select: ({ entries }) => entries,
  });

/** So many events are read that the one before is among them: its chain value is what the event's own is made over. */
const withPrevious = (revision: string): Readonly<{ after?: string; limit: number }> => {
  const at = BigInt(revision);
  return at < 2n ? { limit: Number(at) + 1 } : { after: String(at - 2n), limit: 2 };
};

/** One event whole, with what it changed, and the one before it. `entry` is absent where the case has no such event. */
export const eventQuery = (no: string, revision: string) =>
  queryOptions({
    queryKey: ['case', no, 'event', revision],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/audit-trail', {
          params: { path: { id: no }, query: { changes: 'true', ...withPrevious(revision) } },
          signal,
        }),
      ),
    select: ({ entries }) => {
      const at = entries.findIndex((entry) => entry.revision === revision);
      return { entry: entries[at], previous: entries[at - 1] };
    },
  });

/** The chain of the case, computed anew by the service. */
export const verificationQuery = (no: string) =>
  queryOptions({
    queryKey: ['case', no, 'verification'],
    queryFn: ({ signal }) =>
      dataOf(contract.GET('/v1/complaints/{id}/verification', { params: { path: { id: no } }, signal })),
    select: ({ report }) => report,
    staleTime: Infinity,
  });

export type FieldDifference = Schemas['FieldDifference'];

/** A revision or an instant; of an instant, what could be known of it. */
type DiffSide = Readonly<{ point: string; known: string | undefined }>;

/** What differs between two points, as `redress diff` says it, and the events between them. */
export const diffQuery = (no: string, { a, b }: Readonly<{ a: DiffSide; b: DiffSide }>) =>
  queryOptions({
    queryKey: ['case', no, 'diff', a, b],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/diff', {
          params: {
            path: { id: no },
            query: {
              from: a.point,
              to: b.point,
              ...(a.known === undefined ? {} : { fromKnownAt: a.known }),
              ...(b.known === undefined ? {} : { toKnownAt: b.known }),
            },
          },
          signal,
        }),
      ),
  });

export type CaseAccess = Schemas['FollowedAccess'];

const accessPageEntries = 200;

/** Who opened, exported, printed or was refused what of the case, oldest first. */
export const accessQuery = (no: string) =>
  infiniteQueryOptions({
    queryKey: ['case', no, 'access'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/access-log', {
          params: {
            path: { id: no },
            query: { limit: accessPageEntries, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
