import type { ComplaintStatus } from '@redress/complaints/domain';
import type { RecordedComplaint } from '../folding/complaint-fold';
import type { CaseFacts } from './case-facts.document';
import { turned } from './case-facts.openness';

/** The case in another status. */
export const standingIn = (
  facts: CaseFacts,
  status: ComplaintStatus,
  { occurredAt }: RecordedComplaint,
): Pick<CaseFacts, 'standing' | 'openness'> => ({
  standing: { ...facts.standing, status },
  openness: turned(facts.openness, status, occurredAt),
});

/** The same with another unit that has it, or `notStated` for none, and nobody in it yet. */
export const ownedBy = (
  facts: CaseFacts,
  unit: string,
  status: 'Valid' | 'Assigned',
  recorded: RecordedComplaint,
): Pick<CaseFacts, 'standing' | 'openness' | 'dimensions'> => {
  const { standing, openness } = standingIn(facts, status, recorded);
  return { dimensions: { ...facts.dimensions, unit }, standing: { ...standing, handler: null }, openness };
};
