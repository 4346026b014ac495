import type { RecordedComplaint } from '@redress/complaints/read-models';
import type { Telling } from '@redress/complaints/messages';
import { warning, type Span } from '../../terminal/span';
import type { Texts } from '../../texts/texts';

/** That an act was entered after the fact, and when: nothing for any other. */
export const sayEntry = ({ origin, recordedAt }: RecordedComplaint, tell: Telling, texts: Texts): readonly Span[] =>
  origin === 'late' ? [warning(texts.case.entered(tell.instant(recordedAt)))] : [];
