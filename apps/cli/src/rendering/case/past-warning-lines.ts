import type { ActPlace, CaseView, PastWarning } from '@redress/complaints/read-models';
import { assumedTerms } from '@redress/complaints/messages';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';

/** Acts that were recorded together are named together. */
const byRecording = (acts: readonly ActPlace[]): readonly (readonly ActPlace[])[] => [
  ...Map.groupBy(acts, ({ recordedAt }) => recordedAt).values(),
];

const sayActs = (
  acts: readonly ActPlace[],
  sentence: (places: string, recordedAt: string) => string,
  tell: CaseTelling,
): readonly string[] =>
  byRecording(acts).flatMap((together) => {
    const [first] = together;
    const places = tell.list(together.map(({ revision }) => `#${revision}`));
    return first === undefined ? [] : [sentence(places, tell.instant(first.recordedAt))];
  });

/** A warning of the reconstruction in sentences. */
export const sayPastWarning = (warning: PastWarning, tell: CaseTelling, texts: Texts): readonly string[] => {
  const { warnings } = texts.asOf;
  switch (warning.code) {
    case 'byThenAtTheLatest':
    case 'mayHaveHappenedBefore':
    case 'enteredLater':
      return sayActs(warning.acts, warnings[warning.code], tell);
    case 'notKnownHereBeforeImport':
      return [warnings.notKnownHereBeforeImport(tell.instant(warning.importedAt))];
  }
};

/** What an import policy supplied because the source was silent, told once for acts that it was the same of. */
export const sayAssumed = ({ assumed }: CaseView, tell: CaseTelling, texts: Texts): readonly string[] =>
  [...Map.groupBy(assumed, ({ fields }) => tell.list(fields.map((field) => tell.word(assumedTerms, field))))].map(
    ([fields, acts]) => texts.asOf.warnings.assumed(tell.list(acts.map(({ revision }) => `#${revision}`)), fields),
  );
