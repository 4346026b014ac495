import type { Event, Personal } from '@redress/kernel';

/** Why a person's text is to go: he asked for it, the time it may be kept is over, or an authority ordered it. */
export const erasureGrounds = ['complainantAsked', 'retentionOver', 'authorityOrdered'] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

/**
 * Stream `erasure-<id>`: how it was decided to erase one subject, and that it was done. `subjectId` is a MAC and names nobody. The counts are of keys,
 * one for each of the subject's cases; `held` and `keysHeld` are those that a legal hold keeps.
 */
export type ErasureProcedureEvent =
  | Event<'ErasureRequested', { subjectId: string; ground: ErasureGround }>
  | Event<'ErasureHoldChecked', { keys: number; held: number }>
  /** The actor is the second person; `requestedBy` the first. The holds were looked at again for it. */
  | Event<'ErasureApproved', { requestedBy: string; keys: number; held: number }>
  | Event<'ErasureRefused', { reasons: Personal }>
  | Event<'ErasureExecuted', { keysDestroyed: number; keysHeld: number }>;

/** Stream `complainant-<subjectId>`: that an erasure was ordered, and what came of it in counts alone; which cases were the subject's, it does not say. */
export type SubjectEvent =
  | Event<'ErasureOrdered', { erasureId: string }>
  | Event<
      'ErasureDone',
      { erasureId: string; keysDestroyed: number; keysHeld: number; projectionsPurged: readonly string[] }
    >;

export const erasureStreamOf = (erasureId: string): string => `erasure-${erasureId}`;
export const erasureStreamPrefix = 'erasure-';
export const subjectStreamOf = (subjectId: string): string => `complainant-${subjectId}`;
