import { queueSearch } from '../../routing/searches';

export type QueueFilters = ReturnType<typeof queueSearch>;

/** Nobody, or nothing: how the contract asks for what is not there. */
export const notStated = 'notStated';

/** As the contract takes them: several of one kind with commas between. */
export const queryOfFilters = (filters: QueueFilters): Readonly<Record<string, string | true>> =>
  Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, value === true ? true : value.join(',')]));

/** A choice that a press makes or takes back. */
export type Chip = Readonly<{ name: ChipName; on: QueueFilters; isOn: (filters: QueueFilters) => boolean }>;
export type ChipName = 'notAssigned' | 'emergency' | 'veryUrgent' | 'urgent' | 'overdue' | 'unsigned' | 'escalated';

const urgencyChip = (urgency: 'emergency' | 'veryUrgent' | 'urgent'): Chip => ({
  name: urgency,
  on: { urgency: [urgency] },
  isOn: (filters) => filters.urgency?.includes(urgency) === true,
});
const flagChip = (flag: 'overdue' | 'unsigned' | 'escalated'): Chip => ({
  name: flag,
  on: { [flag]: true },
  isOn: (filters) => filters[flag] === true,
});

export const chips: readonly Chip[] = [
  {
    name: 'notAssigned',
    on: { handler: [notStated] },
    isOn: (filters) => filters.handler?.includes(notStated) === true,
  },
  urgencyChip('emergency'),
  urgencyChip('veryUrgent'),
  urgencyChip('urgent'),
  flagChip('overdue'),
  flagChip('unsigned'),
  flagChip('escalated'),
];

type Values = Readonly<Record<string, readonly string[] | true | undefined>>;

const merged = (before: readonly string[] | true | undefined, value: readonly string[] | true, isOn: boolean) => {
  if (value === true) return isOn ? undefined : true;
  const old = before === undefined || before === true ? [] : before;
  return isOn ? old.filter((one) => !value.includes(one)) : [...old, ...value];
};

/** With the choice of the chip made, or taken back where it was made. */
export const pressed = (filters: QueueFilters, chip: Chip): QueueFilters => {
  const before: Values = filters;
  const on: Values = chip.on;
  const changed = Object.entries(on).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, merged(before[name], value, chip.isOn(filters))] as const],
  );
  return queueSearch({ ...before, ...Object.fromEntries(changed) });
};

/** The list that a press would show, or shows already: what its count is of. */
export const listOfChip = (filters: QueueFilters, chip: Chip): QueueFilters => {
  const others = chip.isOn(filters) ? pressed(filters, chip) : filters;
  return queueSearch({ ...others, ...chip.on });
};
