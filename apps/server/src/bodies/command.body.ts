import type { Instant } from '@redress/kernel';
import { InstantText } from './kit/field.decorators';

/** What the body of every command may carry beside the command's own data. */
export abstract class CommandBody {
  @InstantText({
    optional: true,
    about:
      'When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.',
    example: '2026-03-02T01:30:00.000Z',
  })
  occurredAt?: Instant;
}
