import { complaintStreamOf } from '@redress/complaints/domain';
import { sampleZone, tourStory } from '@redress/complaints/sample';
import { readWholeStream, type Instant, type StoredEvent } from '@redress/kernel';
import type { Context } from '../context';
import { readingLog } from '../session/log-session';
import { ledgerFile } from '@redress/composition';
import { localTime } from '@redress/complaints/messages';
import { createFigures } from '../verbs/figures';
import { changeABit } from './change-a-bit';
import { tellStory, type ToldStory } from './tell-story';
import type { TourContext } from './tour-folder';
import { createGuide, type TourGuide } from './tour-guide';

/** Enough of a city to count in, and filed in a second. */
const cityCases = '40';
const citySeed = '7';
const beginningLines = 16;
const noteLines = 7;

/** `2026-03-12 12:00`, in the ledger's zone: as a person would type it. */
const localMinute = (at: Instant): string => localTime(sampleZone)(at).slice(0, 'yyyy-mm-dd hh:mm'.length);

const closingOf = (context: Context, { complaintId }: ToldStory): Promise<StoredEvent> =>
  readingLog(context, async ({ eventStore }) => {
    for await (const stored of readWholeStream(eventStore, complaintStreamOf(complaintId)))
      if (stored.type === 'ComplaintClosedWithFeedback') return stored;
    throw new Error('The case of the tour was never closed');
  });

/** The past of one case: what happened, how it stood on a day, and what could be known of it. */
const showPast = async ({ say, show }: TourGuide, { texts }: Context, story: ToldStory): Promise<void> => {
  const { steps, purpose } = texts.tour;
  const { complaintNo, moments } = story;
  say(steps.replay);
  // Its times and its events; what each one changed stands between them.
  await show({ argv: ['replay', complaintNo], filter: { grep: '^[#2]' } });
  say(steps.asOf);
  await show({
    argv: ['as-of', complaintNo, '--at', localMinute(moments.beforeClosing)],
    filter: { head: beginningLines },
  });
  say(steps.diff);
  const then = localMinute(moments.afterClosing);
  await show({ argv: ['diff', complaintNo, '--from', then, '--from-known-at', then, '--to', then] });
  say(steps.reveal);
  await show({
    argv: ['replay', complaintNo, '--to', '23', '--reveal', '--purpose', purpose],
    filter: { tail: noteLines },
  });
};

/** The chain holds; one bit is changed in the file; the chain says which event. */
const showTampering = async ({ say, show }: TourGuide, context: Context, story: ToldStory): Promise<void> => {
  const { texts, lang, settings } = context;
  const { steps } = texts.tour;
  say(steps.verify);
  await show({ argv: ['verify', '--all'] });
  const closing = await closingOf(context, story);
  const { at, before, after } = changeABit(ledgerFile(settings), closing, 'notUpheld');
  say(steps.tamper('ledger.db', createFigures(lang).whole(at), before, after));
  say(steps.named);
  await show({ argv: ['verify', '--all'], exits: 1 });
};

/** From an empty folder to a proof, in the order in which a newcomer asks; ends early once a stop is asked for. @throws TourStumbledError */
export const guideTour = async (tour: TourContext, isStopping: () => boolean): Promise<void> => {
  const { context } = tour;
  const { tour: said } = context.texts;
  const guide = createGuide(tour);
  const { title, say, show } = guide;
  title(said.title);
  said.intro.forEach(say);
  say(said.steps.sample);
  // The story's end is the city's: nothing is recorded after it.
  const { end } = tourStory(context.lang).moments;
  await show({ argv: ['sample', '--cases', cityCases, '--seed', citySeed, '--until', end] });
  if (isStopping()) return;
  const story = await tellStory(context);
  say(said.steps.story(story.complaintNo));
  await showPast(guide, context, story);
  if (isStopping()) return;
  say(said.steps.trends);
  await show({ argv: ['trends', '--by', 'category', '--measure', 'filed,closed,overdue', '--as-of', end] });
  await showTampering(guide, context, story);
};
