import { warnsFrom, type CaseView, type Deadline } from '@redress/complaints/read-models';
import { millisecondsOf, type Instant } from '@redress/kernel';
import { cancelledBecauseTerms, deadlineStatusTerms } from '@redress/complaints/messages';
import { bad, good, quiet, warning, type Inline } from '../../terminal/span';
import { tableLines, type Column } from '../../terminal/table';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';

/** Left where positive, over where negative, in milliseconds. */
const leftAt = ({ dueAt }: Deadline, at: Instant): number => millisecondsOf(dueAt) - millisecondsOf(at);

const sayRunning = (deadline: Deadline, at: Instant, tell: CaseTelling, texts: Texts): Inline => {
  const left = leftAt(deadline, at);
  if (left < 0) return bad(texts.asOf.deadlines.over(tell.span(left)));
  const sentence = texts.asOf.deadlines.left(tell.span(left));
  const warns = warnsFrom(deadline);
  return warns !== null && warns <= at ? warning(sentence) : sentence;
};

/** A clock that stands still keeps what was left, or over, when it stopped. */
const sayPaused = (deadline: Deadline, at: Instant, tell: CaseTelling, texts: Texts): Inline => {
  const pausedAt = deadline.history.findLast(({ happened }) => happened === 'paused')?.at ?? at;
  const left = leftAt(deadline, pausedAt);
  return left < 0
    ? bad(texts.asOf.deadlines.stoodOver(tell.span(left)))
    : quiet(texts.asOf.deadlines.stood(tell.span(left)));
};

/** How the deadline stood at an instant: what was left of it, or how far it was over. */
const sayDeadline = (deadline: Deadline, at: Instant, tell: CaseTelling, texts: Texts): Inline => {
  const { status, marginMilliseconds, overdueByMilliseconds, cancelledBecause } = deadline;
  switch (status) {
    case 'running':
      return sayRunning(deadline, at, tell, texts);
    case 'paused':
      return sayPaused(deadline, at, tell, texts);
    case 'met':
      return good(texts.asOf.deadlines.met(tell.span(marginMilliseconds ?? 0)));
    case 'breached':
      return bad(texts.asOf.deadlines.missed(tell.span(overdueByMilliseconds ?? 0)));
    case 'cancelled':
      return quiet(cancelledBecause === null ? '' : tell.word(cancelledBecauseTerms, cancelledBecause));
  }
};

/** All deadlines of a case as they stood at an instant. */
export const deadlineLines = (
  { deadlines }: CaseView,
  at: Instant,
  tell: CaseTelling,
  texts: Texts,
  width: number,
): readonly Inline[] => {
  const words = texts.asOf.deadlines;
  const columns: readonly Column[] = [
    { title: words.what, fit: 'wrap' },
    { title: words.state },
    { title: words.due },
    { title: words.then, fit: 'wrap' },
    { title: words.start, dropRank: 2 },
    { title: words.policy, dropRank: 1 },
  ];
  return tableLines(
    columns,
    deadlines.map((deadline) => [
      tell.deadlineKind(deadline.deadlineId),
      tell.word(deadlineStatusTerms, deadline.status),
      tell.instant(deadline.dueAt),
      sayDeadline(deadline, at, tell, texts),
      quiet(tell.instant(deadline.startAt)),
      quiet(deadline.policy),
    ]),
    width,
  );
};
