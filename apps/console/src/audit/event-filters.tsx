import { useQuery } from '@tanstack/react-query';
import { useText } from '../language/language';
import { Choice, CodeField, OptionalChoice } from '../parts/choices';
import { RangeChoices } from '../parts/range-choices';
import { code } from '../routing/address-codec';
import { auditAxes, eventOrigins, type AuditSearch } from '../routing/searches';
import { roleWords } from '../words/contract-words';
import { eventKindWords, eventWords } from '../words/event-words';
import { keysOf } from '../words/keys-of';
import { eventFilterMessages } from './event-filters.messages';
import type { AuditRange } from './audit-question';
import { unitsQuery } from './reference.query';

export type FilterChange = { [K in keyof AuditSearch]?: AuditSearch[K] | undefined };

type FiltersProps = Readonly<{ search: AuditSearch; choose: (changed: FilterChange) => void }>;

/** By what was done and under which name. */
const WhatFilters = ({ search, choose }: FiltersProps) => {
  const say = useText(eventFilterMessages);
  const sayKind = useText(eventKindWords);
  const sayType = useText(eventWords);
  const sayRole = useText(roleWords);
  const { data: units } = useQuery(unitsQuery);
  const only = { any: say('any') };
  const types = keysOf(eventWords);
  return (
    <>
      <OptionalChoice
        {...only}
        name={say('kind')}
        value={keysOf(eventKindWords).find((kind) => search.kind?.[0] === kind)}
        choices={keysOf(eventKindWords)}
        word={sayKind}
        onChoose={(kind) => choose({ kind: kind && [kind] })}
      />
      <OptionalChoice
        {...only}
        name={say('type')}
        value={types.find((type) => search.type?.[0] === type)}
        choices={types}
        word={sayType}
        onChoose={(type) => choose({ type: type && [type] })}
      />
      <OptionalChoice
        {...only}
        name={say('role')}
        value={keysOf(roleWords).find((role) => search.role === role)}
        choices={keysOf(roleWords)}
        word={sayRole}
        onChoose={(role) => choose({ role })}
      />
      <OptionalChoice
        {...only}
        name={say('unit')}
        value={search.unit}
        choices={[...new Set([...(search.unit ? [search.unit] : []), ...(units ?? [])])]}
        word={(unit) => unit}
        onChoose={(unit) => choose({ unit })}
      />
      <OptionalChoice
        {...only}
        name={say('origin')}
        value={search.origin}
        choices={eventOrigins}
        word={say}
        onChoose={(origin) => choose({ origin })}
      />
      {(['actor', 'case', 'policy'] as const).map((name) => (
        <CodeField
          key={name}
          name={say(name)}
          value={search[name]}
          read={code}
          wrong={say('wrong')}
          onChoose={(value) => choose({ [name]: value })}
        />
      ))}
    </>
  );
};

/** When: two dates of one of the two times, or a range that needs none. */
const WhenFilters = ({ search, range, choose }: FiltersProps & Readonly<{ range: AuditRange }>) => {
  const say = useText(eventFilterMessages);
  return (
    <>
      <Choice
        name={say('axis')}
        value={search.axis ?? 'recorded'}
        choices={auditAxes}
        word={say}
        onChoose={(axis) => choose({ axis })}
      />
      <RangeChoices chosen={search} range={range} recent={say('lastDays')} choose={choose} />
    </>
  );
};

/** Which events: every choice is in the address. */
export const EventFilters = (props: FiltersProps & Readonly<{ range: AuditRange }>) => (
  <div className="filter-bar not-printed">
    <WhatFilters {...props} />
    <WhenFilters {...props} />
  </div>
);
