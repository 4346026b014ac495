import type { CaseHistory } from '@redress/complaints/application';
import { reconstruct } from '@redress/complaints/read-models';
import { withCaseArgument, type CaseOptions } from '../arguments/case-argument';
import { instantArgument } from '../arguments/instant-argument';
import { withRevealOptions, type RevealOptions } from '../arguments/reveal-argument';
import { revisionArgument } from '../arguments/revision-argument';
import type { CommonOptions, Context } from '../context';
import { WrongUse } from '../exit-codes';
import { asOfJson } from '../rendering/case/as-of-json';
import { asOfPage, type PastState } from '../rendering/case/as-of-page';
import { personalPointers } from '../rendering/case/personal-pointers';
import { instantOfPoint, pastOf, type Point } from '../rendering/case/point';
import { erasuresIn } from '../rendering/personal';
import { visibleJson } from '../terminal/visible-text';
import { existingView } from './existing-view';
import { showCase, type CasePlan } from './show-case';
import { withCommonOptions, type AddVerb } from './verb';

type PastOptions = Readonly<{ at?: string; knownAt?: string; revision?: string }>;
type AsOfOptions = CommonOptions & CaseOptions & RevealOptions & PastOptions;

const example = 'redress as-of --ref cfpb:1114245 --at 2014-11-20';

/** @throws WrongUse where no past is asked for, two are, or one that cannot be meant. */
const assertOnePast = ({ at, knownAt, revision }: PastOptions, { texts }: Context): void => {
  if (revision !== undefined && (at !== undefined || knownAt !== undefined)) throw new WrongUse(texts.asOf.twoPasts);
  if (at === undefined && knownAt === undefined && revision === undefined)
    throw new WrongUse(texts.asOf.whichPast(example));
};

const pointOf = (
  { at, knownAt, revision }: PastOptions,
  { events }: CaseHistory,
  zone: string,
  context: Context,
): Point => {
  const { texts } = context;
  if (revision !== undefined) {
    const head = events.at(-1)?.revision ?? 0n;
    return { kind: 'revision', revision: revisionArgument('--revision', revision, head, texts) };
  }
  return {
    kind: 'instant',
    ...(at === undefined ? {} : { at: instantArgument('--at', at, zone, texts) }),
    ...(knownAt === undefined ? {} : { knownAt: instantArgument('--known-at', knownAt, zone, texts) }),
  };
};

const planAsOf =
  (context: Context, options: AsOfOptions) =>
  (closed: CaseHistory, zone: string): CasePlan => {
    const { terminal, texts, json, clock } = context;
    const point = pointOf(options, closed, zone, context);
    const past = pastOf(point);
    const now = clock.now();
    const erased = erasuresIn(closed.events);
    const before = reconstruct(closed.events, past, closed.open);
    return {
      fields: before.kind === 'state' ? personalPointers(before.view, (kid) => erased.has(kid)) : [],
      ...(past.at === undefined ? {} : { asOf: past.at }),
      ...(past.knownAt === undefined ? {} : { knownAt: past.knownAt }),
      show: ({ events, open }, tell) => {
        const state: PastState = {
          complaintNo: existingView(events, open).complaintNo,
          point,
          at: instantOfPoint(point, events) ?? now,
          now,
          reconstruction: reconstruct(events, past, open),
          events,
        };
        if (json) terminal.out(`${visibleJson(JSON.stringify(asOfJson(state, tell)))}\n`);
        else terminal.print(asOfPage(state, tell, texts, terminal.columns));
      },
    };
  };

export const addAsOf: AddVerb = (program, runVerb, texts) => {
  const { common, asOf } = texts;
  const verb = withCaseArgument(program.command('as-of').description(asOf.description), texts)
    .option('--at <instant>', asOf.at)
    .option('--known-at <instant>', asOf.knownAt)
    .option('--revision <number>', asOf.revision);
  withCommonOptions(withRevealOptions(verb, texts), texts)
    .addHelpText(
      'after',
      common.example([
        'redress as-of 20260305-7KQ2M9XBD5 --at 2026-03-06',
        'redress as-of --ref zh12345:188801 --at "2019-12-05 09:00" --known-at 2019-12-05T01:00:00Z',
        'redress as-of 20260305-7KQ2M9XBD5 --revision 7 --json',
      ]),
    )
    .action((text: string | undefined, options: AsOfOptions) =>
      runVerb(options, (context) => {
        assertOnePast(options, context);
        return showCase(context, 'as-of', text, options, planAsOf(context, options));
      }),
    );
};
