import { chips, listOfChip, pressed, queryOfFilters, type ChipName } from './queue-filters';

const chip = (name: ChipName) => {
  const found = chips.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no chip ${name}`);
  return found;
};

describe('the filters of a list', () => {
  it('are asked for as the contract has them', () => {
    expect(queryOfFilters({ urgency: ['urgent', 'veryUrgent'], overdue: true })).toStrictEqual({
      urgency: 'urgent,veryUrgent',
      overdue: true,
    });
  });

  it('are made and taken back by a press, beside each other', () => {
    const once = pressed({ unit: ['roads'] }, chip('urgent'));
    expect(once).toStrictEqual({ unit: ['roads'], urgency: ['urgent'] });
    const twice = pressed(once, chip('veryUrgent'));
    expect(twice).toStrictEqual({ unit: ['roads'], urgency: ['urgent', 'veryUrgent'] });
    expect(pressed(twice, chip('urgent'))).toStrictEqual({ unit: ['roads'], urgency: ['veryUrgent'] });
    expect(pressed({ overdue: true }, chip('overdue'))).toStrictEqual({});
  });

  it('have “not assigned” as a choice', () => {
    const made = pressed({}, chip('notAssigned'));
    expect(queryOfFilters(made)).toStrictEqual({ handler: 'notStated' });
    expect(chip('notAssigned').isOn(made)).toBe(true);
  });

  it('count what a press would show: of one urgency, not of those chosen beside it', () => {
    expect(listOfChip({ urgency: ['urgent'], overdue: true }, chip('emergency'))).toStrictEqual({
      urgency: ['emergency'],
      overdue: true,
    });
    expect(listOfChip({ overdue: true }, chip('overdue'))).toStrictEqual({ overdue: true });
  });
});
