import type { CaseSearch } from '../routing/searches';

/**
 * Which state of a case is looked at (console, Point): as it is now, right after an event, or at an instant: as it was, or, with known-at, as it could be
 * known. `at` for known-at is that it follows the instant.
 */
export type CasePoint =
  | Readonly<{ kind: 'now' }>
  | Readonly<{ kind: 'revision'; revision: string }>
  | Readonly<{ kind: 'instant'; at: string; known: string | undefined }>;

export const now: CasePoint = { kind: 'now' };

export const pointOf = ({ rev, at, known }: CaseSearch): CasePoint => {
  if (rev !== undefined) return { kind: 'revision', revision: rev };
  return at === undefined ? now : { kind: 'instant', at, known };
};

/** The address of a point: whatever else it says stays. */
export const withPoint = (search: CaseSearch, point: CasePoint): CaseSearch => {
  const { rev: _rev, at: _at, known: _known, ...rest } = search;
  switch (point.kind) {
    case 'now':
      return rest;
    case 'revision':
      return { ...rest, rev: point.revision };
    case 'instant':
      return { ...rest, at: point.at, ...(point.known === undefined ? {} : { known: point.known }) };
  }
};

/** Until when something has to have been recorded to be in it; `undefined` where that does not matter. */
export const knownAtOf = (point: CasePoint): string | undefined => {
  if (point.kind !== 'instant' || point.known === undefined) return undefined;
  return point.known === 'at' ? point.at : point.known;
};

/** As the contract's reconstruction takes it. */
export const queryOf = (point: CasePoint): Readonly<{ revision?: string; at?: string; knownAt?: string }> => {
  switch (point.kind) {
    case 'now':
      return {};
    case 'revision':
      return { revision: point.revision };
    case 'instant': {
      const knownAt = knownAtOf(point);
      return { at: point.at, ...(knownAt === undefined ? {} : { knownAt }) };
    }
  }
};

/** Where and when an event is, as far as a point looks at it. */
export type PlacedEvent = Readonly<{ revision: string; occurredAt: string; recordedAt: string }>;

export type Standing = 'in' | 'later' | 'notKnownThen';

/**
 * How an event stands to a point, for the eye alone: what the state holds is what the service says. UTC instants of one form are compared as text, revisions
 * as whole numbers.
 */
export const standingAt = (point: CasePoint, { revision, occurredAt, recordedAt }: PlacedEvent): Standing => {
  if (point.kind === 'now') return 'in';
  if (point.kind === 'revision') return BigInt(revision) <= BigInt(point.revision) ? 'in' : 'later';
  if (occurredAt > point.at) return 'later';
  const knownAt = knownAtOf(point);
  return knownAt !== undefined && recordedAt > knownAt ? 'notKnownThen' : 'in';
};
