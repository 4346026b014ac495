import type { CaseHistory } from '@redress/complaints/application';
import { withCaseArgument, type CaseOptions } from '../arguments/case-argument';
import { withRevealOptions, type RevealOptions } from '../arguments/reveal-argument';
import { revisionArgument } from '../arguments/revision-argument';
import type { CommonOptions, Context } from '../context';
import { eventTextsOf } from '../rendering/case/event-texts';
import { personalPointers } from '../rendering/case/personal-pointers';
import { replayJson } from '../rendering/case/replay-json';
import { replayPage, type Replay } from '../rendering/case/replay-page';
import { erasuresIn } from '../rendering/personal';
import { visibleJson } from '../terminal/visible-text';
import { existingView } from './existing-view';
import { showCase, type CasePlan } from './show-case';
import { withCommonOptions, type AddVerb } from './verb';

type ReplayOptions = CommonOptions & CaseOptions & RevealOptions & Readonly<{ to?: string }>;

/** The events that are shown: all, or those up to a revision. */
const shownOf = ({ events }: CaseHistory, { to }: ReplayOptions, { texts }: Context): CaseHistory['events'] => {
  if (to === undefined) return events;
  const last = revisionArgument('--to', to, events.at(-1)?.revision ?? 0n, texts);
  return events.filter(({ revision }) => revision <= last);
};

const personalFields = (events: CaseHistory['events'], open: CaseHistory['open']): readonly string[] => {
  const erased = erasuresIn(events);
  const inEvents = events.flatMap(({ event, revision }) =>
    eventTextsOf(event)
      .filter(({ personal }) => personal.kind !== 'sealed' || !erased.has(personal.box.$sealed.kid))
      .map(({ pointer }) => `/events/${revision}${pointer}`),
  );
  return [...personalPointers(existingView(events, open), (kid) => erased.has(kid)), ...inEvents];
};

const planReplay =
  (context: Context, options: ReplayOptions) =>
  (closed: CaseHistory): CasePlan => {
    const { terminal, texts, json } = context;
    const shown = shownOf(closed, options, context);
    return {
      fields: personalFields(shown, closed.open),
      show: ({ events, open }, tell) => {
        const seen = events.slice(0, shown.length);
        const view = existingView(seen, open);
        const replay: Replay = {
          complaintNo: view.complaintNo,
          status: view.status,
          events: seen,
          eventsInAll: events.length,
          open,
        };
        if (json) replayJson(replay, tell).forEach((line) => terminal.out(`${visibleJson(JSON.stringify(line))}\n`));
        else terminal.print(replayPage(replay, tell, texts, terminal.columns));
      },
    };
  };

export const addReplay: AddVerb = (program, runVerb, texts) => {
  const { common, replay } = texts;
  const verb = withCaseArgument(program.command('replay').description(replay.description), texts);
  withCommonOptions(withRevealOptions(verb.option('--to <revision>', replay.to), texts), texts)
    .addHelpText(
      'after',
      common.example([
        'redress replay 20260305-7KQ2M9XBD5',
        'redress replay --ref cfpb:1114245 --to 3',
        'redress replay --ref cfpb:1114245 --json | jq .sentence',
      ]),
    )
    .action((text: string | undefined, options: ReplayOptions) =>
      runVerb(options, (context) => showCase(context, 'replay', text, options, planReplay(context, options))),
    );
};
