/** The largest of any number of numbers, 0 of none: spread over the arguments of a function, a hundred thousand overflow its stack. */
export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => (number > most ? number : most), 0);
