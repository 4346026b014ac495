import type { Reconstruction, RecordedComplaint } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { cellsOf } from '../../terminal/display-width';
import { largest } from '../../terminal/largest';
import { heading, quiet, spansOf, strong, warning, type Inline } from '../../terminal/span';
import { wrapped, wrappedUnder } from '../../terminal/wrap';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { sectionNames, type SectionName } from './case-sections';
import { sayNotFiled } from './not-filed';
import { sayAssumed, sayPastWarning } from './past-warning-lines';
import { sayPoint, type Point } from './point';
import { rowsOfSection, sectionLines, type ShownState } from './section-lines';

/** A past state as it is shown. `at`: the instant that what was due is judged at. `events`: all of the case's. */
export type PastState = Readonly<{
  complaintNo: string;
  point: Point;
  at: Instant;
  now: Instant;
  reconstruction: Reconstruction;
  events: readonly RecordedComplaint[];
}>;

const indent = '  ';
/** Labels are aligned over all sections up to this share of the width. */
const labelShareMax = 0.33;
/** Asked for by whoever looks at a past state: that there is nothing in them is an answer. */
const saidWhereEmpty: readonly SectionName[] = ['escalations', 'deadlines', 'answer', 'windows'];

const indented = (lines: readonly Inline[]): readonly Inline[] => lines.map((line) => [indent, ...spansOf(line)]);

const noticeLines = (sentences: readonly string[], width: number): readonly Inline[] =>
  sentences.flatMap((sentence) => wrappedUnder([warning('! '), sentence], width, indent));

const sections = (shown: ShownState): readonly Inline[] => {
  const labels = largest(
    sectionNames
      .flatMap((name) => rowsOfSection(name, shown))
      .map(({ label }) => cellsOf(label))
      .filter((cells) => cells <= shown.width * labelShareMax),
  );
  const { texts } = shown;
  return sectionNames.flatMap((name) => {
    const lines = sectionLines(name, shown, labels);
    if (lines.length === 0 && !saidWhereEmpty.includes(name)) return [];
    return ['', heading(texts.asOf.sections[name]), ...indented(lines.length === 0 ? [quiet(texts.asOf.none)] : lines)];
  });
};

/** A case as it stood at a point, section by section, with what a reader must know to read it rightly. */
export const asOfPage = (state: PastState, tell: CaseTelling, texts: Texts, width: number): readonly Inline[] => {
  const { complaintNo, point, at, now, reconstruction, events } = state;
  const past = sayPoint(point, tell, texts);
  const when: Inline = [heading(texts.case.title(complaintNo)), '  ', strong(past)];
  const notYet = at > now ? [texts.asOf.warnings.notYet(tell.instant(now))] : [];
  if (reconstruction.kind === 'notFiledYet')
    return [
      ...wrappedUnder(when, width, indent),
      texts.case.zone(tell.zone),
      '',
      warning(texts.asOf.notFiled.title),
      ...indented(wrapped(sayNotFiled(reconstruction, state, tell, texts), width - indent.length)),
    ];
  const { view, upTo, warnings } = reconstruction;
  const known = [
    ...notYet,
    ...warnings.flatMap((one) => sayPastWarning(one, tell, texts)),
    ...sayAssumed(view, tell, texts),
  ];
  const head = events.at(-1)?.revision ?? upTo;
  return [
    ...wrappedUnder(when, width, indent),
    quiet(tell.clauses([texts.asOf.events(String(upTo), String(head)), texts.case.zone(tell.zone)])),
    ...noticeLines(known, width),
    ...sections({ view, at, events, tell, texts, width: width - indent.length }),
  ];
};
