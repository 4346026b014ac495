import { liveValue, useLiveValue } from '../../store/live-value';

/** Events that were ticked as reviewed, by id. They live in this tab's memory alone and go out in the CSV (console, Step-through). */
const reviewed = liveValue<ReadonlySet<string>>(new Set());

export const useReviewed = (): ReadonlySet<string> => useLiveValue(reviewed);

export const tick = (id: string, isReviewed: boolean): void => {
  const others = [...reviewed.get()].filter((one) => one !== id);
  reviewed.set(new Set(isReviewed ? [...others, id] : others));
};
