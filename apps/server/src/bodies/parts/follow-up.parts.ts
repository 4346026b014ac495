import { WholeNumber } from '../kit/field.decorators';
import { limits } from '../kit/limits';

const about = '1 very dissatisfied to 5 very satisfied. Left out: not asked or not answered.';
const score = { optional: true, about } as const;

/** The five dimensions of service quality (F69). */
export class ServiceRatingsPart {
  @WholeNumber(0, limits.ordinalMax, score) reliability?: number;
  @WholeNumber(0, limits.ordinalMax, score) responsiveness?: number;
  @WholeNumber(0, limits.ordinalMax, score) assurance?: number;
  @WholeNumber(0, limits.ordinalMax, score) empathy?: number;
  @WholeNumber(0, limits.ordinalMax, score) tangibles?: number;
}
