import { millisecondsOf, type Clock, type Instant, type Position } from '@redress/kernel';
import type { ProjectorThread } from '@redress/composition';

/** How far the read models go. Every answer says so. */
export type DataPosition = Readonly<{
  position: () => Position | undefined;
  /** When the last event in them was recorded; undefined until one has gone by in this process. */
  recordedAt: () => Instant | undefined;
  /** Seconds by which they may be behind: 0 where nothing newer stands in the log. */
  lagSeconds: (head: Position | undefined) => number;
}>;

export const watchData = (
  projector: Pick<ProjectorThread, 'onProgress'>,
  {
    clock,
    compare,
    first,
  }: Readonly<{ clock: Clock; compare: (a: Position, b: Position) => number; first: Position | undefined }>,
): DataPosition => {
  let position = first;
  let recordedAt: Instant | undefined;
  projector.onProgress((progress) => {
    if (progress.phase !== 'live' || progress.position === undefined) return;
    position = progress.position;
    recordedAt = progress.recordedAt ?? recordedAt;
  });
  return {
    position: () => position,
    recordedAt: () => recordedAt,
    lagSeconds: (head) => {
      if (head === undefined || (position !== undefined && compare(position, head) >= 0)) return 0;
      const since = recordedAt === undefined ? 0 : millisecondsOf(clock.now()) - millisecondsOf(recordedAt);
      return Math.max(0, Math.round(since / 1_000));
    },
  };
};
