import type { CaseView, RecordedComplaint } from '@redress/complaints/read-models';
import { sentenceOf } from '@redress/complaints/messages';
import { quiet, strong, type Inline } from '../../terminal/span';
import { tableRows, type Column } from '../../terminal/table';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { momentOfEvent } from './acts';
import { sayEntry } from './entry';

const columns: readonly Column[] = [{ title: '' }, { title: '' }, { title: '', fit: 'wrap' }];

/** What happened up to a past state, act by act. `events`: those of the case. */
export const timelineLines = (
  { timeline }: CaseView,
  events: readonly RecordedComplaint[],
  tell: CaseTelling,
  texts: Texts,
  width: number,
): readonly Inline[] => {
  const headings = new Set(timeline.map(({ revision }) => revision));
  const acts = events.filter(({ revision }) => headings.has(String(revision)));
  const earlier = Number(timeline[0]?.revision ?? '0');
  return [
    ...(earlier > 0 ? [quiet(texts.asOf.more(earlier))] : []),
    ...tableRows(
      columns,
      acts.map((recorded) => [
        strong(`#${recorded.revision}`),
        quiet(tell.moment(momentOfEvent(recorded))),
        [sentenceOf(recorded.event, tell), ...sayEntry(recorded, tell, texts)],
      ]),
      width,
    ),
  ];
};
