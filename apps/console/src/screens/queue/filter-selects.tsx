import { useQuery } from '@tanstack/react-query';
import { seenQuery } from '../../doing/offers.query';
import { useText } from '../../language/language';
import { complaintStatuses, queueSearch } from '../../routing/searches';
import { statusWords } from '../../words/contract-words';
import { notStated, type QueueFilters } from './queue-filters';
import { queueMessages } from './queue.messages';

type Option = Readonly<{ value: string; text: string }>;
type SelectProps = Readonly<{
  name: string;
  value: string | undefined;
  options: readonly Option[];
  onChoose: (value: string | undefined) => void;
}>;

const Select = ({ name, value, options, onChoose }: SelectProps) => {
  const say = useText(queueMessages);
  // A link may name what this reader has not seen yet.
  const isKnown = value === undefined || options.some((option) => option.value === value);
  const all = isKnown ? options : [...options, { value, text: value }];
  return (
    <label className="choice">
      <span>{name}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
        <option value="">{say('any')}</option>
        {all.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
};

type FilterSelectsProps = Readonly<{ filters: QueueFilters; onChange: (filters: QueueFilters) => void }>;

/** Filters that have many values: those that stand in the reader's own cases, and what is not stated. */
export const FilterSelects = ({ filters, onChange }: FilterSelectsProps) => {
  const say = useText(queueMessages);
  const sayStatus = useText(statusWords);
  const units = useQuery(seenQuery('units')).data?.values ?? [];
  const categories = useQuery(seenQuery('categories')).data?.values ?? [];
  const none: Option = { value: notStated, text: say('notStated') };
  const optionsOf = (values: typeof units): readonly Option[] => [
    ...new Map(
      [...values.map(({ code }) => ({ value: code, text: code })), none].map((one) => [one.value, one]),
    ).values(),
  ];
  const choose = (field: 'status' | 'unit' | 'category', value: string | undefined): void =>
    onChange(queueSearch({ ...filters, [field]: value === undefined ? undefined : [value] }));
  return (
    <>
      <Select
        name={say('status')}
        value={filters.status?.[0]}
        options={complaintStatuses.map((status) => ({ value: status, text: sayStatus(status) }))}
        onChoose={(value) => choose('status', value)}
      />
      <Select
        name={say('category')}
        value={filters.category?.[0]}
        options={optionsOf(categories)}
        onChoose={(value) => choose('category', value)}
      />
      <Select
        name={say('unit')}
        value={filters.unit?.[0]}
        options={optionsOf(units)}
        onChoose={(value) => choose('unit', value)}
      />
    </>
  );
};
