import { useText } from '../language/language';
import { rangeMessages } from '../parts/range-choices.messages';
import type { AuditSearch } from '../routing/searches';
import { roleWords } from '../words/contract-words';
import { eventKindWords, eventWords } from '../words/event-words';
import { eventFilterMessages } from './event-filters.messages';

const filterNames = [
  'kind',
  'type',
  'role',
  'unit',
  'origin',
  'actor',
  'case',
  'policy',
  'from',
  'to',
  'range',
] as const satisfies readonly (keyof AuditSearch)[];
type FilterName = (typeof filterNames)[number];
type FilterWord = Readonly<{ name: FilterName; text: string }>;

const isOf = <K extends string>(entries: Readonly<Record<K, unknown>>, value: string): value is K =>
  Object.hasOwn(entries, value);

/** The filters of an address in words, in their order. */
export const useFilterText = (): ((search: AuditSearch) => readonly FilterWord[]) => {
  const say = useText(eventFilterMessages);
  const sayRange = useText(rangeMessages);
  const sayRole = useText(roleWords);
  const sayKind = useText(eventKindWords);
  const sayType = useText(eventWords);
  const valueOf = (name: FilterName, value: string): string => {
    if (name === 'role' && isOf(roleWords.entries, value)) return sayRole(value);
    if (name === 'kind' && isOf(eventKindWords.entries, value)) return sayKind(value);
    if (name === 'type' && isOf(eventWords.entries, value)) return sayType(value);
    return name === 'origin' && isOf(eventFilterMessages.entries, value) ? say(value) : value;
  };
  return (search) =>
    filterNames.flatMap((name): readonly FilterWord[] => {
      const value = search[name];
      if (value === undefined) return [];
      if (name === 'range') return [{ name, text: say('range') }];
      const words = (typeof value === 'string' ? [value] : value).map((one) => valueOf(name, one));
      const shown = name === 'from' || name === 'to' ? sayRange(name) : say(name);
      return [{ name, text: say('filter', { name: shown, value: words.join(', ') }) }];
    });
};
