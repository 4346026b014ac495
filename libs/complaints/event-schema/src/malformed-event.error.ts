import type { StoredEvent } from '@redress/kernel';

/** Which event it is about; nothing of it is personal (ledger-format, Sealed fields). */
export type EventPlace = Pick<StoredEvent, 'stream' | 'revision' | 'type'>;

/**
 * What is stored of one event is not what this ledger's format allows: a poison event, its case is parked. The message names the place, the
 * field and the rule, and never what was found there: it may be a person's text.
 */
export class MalformedEventError extends Error {
  override readonly name = 'MalformedEventError';

  constructor(problem: string, at?: EventPlace) {
    super(at === undefined ? problem : `${at.stream}/${at.revision} ${at.type}: ${problem}`);
  }
}
