/** How instants are laid along a line: each with the same step to the next, or by how long they are apart. */
export type ScaleKind = 'even' | 'true';

/** A gap this many times the median one is idle: by true time it is cut, and its length written in (console, Slider). */
const idleMedians = 20;

const gapsOf = (instants: readonly number[]): readonly number[] =>
  instants.slice(1).map((instant, index) => instant - (instants[index] ?? instant));

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Even where one gap is so long that the rest would lie upon each other. @param instants ascending, each once, in milliseconds */
export const presetScale = (instants: readonly number[]): ScaleKind => {
  const gaps = gapsOf(instants);
  return Math.max(0, ...gaps) > idleMedians * medianOf(gaps) ? 'even' : 'true';
};

/** An idle gap that was cut: where it lies, from 0 to 1, and how long it is in milliseconds. */
type Cut = Readonly<{ place: number; milliseconds: number }>;

export type TimeScale = Readonly<{
  /** Where an instant lies, from 0 to 1; what lies between two stops lies between their places. */
  placeOf: (milliseconds: number) => number;
  cuts: readonly Cut[];
}>;

const between = (from: number, to: number, at: number): number => (to === from ? 0 : (at - from) / (to - from));

/** @param instants ascending, each once, in milliseconds */
export const timeScale = (instants: readonly number[], kind: ScaleKind): TimeScale => {
  const gaps = gapsOf(instants);
  const longest = idleMedians * medianOf(gaps);
  const isCut = (gap: number): boolean => kind === 'true' && longest > 0 && gap > longest;
  const lengths = gaps.map((gap) => (kind === 'even' ? 1 : isCut(gap) ? longest : gap));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const places = lengths.reduce<readonly number[]>(
    (before, length) => [...before, (before.at(-1) ?? 0) + (whole === 0 ? 0 : length / whole)],
    [0],
  );
  const placeOf = (at: number): number => {
    const index = instants.findLastIndex((instant) => instant <= at);
    if (index < 0) return 0;
    const [from, to] = [instants[index] ?? at, instants[index + 1]];
    const place = places[index] ?? 0;
    return to === undefined ? place : place + between(from, to, at) * ((places[index + 1] ?? place) - place);
  };
  const cuts = gaps.flatMap((milliseconds, index) =>
    isCut(milliseconds) ? [{ place: ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2, milliseconds }] : [],
  );
  return { placeOf, cuts };
};
