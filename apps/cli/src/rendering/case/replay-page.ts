import { statusNames, type ComplaintStatus } from '@redress/complaints/domain';
import { changesOf, type RecordedComplaint } from '@redress/complaints/read-models';
import type { Open } from '@redress/kernel';
import { heading, quiet, strong, type Inline } from '../../terminal/span';
import { wrappedUnder } from '../../terminal/wrap';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { actHeading } from './act-heading';
import { actsOf, type Act } from './acts';
import { sayLength } from './gaps';
import { eventBlock, eventLines, labelCells } from './event-block';

/** What a replay is made of: the events of one case that are shown, of so many. */
export type Replay = Readonly<{
  complaintNo: string;
  status: ComplaintStatus;
  events: readonly RecordedComplaint[];
  eventsInAll: number;
  open: Open;
}>;

/** From the first dated act to the last; one time where both are the same. */
const periodOf = (acts: readonly Act[], tell: CaseTelling, texts: Texts): readonly string[] => {
  const dated = acts.map(({ moment }) => moment).filter(({ precision }) => precision !== 'notAfter');
  const [from, to] = [dated[0], dated.at(-1)];
  if (from === undefined || to === undefined) return [];
  const [first, last] = [tell.moment(from), tell.moment(to)];
  return [first === last ? first : texts.replay.period(first, last, sayLength(from, to, tell, texts))];
};

const titleLines = (
  { complaintNo, status, eventsInAll }: Replay,
  acts: readonly Act[],
  tell: CaseTelling,
  texts: Texts,
): readonly Inline[] => {
  const shown = acts.reduce((sum, { events }) => sum + events.length, 0);
  const count = shown === eventsInAll ? texts.replay.whole(shown) : texts.replay.part(shown, eventsInAll);
  return [
    [heading(texts.case.title(complaintNo)), '  ', strong(tell.word(statusNames, status))],
    tell.clauses([count, ...periodOf(acts, tell, texts), texts.case.zone(tell.zone)]),
    quiet(texts.replay.legend),
  ];
};

/** What goes on below a line that is too long. */
const indent = '    ';

/** Every event of a case for a reader, act by act, oldest first, as wide as the terminal. */
export const replayPage = (replay: Replay, tell: CaseTelling, texts: Texts, width: number): readonly Inline[] => {
  const acts = actsOf(changesOf(replay.events, replay.open));
  const blocks = acts.map(({ events }) => events.map((change) => eventBlock(change, replay.open, tell, texts)));
  const labels = labelCells(blocks.flat(), width);
  const filed = acts[0]?.moment;
  const under = (lines: readonly Inline[]): readonly Inline[] =>
    lines.flatMap((line) => wrappedUnder(line, width, indent));
  return [
    ...under(titleLines(replay, acts, tell, texts)),
    ...acts.flatMap((act, index) => [
      '',
      ...(filed === undefined ? [] : under(actHeading(act, acts[index - 1], filed, tell, texts))),
      ...(blocks[index] ?? []).flatMap((block) => eventLines(block, labels, width)),
    ]),
  ];
};
