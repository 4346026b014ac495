import type { CivilDate, Command, Personal } from '@redress/kernel';
import type { Answer, Feedback, Finding, Outcome } from '../complaint.values';
import type { Agreement, ComplianceCheck, ResolutionOption } from '../events/resolution.values';
import type { DataOf, Without } from './command-data';

/** What closes a case, whether it went through every step or was settled on the spot. */
export type Closing = Readonly<{
  feedback?: Feedback;
  finding: Finding;
  outcome: Outcome;
  timely?: Answer;
  remediesTold: readonly string[];
  /** The source's own civil date of the end. */
  endedOn?: CivilDate;
  followUpWaived?: 'anonymous' | 'unreachable' | 'refusedContact';
}>;

export type ResolutionCommand =
  | Command<
      'ProposeResolution',
      {
        /** Numbered in this order. */
        options: readonly Without<ResolutionOption, 'optionId'>[];
        reasons?: Personal;
        complianceCheck: ComplianceCheck;
      }
    >
  /** Who answers is the actor: a complainant himself, or somebody on his behalf. `medium`: how he said it. */
  | Command<'ChooseOption', Without<DataOf<'OptionChosen'>, 'version' | 'by'>>
  | Command<'RejectProposal', Without<DataOf<'ProposalRejected'>, 'version' | 'by'>>
  | Command<'ResolveOnTheSpot', Closing & Readonly<{ agreement: Agreement }>>
  | Command<'CloseWithFeedback', Closing>;
