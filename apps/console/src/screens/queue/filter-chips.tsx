import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { Figure } from '../../parts/figure';
import { urgencyWords } from '../../words/contract-words';
import { FilterSelects } from './filter-selects';
import { chips, listOfChip, pressed, type Chip, type QueueFilters } from './queue-filters';
import { queueMessages } from './queue.messages';
import { queueCountQuery, type QueueName } from './queue.query';

type ChipProps = Readonly<{ name: QueueName; filters: QueueFilters; chip: Chip; onPress: () => void }>;

const useChipName = (): ((chip: Chip) => string) => {
  const say = useText(queueMessages);
  const sayUrgency = useText(urgencyWords);
  return ({ name }) =>
    name === 'emergency' || name === 'veryUrgent' || name === 'urgent' ? sayUrgency(name) : say(name);
};

const ChipButton = ({ name, filters, chip, onPress }: ChipProps) => {
  const nameOf = useChipName();
  const { data: count } = useQuery(queueCountQuery(name, listOfChip(filters, chip)));
  return (
    <button type="button" className="plain-button" aria-pressed={chip.isOn(filters)} onClick={onPress}>
      {nameOf(chip)} {count === undefined ? null : <Figure value={count} />}
    </button>
  );
};

/** Filters of a list, each with how many cases it leaves; all of them are in the address. */
export const FilterChips = ({ name, filters }: Readonly<{ name: QueueName; filters: QueueFilters }>) => {
  const say = useText(queueMessages);
  const navigate = useNavigate({ from: '/queues/$name' });
  const to = (next: QueueFilters): void => void navigate({ search: next });
  return (
    <div className="list-head not-printed" role="group" aria-label={say('filters')}>
      {chips.map((chip) => (
        <ChipButton
          key={chip.name}
          name={name}
          filters={filters}
          chip={chip}
          onPress={() => to(pressed(filters, chip))}
        />
      ))}
      <FilterSelects filters={filters} onChange={to} />
      {Object.keys(filters).length === 0 ? null : (
        <button type="button" className="plain-button" onClick={() => to({})}>
          {say('clearFilters')}
        </button>
      )}
    </div>
  );
};
