import type { Choice, Weighted } from '../random/random';
import { buses } from './buses.matter';
import { food } from './food.matter';
import type { Matter } from './matter';
import { noise } from './noise.matter';
import { parking } from './parking.matter';
import { propertyManagement } from './property-management.matter';
import { publicCounters } from './public-counters.matter';
import { refuse } from './refuse.matter';
import { roads } from './roads.matter';
import { schoolPlaces } from './school-places.matter';
import { streetLights } from './street-lights.matter';
import { wages } from './wages.matter';
import { water } from './water.matter';

/** The scheme that the sample's categories are codes of; it is nobody's real one. */
export const sampleScheme = 'inkwell-matters';

/** What people complain about, and how often. */
export const matters: Choice<Weighted<Matter>> = [
  [noise, 16],
  [parking, 14],
  [propertyManagement, 13],
  [refuse, 10],
  [water, 9],
  [wages, 8],
  [roads, 8],
  [buses, 7],
  [streetLights, 6],
  [food, 5],
  [schoolPlaces, 4],
  [publicCounters, 4],
];

/** The units that cases are dispatched to, in a fixed order: it numbers their staff. */
export const units: readonly string[] = matters.map(([{ unit }]) => unit);
