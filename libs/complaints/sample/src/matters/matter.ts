import type { CriterionName } from '@redress/complaints/domain';
import type { Choice } from '../random/random';

/** One way in which a matter goes wrong. All of it may hold slots. */
export type StrandWords = Readonly<{
  /** As its complainants tell it. */
  subject: string;
  narratives: Choice<string>;
  demand: string;
  /** What the office asks where the complaint leaves something open, and what it is answered. */
  question: string;
  answer: string;
  /** What an inspection found where the complaint was right, and where it was not. */
  confirmed: string;
  notConfirmed: string;
  /** What was done about it. */
  remedy: string;
}>;

/** Who is complained of, and the rule or promise that was broken. Both may hold slots. */
export type MatterWords = Readonly<{ organisation: string; clause: string }>;

export type Strand = Readonly<{ subcode: string; en: StrandWords; zh: StrandWords }>;

/** A category of the made-up scheme with the sentences of its cases. */
export type Matter = Readonly<{
  code: string;
  /** The unit whose duty it is. */
  unit: string;
  /** The unit it is dispatched to by mistake. */
  mistakenUnit: string;
  criterion: CriterionName;
  /** Two at least, so that a wrong one can be corrected. */
  strands: readonly [Strand, Strand, ...Strand[]];
  en: MatterWords;
  zh: MatterWords;
}>;
