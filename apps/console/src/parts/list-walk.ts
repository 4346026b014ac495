import { liveValue, useLiveValue, type LiveValue } from '../store/live-value';

/** A list as its reader saw it last: the numbers in that order, and its address. It lives in this page's memory only. */
export type WalkedList = Readonly<{ title: string; href: string; numbers: readonly string[]; hasMore: boolean }>;

type Walk = Readonly<{ list: WalkedList | undefined; lastOpened: string | undefined }>;

const walk: LiveValue<Walk> = liveValue<Walk>({ list: undefined, lastOpened: undefined });

/** What `[` and `]` walk from now on, exactly as it is shown. */
export const rememberList = (list: WalkedList): void => walk.set({ ...walk.get(), list });

export const rememberOpened = (number: string): void => walk.set({ ...walk.get(), lastOpened: number });

/** The case that was opened last: a list marks its row for whoever comes back. */
export const useLastOpened = (): string | undefined => useLiveValue(walk).lastOpened;

export type Neighbours = Readonly<{
  list: WalkedList;
  /** Counted from 1. */
  place: number;
  previous: string | undefined;
  next: string | undefined;
}>;

/** Where a case stands in a list; `undefined` where it is not of it. */
export const neighboursOf = (list: WalkedList | undefined, number: string): Neighbours | undefined => {
  const index = list?.numbers.indexOf(number) ?? -1;
  if (list === undefined || index < 0) return undefined;
  return { list, place: index + 1, previous: list.numbers[index - 1], next: list.numbers[index + 1] };
};

export const useNeighbours = (number: string): Neighbours | undefined => neighboursOf(useLiveValue(walk).list, number);
