import { isNamed, isWritten } from '../written';
import { guard } from './guard';

const optionsAreWritten = guard(['ProposeResolution'], ({ data: { options } }) =>
  options.length > 0 && options.every(({ text }) => isWritten(text)) ? undefined : { code: 'OptionsMissing' },
);

const optionsRestOnPlannedMeasures = guard(['ProposeResolution'], ({ data: { options } }, { measures }) => {
  const unknown = options
    .flatMap(({ measureIds }) => measureIds)
    .find((id) => !measures.some(({ measureId }) => measureId === id));
  return unknown === undefined ? undefined : { code: 'MeasureNotFound', measureId: unknown };
});

/** Something is done, or it is said why nothing is. */
const measureOrReasonsAreGiven = guard(['ProposeResolution'], ({ data: { options, reasons } }) =>
  options.some(({ measureIds }) => measureIds.length > 0) || isWritten(reasons)
    ? undefined
    : { code: 'MeasureOrReasonsMissing' },
);

const complianceIsChecked = guard(['ProposeResolution'], ({ data: { complianceCheck } }) => {
  const { lawRefs, by } = complianceCheck;
  return lawRefs.length > 0 && lawRefs.every(isNamed) && isNamed(by) ? undefined : { code: 'ComplianceCheckMissing' };
});

const optionIsInTheProposal = guard(['ChooseOption'], ({ data: { optionId } }, { proposal }) => {
  const known = proposal?.optionIds ?? [];
  return known.includes(optionId) ? undefined : { code: 'OptionNotFound', optionId, known };
});

/** Another option may still be chosen: the solution is adjustable (F60). */
const optionIsNotYetChosen = guard(['ChooseOption'], ({ data: { optionId } }, { proposal }) =>
  proposal?.chosen === optionId ? { code: 'OptionAlreadyChosen', optionId } : undefined,
);

/** One option that nobody rejected needs no choice, so that a complainant who falls silent does not hold the case open. */
const oneOfSeveralOptionsIsChosen = guard(['CloseWithFeedback'], (_command, { proposal }) =>
  proposal === undefined || proposal.optionIds.length === 1 || proposal.chosen !== undefined
    ? undefined
    : { code: 'OptionNotChosen', optionIds: proposal.optionIds },
);

/** Who may is a question of permission; whether the office does it at all is the pack's. */
const packSettlesOnTheSpot = guard(['ResolveOnTheSpot'], (_command, _state, { pack }) =>
  pack.onTheSpot === true ? undefined : { code: 'OnTheSpotNotAllowed' },
);

const complainantAgreed = guard(['ResolveOnTheSpot'], ({ data: { agreement } }) =>
  isWritten(agreement.statement) ? undefined : { code: 'AgreementMissing' },
);

export const resolutionGuards = {
  optionsAreWritten,
  optionsRestOnPlannedMeasures,
  measureOrReasonsAreGiven,
  complianceIsChecked,
  optionIsInTheProposal,
  optionIsNotYetChosen,
  oneOfSeveralOptionsIsChosen,
  packSettlesOnTheSpot,
  complainantAgreed,
} as const;
