import type { Instant, JsonValue } from '@redress/kernel';
import { isPersonalText } from '../folding/personal-text';
import { membersAt, type Origins } from './case-origins';
import type { CaseView, Deadline } from './case-view.document';
import { deadlineLane, type DeadlineLane } from './deadline-lanes';

/**
 * A case as it is shown: the view, with each deadline as a lane judged as of an instant. `setBy`: for the JSON Pointer of every value the revision of the event
 * after which it was last another; `settingEvents`: for every field that can be corrected the id of the event that a correction has to name.
 */
export type ShownCase = Readonly<
  Omit<CaseView, 'deadlines' | 'setBy' | 'origins'> & {
    deadlines: readonly DeadlineLane[];
    setBy: Readonly<Record<string, string>>;
    settingEvents: CaseView['setBy'];
  }
>;

/** Under which names a lane shows what the view keeps of a deadline; what it tells beyond that names its events itself. */
const laneMembers: Readonly<Partial<Record<keyof DeadlineLane, keyof Deadline>>> = {
  id: 'deadlineId',
  kind: 'kind',
  amount: 'amount',
  unit: 'unit',
  policy: 'policy',
  clause: 'policy',
  startedAt: 'startAt',
  dueAt: 'dueAt',
  result: 'status',
  cancelledBecause: 'cancelledBecause',
};

/** What tells by itself which event it is of. */
const namesItsEvents: ReadonlySet<string> = new Set<keyof ShownCase>([
  'complaintId',
  'revision',
  'changedAt',
  'timeline',
  'deadlines',
  'setBy',
  'settingEvents',
]);

type Leaves = readonly (readonly [pointer: string, revision: string])[];

const leavesAt = (pointer: string, value: JsonValue, origins: Origins, inherited: string): Leaves => {
  const revision = origins[pointer] ?? inherited;
  if (typeof value !== 'object' || value === null || isPersonalText(value)) return [[pointer, revision]];
  const members = membersAt(pointer, value);
  return members.length === 0
    ? [[pointer, revision]]
    : members.flatMap(([at, , member]) => leavesAt(at, member, origins, revision));
};

const lanesSetBy = (lanes: readonly DeadlineLane[], origins: Origins): Leaves =>
  lanes.flatMap((_lane, index) => {
    const whole = `/deadlines/${index}`;
    const revision = origins[whole] ?? origins['/deadlines'] ?? '';
    return Object.entries(laneMembers).map(
      ([shown, kept]) => [`${whole}/${shown}`, origins[`${whole}/${kept}`] ?? revision] as const,
    );
  });

/** @param asOf running deadlines are judged as of this instant. */
export const shownCase = ({ origins, setBy, deadlines, ...view }: CaseView, asOf: Instant): ShownCase => {
  const lanes = deadlines.map((deadline) => deadlineLane(deadline, asOf));
  const filed = origins[''] ?? '';
  const leaves = Object.entries(view).flatMap(([name, value]) =>
    namesItsEvents.has(name) ? [] : leavesAt(`/${name}`, value, origins, filed),
  );
  return {
    ...view,
    deadlines: lanes,
    setBy: Object.fromEntries([...leaves, ...lanesSetBy(lanes, origins)]),
    settingEvents: setBy,
  };
};
