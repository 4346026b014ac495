import type { Open } from '@redress/kernel';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { changesOf } from './view-changes';

/** Which of these events last changed each field, by the field's path: those of one past state, in order. */
export const settingEvents = (events: readonly RecordedComplaint[], open: Open): ReadonlyMap<string, bigint> =>
  new Map(
    changesOf(events, open).flatMap(({ recorded, changes }) =>
      changes.map(({ path }) => [path, recorded.revision] as const),
    ),
  );

/** The last event that changed the field or a part of it, or the whole that it is a part of; undefined where none did. */
export const settingEventOf = (settings: ReadonlyMap<string, bigint>, path: string): bigint | undefined => {
  let last: bigint | undefined;
  for (const [changed, revision] of settings) {
    const isRelated = changed === path || changed.startsWith(`${path}/`) || path.startsWith(`${changed}/`);
    if (isRelated && (last === undefined || revision > last)) last = revision;
  }
  return last;
};
