import type { Moment, RecordedComplaint } from '@redress/complaints/read-models';
import { millisecondsOf, millisecondsPerDay, type Actor } from '@redress/kernel';
import { actorKindTerms, roleTerms } from '@redress/complaints/messages';
import { heading, quiet, spansOf, warning, type Inline, type Span } from '../../terminal/span';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import type { Act } from './acts';
import { sayGap, saySinceFiling } from './gaps';

/** `operator office:op-1, unit centre, for local:ada`. */
const sayActor = ({ kind, id, role, unit, onBehalfOf }: Actor, tell: CaseTelling, texts: Texts): string => {
  const as = role === undefined || kind !== 'user' ? tell.word(actorKindTerms, kind) : tell.word(roleTerms, role);
  return tell.clauses([
    `${as} ${id}`,
    ...(role === undefined || kind === 'user' ? [] : [tell.word(roleTerms, role)]),
    ...(unit === undefined ? [] : [texts.case.unit(unit)]),
    ...(onBehalfOf === undefined ? [] : [texts.case.onBehalfOf(onBehalfOf)]),
  ]);
};

const apart = quiet(' · ');

const markOf = ({ origin }: RecordedComplaint, texts: Texts): readonly Span[] => {
  switch (origin) {
    case 'live':
      return [];
    case 'late':
      return [warning(texts.case.late), apart];
    case 'import':
      return [warning(texts.case.imported), apart];
  }
};

/** From here on nobody counts the hours. */
const longLag = 60 * millisecondsPerDay;

/** When it was recorded, where that is not when it happened: live acts have one time for both (ledger-format, Time). */
const sayRecorded = (
  { origin, recordedAt, occurredAt }: RecordedComplaint,
  { precision, zone }: Moment,
  tell: CaseTelling,
  texts: Texts,
): readonly Span[] => {
  if (origin === 'live') return [];
  const at = tell.instant(recordedAt);
  const lag = millisecondsOf(recordedAt) - millisecondsOf(occurredAt);
  const sentence =
    lag === 0
      ? texts.case.recordedAtOnce(at)
      : texts.case.recorded(at, lag < longLag ? tell.span(lag) : tell.roughSpan(lag));
  const exactness = {
    exact: [],
    day: [zone === null || zone === tell.zone ? texts.case.dayOnly : texts.case.dayOnlyIn(zone)],
    notAfter: [texts.case.undated],
  }[precision];
  return [sentence, ...exactness].flatMap((part, index) => (index === 0 ? [...spansOf(part)] : [apart, warning(part)]));
};

const joinedParts = (parts: readonly (string | undefined)[], tell: CaseTelling): string =>
  tell.clauses(parts.filter((part) => part !== undefined));

/** Two lines, and a third where it was not recorded as it happened: when, who and by which policy, when it was recorded. */
export const actHeading = (
  { first, moment }: Act,
  before: Act | undefined,
  filed: Moment,
  tell: CaseTelling,
  texts: Texts,
): readonly Inline[] => {
  const sinceBefore = before === undefined ? undefined : sayGap(before.moment, moment, tell, texts);
  const sinceFiling = before?.moment === filed ? undefined : saySinceFiling(filed, moment, tell, texts);
  const relative = joinedParts([sinceBefore, sinceFiling], tell);
  const { policy } = first;
  const recorded = sayRecorded(first, moment, tell, texts);
  return [
    [heading(tell.moment(moment)), quiet(relative === '' ? '' : `  ${relative}`)],
    [
      '  ',
      sayActor(first.actor, tell, texts),
      ...(policy === undefined ? [] : [apart, quiet(texts.case.policy(policy))]),
    ],
    ...(recorded.length === 0 ? [] : [['  ', ...markOf(first, texts), ...recorded]]),
  ];
};
