import { clear } from '@redress/kernel';
import type { PolicyPack } from '../../../policy/policy-pack';
import { commandsTo, sample, withData } from '../../complaint.spec-kit';
import { officePack, sourcePack } from '../../complaint.spec-packs';
import type { resolutionGuards } from '../resolution.guards';
import type { Examples } from './example';

const { Filed, InProgress, ResolutionProposed } = commandsTo;
const propose = sample.ProposeResolution;
const option = (text: string, ...measureIds: readonly string[]) => ({ text: clear(text), measureIds });
const planned = [...InProgress, sample.PlanMeasure];
const withMeasure = {
  type: 'ProposeResolution',
  data: { ...propose.data, options: [option('By day.', 'measure-1')] },
} as const;
const unreasoned = { options: propose.data.options, complianceCheck: propose.data.complianceCheck };
const twoOptions = [...InProgress, withData(propose, { options: [option('By day.'), option('Not at all.')] })];
const silentPack: PolicyPack = { ...sourcePack, waives: [] };

export const resolutionExamples: Examples<keyof typeof resolutionGuards> = {
  optionsAreWritten: {
    passes: [{ after: InProgress, command: propose }],
    refused: [
      { after: InProgress, command: withData(propose, { options: [] }), refusal: { code: 'OptionsMissing' } },
      {
        after: InProgress,
        command: withData(propose, { options: [option('By day.'), option(' ')] }),
        refusal: { code: 'OptionsMissing' },
      },
    ],
  },
  optionsRestOnPlannedMeasures: {
    passes: [{ after: planned, command: withMeasure }],
    refused: [
      {
        after: planned,
        command: withData(propose, { options: [option('By day.', 'measure-1', 'measure-2')] }),
        refusal: { code: 'MeasureNotFound', measureId: 'measure-2' },
      },
    ],
  },
  measureOrReasonsAreGiven: {
    passes: [
      { after: InProgress, command: propose },
      {
        after: planned,
        command: {
          type: 'ProposeResolution',
          data: { ...unreasoned, options: [option('Nothing.'), option('By day.', 'measure-1')] },
        },
      },
    ],
    refused: [
      {
        after: planned,
        command: { type: 'ProposeResolution', data: unreasoned },
        refusal: { code: 'MeasureOrReasonsMissing' },
      },
      {
        after: planned,
        command: withData(propose, { reasons: clear(' ') }),
        refusal: { code: 'MeasureOrReasonsMissing' },
      },
    ],
  },
  complianceIsChecked: {
    passes: [{ after: InProgress, command: propose }],
    refused: [
      {
        after: InProgress,
        command: withData(propose, { complianceCheck: { lawRefs: [], by: 'office:lawyer-1' } }),
        refusal: { code: 'ComplianceCheckMissing' },
      },
      {
        after: InProgress,
        command: withData(propose, { complianceCheck: { lawRefs: ['Noise Act', ''], by: 'office:lawyer-1' } }),
        refusal: { code: 'ComplianceCheckMissing' },
      },
      {
        after: InProgress,
        command: withData(propose, { complianceCheck: { lawRefs: ['Noise Act'], by: ' ' } }),
        refusal: { code: 'ComplianceCheckMissing' },
      },
    ],
  },
  optionIsInTheProposal: {
    passes: [{ after: twoOptions, command: withData(sample.ChooseOption, { optionId: 'option-2' }) }],
    refused: [
      {
        after: ResolutionProposed,
        command: withData(sample.ChooseOption, { optionId: 'option-2' }),
        refusal: { code: 'OptionNotFound', optionId: 'option-2', known: ['option-1'] },
      },
    ],
  },
  optionIsNotYetChosen: {
    passes: [
      { after: ResolutionProposed, command: sample.ChooseOption },
      {
        after: [...twoOptions, sample.ChooseOption],
        command: withData(sample.ChooseOption, { optionId: 'option-2' }),
      },
      // What was chosen of a rejected proposal says nothing about the next.
      {
        after: [...ResolutionProposed, sample.ChooseOption, sample.RejectProposal, propose],
        command: sample.ChooseOption,
      },
    ],
    refused: [
      {
        after: [...ResolutionProposed, sample.ChooseOption],
        command: withData(sample.ChooseOption, { medium: 'letter' }),
        refusal: { code: 'OptionAlreadyChosen', optionId: 'option-1' },
      },
    ],
  },
  oneOfSeveralOptionsIsChosen: {
    passes: [
      { after: ResolutionProposed, command: sample.CloseWithFeedback },
      {
        after: [...twoOptions, withData(sample.ChooseOption, { optionId: 'option-2' })],
        command: sample.CloseWithFeedback,
      },
      { after: Filed, command: sample.CloseWithFeedback, context: { pack: sourcePack } },
    ],
    refused: [
      {
        after: twoOptions,
        command: sample.CloseWithFeedback,
        refusal: { code: 'OptionNotChosen', optionIds: ['option-1', 'option-2'] },
      },
    ],
  },
  packSettlesOnTheSpot: {
    passes: [{ after: Filed, command: sample.ResolveOnTheSpot }],
    refused: [
      {
        after: Filed,
        command: sample.ResolveOnTheSpot,
        context: { pack: silentPack },
        refusal: { code: 'OnTheSpotNotAllowed' },
      },
      {
        after: Filed,
        command: sample.ResolveOnTheSpot,
        context: { pack: { ...officePack, onTheSpot: false } },
        refusal: { code: 'OnTheSpotNotAllowed' },
      },
    ],
  },
  complainantAgreed: {
    passes: [{ after: Filed, command: sample.ResolveOnTheSpot }],
    refused: [
      {
        after: Filed,
        command: withData(sample.ResolveOnTheSpot, { agreement: { medium: 'phone', statement: clear('') } }),
        refusal: { code: 'AgreementMissing' },
      },
    ],
  },
};
