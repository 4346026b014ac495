import type { Instant, Open, Personal } from '@redress/kernel';
import type { CaseView } from '../case-view/case-view.document';
import { caseViewOf } from '../case-view/case-view.parser';
import { caseView } from '../case-view/case-view.projection';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { mapPersonalTexts, openedText, type PersonalText } from '../folding/personal-text';
import { eventsAsOf, type Past } from './events-as-of';
import { importedAt, pastWarnings, type PastWarning } from './past-warnings';

/**
 * Why there is no case yet. `filedLater`: it was filed after the instant. `recordedLater`: it had been filed, but nothing of it was recorded here.
 * `importedLater`: the same of a case from another system's records, which are not known here before the import.
 */
export type NotFiledBecause = 'filedLater' | 'recordedLater' | 'importedLater';

export type Reconstruction =
  | Readonly<{ kind: 'notFiledYet'; because: NotFiledBecause; filedAt: Instant; recordedAt: Instant }>
  /** `upTo`: the highest revision in the state. */
  | Readonly<{ kind: 'state'; view: CaseView; upTo: bigint; warnings: readonly PastWarning[] }>;

/** The view that some events of one stream add up to; `undefined` of none. */
export const foldView = (events: readonly RecordedComplaint[], open: Open): CaseView | undefined =>
  events.reduce<CaseView | undefined>((view, recorded) => caseView.project(view, recorded, open), undefined);

/**
 * The same view with its texts opened: first folded with each text only named, then opened where one still stands. Most of what is said in a case is not shown
 * in the end, and a past is looked at again and again.
 */
const foldOpened = (events: readonly RecordedComplaint[], open: Open): CaseView | undefined => {
  const named: Personal[] = [];
  const view = foldView(events, (personal) => String(named.push(personal) - 1));
  if (view === undefined) return undefined;
  const openedOf = (text: PersonalText): PersonalText => {
    const personal = 'text' in text ? named[Number(text.text)] : undefined;
    return personal === undefined ? text : openedText(personal, open);
  };
  return caseViewOf(mapPersonalTexts(view, openedOf));
};

const notFiledBecause = (
  filing: RecordedComplaint,
  events: readonly RecordedComplaint[],
  { at }: Past,
): NotFiledBecause => {
  if (at !== undefined && filing.occurredAt > at) return 'filedLater';
  return importedAt(events) === undefined ? 'recordedLater' : 'importedLater';
};

/**
 * A past state of a case, from the events of its stream and nothing else (architecture, A past state). At the head it is the stored case view.
 * @throws RangeError where the events do not begin with the filing: they are not a case's whole stream.
 */
export const reconstruct = (events: readonly RecordedComplaint[], past: Past, open: Open): Reconstruction => {
  const [filing] = events;
  if (filing?.event.type !== 'ComplaintFiled') throw new RangeError('The stream of a case begins with ComplaintFiled');
  const included = eventsAsOf(events, past);
  // Acts entered late may lie before the filing; without it there is no case that they could have changed.
  const isFiled = included[0] === filing;
  const view = isFiled ? foldOpened(included, open) : undefined;
  if (view === undefined)
    return {
      kind: 'notFiledYet',
      because: notFiledBecause(filing, events, past),
      filedAt: filing.occurredAt,
      recordedAt: filing.recordedAt,
    };
  return { kind: 'state', view, upTo: BigInt(view.revision), warnings: pastWarnings(events, included, past) };
};
