import { stateGroupWords, type StateGroup } from '../words/state-words';

export const isStateGroup = (name: string): name is StateGroup => Object.hasOwn(stateGroupWords.entries, name);

/** The part of the state that a pointer lies in: its first step. */
export const groupOf = (pointer: string): string => pointer.split('/')[1] ?? pointer;
