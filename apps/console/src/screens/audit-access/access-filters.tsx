import { Link, useNavigate } from '@tanstack/react-router';
import type { AuditRange } from '../../audit/audit-question';
import { useText } from '../../language/language';
import { CodeField, OptionalChoice } from '../../parts/choices';
import { RangeChoices } from '../../parts/range-choices';
import { code } from '../../routing/address-codec';
import { accessKinds, type AccessSearch } from '../../routing/searches';
import { accessKindWords } from '../../words/access-words';
import { auditAccessMessages } from './audit-access.messages';

type Changed = { [K in keyof AccessSearch]?: AccessSearch[K] | undefined };

/** Whose, of which case, what and when: in the address. Openings that nobody acted on are offered first (console, Access log). */
export const AccessFilters = ({ search, range }: Readonly<{ search: AccessSearch; range: AuditRange }>) => {
  const say = useText(auditAccessMessages);
  const sayWhat = useText(accessKindWords);
  const navigate = useNavigate({ from: '/audit/access' });
  const choose = (changed: Changed): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }) as AccessSearch });
  const { idle: _idle, what: _what, ...others } = search;
  return (
    <>
      <nav className="list-head not-printed" aria-label={say('title')}>
        <Link to="/audit/access" search={{ ...others, idle: true }} aria-current={search.idle ? 'true' : undefined}>
          {say('idle')}
        </Link>
        <Link to="/audit/access" search={others} aria-current={search.idle ? undefined : 'true'}>
          {say('allEntries')}
        </Link>
      </nav>
      <div className="filter-bar not-printed">
        <OptionalChoice
          name={say('what')}
          any={say('any')}
          value={search.what}
          choices={accessKinds}
          word={sayWhat}
          onChoose={(what) => choose({ what, idle: undefined })}
        />
        {(['actor', 'case'] as const).map((name) => (
          <CodeField
            key={name}
            name={say(name)}
            value={search[name]}
            read={code}
            wrong={say('wrong')}
            onChoose={(value) => choose({ [name]: value })}
          />
        ))}
        <RangeChoices chosen={search} range={range} recent={say('lastDays')} choose={choose} />
      </div>
    </>
  );
};
