import type { Reconstruction, RecordedComplaint } from '@redress/complaints/read-models';
import { millisecondsOf, type Instant } from '@redress/kernel';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { momentOfEvent } from './acts';

/** Why there is no case yet at a point. `at`: the instant that was asked for; `events`: those of the case, the filing first. */
export const sayNotFiled = (
  { because, filedAt, recordedAt }: Extract<Reconstruction, { kind: 'notFiledYet' }>,
  { at, events }: Readonly<{ at: Instant; events: readonly RecordedComplaint[] }>,
  tell: CaseTelling,
  texts: Texts,
): string => {
  const words = texts.asOf.notFiled;
  const [filing] = events;
  const filed = filing === undefined ? tell.instant(filedAt) : tell.moment(momentOfEvent(filing));
  switch (because) {
    case 'filedLater':
      return words.filedLater(filed, tell.span(millisecondsOf(filedAt) - millisecondsOf(at)));
    case 'recordedLater':
    case 'importedLater':
      return words[because](filed, tell.instant(recordedAt));
  }
};
