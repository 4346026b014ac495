import type { Finding, Outcome } from '@redress/complaints/domain';
import type { SampleCase } from './sample-case';

/** What the inquiry finds; the same whenever it is asked. */
export const drawFinding = (kase: SampleCase): Exclude<Finding, 'notStated'> =>
  kase.penFor('what-is-found').random.weighted([
    ['upheld', 52],
    ['partly', 18],
    ['notUpheld', 15],
    ['unfounded', 8],
    ['undetermined', 7],
  ]);

/** What became of it for the complainant. */
export const drawOutcome = (kase: SampleCase): Exclude<Outcome, 'notStated'> => {
  const { random } = kase.penFor('outcome');
  switch (drawFinding(kase)) {
    case 'upheld':
      return random.weighted([
        ['remedied', 75],
        ['compensated', 15],
        ['explained', 10],
      ]);
    case 'partly':
      return random.pick(['remedied', 'explained']);
    case 'notUpheld':
    case 'unfounded':
      return 'explained';
    case 'undetermined':
      return random.pick(['noActionPossible', 'referred']);
  }
};
