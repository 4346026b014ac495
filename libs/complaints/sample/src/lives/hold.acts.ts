import { deskRhythm } from '../time/office-hours';
import { stateOf, named } from './history';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import { privacyOfficer } from './staff';

const authority = 'district-court-3';

/** A dispute that went to court: until that is over, nothing may be erased. */
export const holdActs = (kase: SampleCase, disputedAt: number): readonly PlannedAct[] => {
  const { random } = kase.penFor('holds');
  if (!random.chance(shares.held)) return [];
  const placedAt = deskRhythm.after(disputedAt, random.skewed(5, 40));
  const { holdScopes, holdReleases } = kase.phrases;
  const placed: PlannedAct = {
    step: 'hold',
    at: placedAt,
    actor: privacyOfficer,
    write: () => ({ type: 'PlaceLegalHold', data: { authority, scope: kase.penFor('hold').write(holdScopes) } }),
  };
  if (!random.chance(shares.released)) return [placed];
  const released: PlannedAct = {
    step: 'release',
    at: deskRhythm.after(placedAt, random.skewed(10, 60)),
    actor: privacyOfficer,
    write: () => (history) => ({
      type: 'ReleaseLegalHold',
      data: {
        holdId: named(stateOf(history).legalHolds.at(-1), 'legal hold').holdId,
        authority,
        reason: kase.penFor('release').write(holdReleases),
      },
    }),
  };
  return [placed, released];
};
