import type { CaseHistory } from '@redress/complaints/application';
import { reconstruct } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { withCaseArgument, type CaseOptions } from '../arguments/case-argument';
import { instantArgument } from '../arguments/instant-argument';
import { withRevealOptions, type RevealOptions } from '../arguments/reveal-argument';
import { isRevision, revisionArgument } from '../arguments/revision-argument';
import type { CommonOptions, Context } from '../context';
import { WrongUse } from '../exit-codes';
import { diffJson } from '../rendering/case/diff-json';
import { diffPage, type Difference, type Side } from '../rendering/case/diff-page';
import { personalPointers } from '../rendering/case/personal-pointers';
import { instantOfPoint, pastOf, type Point } from '../rendering/case/point';
import { erasuresIn } from '../rendering/personal';
import { visibleJson } from '../terminal/visible-text';
import { existingView } from './existing-view';
import { showCase, type CasePlan } from './show-case';
import { withCommonOptions, type AddVerb } from './verb';

type DiffOptions = CommonOptions &
  CaseOptions &
  RevealOptions &
  Readonly<{ from?: string; to?: string; fromKnownAt?: string; toKnownAt?: string }>;

const example = 'redress diff --ref cfpb:1114245 --from 0 --to 2014-11-20';

type AskedSide = Readonly<{ option: '--from' | '--to'; point: string; knownAt: string | undefined }>;

const pointOf = (
  { option, point, knownAt }: AskedSide,
  { events }: CaseHistory,
  zone: string,
  { texts }: Context,
): Point => {
  const known = `${option}-known-at`;
  if (isRevision(point)) {
    if (knownAt !== undefined) throw new WrongUse(texts.diff.knownNeedsInstant(known));
    return { kind: 'revision', revision: revisionArgument(option, point, events.at(-1)?.revision ?? 0n, texts) };
  }
  return {
    kind: 'instant',
    at: instantArgument(option, point, zone, texts),
    ...(knownAt === undefined ? {} : { knownAt: instantArgument(known, knownAt, zone, texts) }),
  };
};

const sideOf = (point: Point, { events, open }: CaseHistory, now: Instant): Side => ({
  point,
  at: instantOfPoint(point, events) ?? now,
  reconstruction: reconstruct(events, pastOf(point), open),
});

/** Both sides' personal text: which of it differs is only known once it is open. */
const fieldsOf = (closed: CaseHistory, sides: readonly Side[]): readonly string[] => {
  const erased = erasuresIn(closed.events);
  return [
    ...new Set(
      sides.flatMap(({ reconstruction }) =>
        reconstruction.kind === 'state' ? personalPointers(reconstruction.view, (kid) => erased.has(kid)) : [],
      ),
    ),
  ];
};

const planDiff =
  (context: Context, from: AskedSide, to: AskedSide) =>
  (closed: CaseHistory, zone: string): CasePlan => {
    const { terminal, texts, json, clock } = context;
    const now = clock.now();
    const [left, right] = [pointOf(from, closed, zone, context), pointOf(to, closed, zone, context)];
    return {
      fields: fieldsOf(
        closed,
        [left, right].map((point) => sideOf(point, closed, now)),
      ),
      show: (history, tell) => {
        const difference: Difference = {
          complaintNo: existingView(history.events, history.open).complaintNo,
          from: sideOf(left, history, now),
          to: sideOf(right, history, now),
          events: history.events,
        };
        if (json) terminal.out(`${visibleJson(JSON.stringify(diffJson(difference, tell)))}\n`);
        else terminal.print(diffPage(difference, tell, texts, terminal.columns));
      },
    };
  };

const runDiff = (context: Context, text: string | undefined, options: DiffOptions): Promise<number> => {
  const { from, to, fromKnownAt, toKnownAt } = options;
  if (from === undefined || to === undefined) throw new WrongUse(context.texts.diff.whichPoints(example));
  const sides = [
    { option: '--from', point: from, knownAt: fromKnownAt },
    { option: '--to', point: to, knownAt: toKnownAt },
  ] as const;
  return showCase(context, 'diff', text, options, planDiff(context, ...sides));
};

export const addDiff: AddVerb = (program, runVerb, texts) => {
  const { common, diff } = texts;
  const verb = withCaseArgument(program.command('diff').description(diff.description), texts)
    .option('--from <x>', diff.from)
    .option('--to <y>', diff.to)
    .option('--from-known-at <instant>', diff.fromKnownAt)
    .option('--to-known-at <instant>', diff.toKnownAt);
  withCommonOptions(withRevealOptions(verb, texts), texts)
    .addHelpText(
      'after',
      common.example([
        'redress diff 20260305-7KQ2M9XBD5 --from 7 --to 12',
        'redress diff --ref zh12345:188801 --from 2019-12-05 --to 2020-01-31',
        'redress diff 20260305-7KQ2M9XBD5 --from 2026-03-14 --from-known-at 2026-03-14 --to 2026-03-14',
      ]),
    )
    .action((text: string | undefined, options: DiffOptions) =>
      runVerb(options, (context) => runDiff(context, text, options)),
    );
};
