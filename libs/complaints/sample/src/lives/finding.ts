import type { Finding, Outcome } from '@redress/complaints/domain';
import type { SampleCase } from './sample-case';

type Found = Exclude<Finding, 'notStated'>;

/** What the inquiry finds, or finds when the case is taken up again; the same whenever it is asked. */
export const drawFinding = (kase: SampleCase, again = ''): Found =>
  kase.penFor(`what-is-found${again}`).random.weighted([
    ['upheld', 52],
    ['partly', 18],
    ['notUpheld', 15],
    ['unfounded', 8],
    ['undetermined', 7],
  ]);

/** The complainant is right, wholly or in part. */
export const isConfirmed = (finding: Found): boolean => finding === 'upheld' || finding === 'partly';

/** What became of it for the complainant. */
export const drawOutcome = (kase: SampleCase, again = ''): Exclude<Outcome, 'notStated'> => {
  const { random } = kase.penFor(`outcome${again}`);
  switch (drawFinding(kase, again)) {
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
