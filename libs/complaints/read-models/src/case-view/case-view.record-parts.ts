import type { LinkType } from '@redress/complaints/domain';
import type { Moment } from '../folding/moment';
import type { PersonalText } from '../folding/personal-text';

/** That the case belongs together with another one, read from this case to the other. */
export type Link = Readonly<{ type: LinkType; otherId: string; basis: PersonalText; linked: Moment }>;

/** While it is not released, nothing of the case may be erased. */
export type LegalHold = Readonly<{
  holdId: string;
  authority: string;
  scope: PersonalText;
  placed: Moment;
  released: Readonly<{ authority: string; reason: PersonalText; moment: Moment }> | null;
}>;
