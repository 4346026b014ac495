import { doorProblems, ProblemError } from '@redress/platform/http';

/** Words of a closed list, separated by commas. @throws ProblemError 400 naming what may stand there */
export const listed = <V extends string>(name: string, text: string | undefined, known: readonly V[]): readonly V[] => {
  const words = (text ?? '').split(',').filter((word) => word !== '');
  return words.map((word) => {
    const found = known.find((candidate) => candidate === word);
    if (found === undefined) throw new ProblemError(doorProblems.malformed(`${name} takes ${known.join(', ')}`));
    return found;
  });
};
