import type { components } from '../contract/openapi.generated';
import type { ClockLook } from '../parts/clock-shape';

/** What is over looks alike, whether somebody has recorded it since or not: the service says that it is. */
export const lookOfDeadline = (result: components['schemas']['DeadlineResult']): ClockLook =>
  result === 'overdue' ? 'breached' : result;
