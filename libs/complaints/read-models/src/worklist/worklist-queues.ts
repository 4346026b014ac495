import { assertNever, civilDateIn, lastInstantOf, type Filter, type Instant } from '@redress/kernel';
import type { CaseField } from '../case-view/case-view.fields';
import type { WorklistName, WorklistReader } from './worklist-names';

/** What a queue is judged by: whose it is, and the instant and zone that say what is due and what day it is. */
export type WorklistQuestion = Readonly<{ reader: WorklistReader; asOf: Instant; zone: string }>;

type CaseFilter = Filter<CaseField>;

const equal = (field: CaseField, value: string): CaseFilter => ({ field, is: 'equal', value });
const all = (...parts: readonly CaseFilter[]): CaseFilter => ({ all: parts });

/** Only open cases have a risk. */
const isOpen: CaseFilter = { field: 'risk', is: 'stated' };

/** The last instant of the civil day that it is. */
const endOfToday = ({ asOf, zone }: WorklistQuestion): Instant => lastInstantOf(civilDateIn(zone)(asOf), zone) ?? asOf;

/**
 * The cases of each queue, as of an instant. What is due is the next deadline that runs, of any kind: `overdue` where it is past, `due-today` where it
 * is still to come on this civil day, so that no case stands in both.
 *
 * | queue | open cases that |
 * | --- | --- |
 * | my | the reader handles |
 * | unit | his unit has |
 * | unsigned | a unit was given and has not signed for |
 * | due-today, overdue | fall due by the end of the day, or did |
 * | very-urgent | are very urgent or an emergency |
 * | waiting-for-reply | wait for the complainant: to supply information, or to choose among what is proposed |
 * | returned | a unit sent back, and no other has got since |
 * | disputed | wait for a review |
 * | to-accept, to-dispatch | wait for the decision on acceptance, or for a unit |
 * | escalations | have an escalation that nobody has closed |
 * | follow-ups-due | are closed and owe a call by the end of the day |
 * | reopen-requests | wait for the decision whether they are taken up again |
 */
export const queueFilter = (name: WorklistName, question: WorklistQuestion): CaseFilter => {
  const { reader, asOf } = question;
  switch (name) {
    case 'my':
      return all(isOpen, equal('handler', reader.id));
    case 'unit':
      return reader.unit === undefined ? { any: [] } : all(isOpen, equal('unit', reader.unit));
    case 'unsigned':
      return equal('status', 'Assigned');
    case 'due-today':
      return all(
        isOpen,
        { field: 'nextDueAt', is: 'greaterOrEqual', value: asOf },
        { field: 'nextDueAt', is: 'lessOrEqual', value: endOfToday(question) },
      );
    case 'overdue':
      return all(isOpen, { field: 'nextDueAt', is: 'less', value: asOf });
    case 'very-urgent':
      return all(isOpen, { field: 'urgency', is: 'in', values: ['veryUrgent', 'emergency'] });
    case 'waiting-for-reply':
      return equal('awaits', 'complainant');
    case 'returned':
      return all(equal('status', 'Valid'), { field: 'returnedAt', is: 'stated' });
    case 'disputed':
      return equal('status', 'Disputed');
    case 'to-accept':
      return equal('status', 'Filed');
    case 'to-dispatch':
      return equal('status', 'Valid');
    case 'escalations':
      return all(isOpen, { field: 'escalationLevel', is: 'stated' });
    case 'follow-ups-due':
      return all(equal('status', 'Closed'), { field: 'followUpDueAt', is: 'lessOrEqual', value: endOfToday(question) });
    case 'reopen-requests':
      return equal('status', 'ReopenRequested');
    default:
      return assertNever(name);
  }
};
