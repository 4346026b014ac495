import type { Reconstruction, RecordedComplaint } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { momentOfEvent } from './acts';
import { sayLength } from './gaps';

/** Why there is no case yet at a point. `at`: the instant that was asked for; `events`: those of the case, the filing first. */
export const sayNotFiled = (
  { because, filedAt, recordedAt }: Extract<Reconstruction, { kind: 'notFiledYet' }>,
  { at, events }: Readonly<{ at: Instant; events: readonly RecordedComplaint[] }>,
  tell: CaseTelling,
  texts: Texts,
): string => {
  const words = texts.asOf.notFiled;
  const [filing] = events;
  const filedMoment =
    filing === undefined ? ({ at: filedAt, precision: 'exact', zone: null } as const) : momentOfEvent(filing);
  const filed = tell.moment(filedMoment);
  switch (because) {
    case 'filedLater':
      return words.filedLater(filed, sayLength({ at, precision: 'exact', zone: null }, filedMoment, tell, texts));
    case 'recordedLater':
    case 'importedLater':
      return words[because](filed, tell.instant(recordedAt));
  }
};
