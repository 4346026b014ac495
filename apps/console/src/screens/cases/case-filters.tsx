import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { complaintStatuses, urgencies, type CasesSearch } from '../../routing/searches';
import { statusWords, urgencyWords } from '../../words/contract-words';
import { OptionalChoice } from '../../parts/choices';
import { casesMessages } from './cases.messages';

const sorts = ['longestOverdue', 'nextDue'] as const;

/** The filters of the list: every choice is in the address, and the address is the view. */
export const CaseFilters = ({ search }: Readonly<{ search: CasesSearch }>) => {
  const say = useText(casesMessages);
  const sayStatus = useText(statusWords);
  const sayUrgency = useText(urgencyWords);
  const navigate = useNavigate({ from: '/cases' });
  const choose = (changed: { [K in keyof CasesSearch]?: CasesSearch[K] | undefined }): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }) as CasesSearch });
  return (
    <div className="list-head not-printed">
      <OptionalChoice
        name={say('status')}
        any={say('any')}
        value={search.status?.[0]}
        choices={complaintStatuses}
        word={sayStatus}
        onChoose={(status) => choose({ status: status && [status] })}
      />
      <OptionalChoice
        name={say('urgency')}
        any={say('any')}
        value={search.urgency?.[0]}
        choices={urgencies}
        word={sayUrgency}
        onChoose={(urgency) => choose({ urgency: urgency && [urgency] })}
      />
      {(['overdue', 'unsigned'] as const).map((flag) => (
        <button
          key={flag}
          type="button"
          className="plain-button"
          aria-pressed={search[flag] === true}
          onClick={() => choose({ [flag]: search[flag] === true ? undefined : true })}
        >
          {say(flag)}
        </button>
      ))}
      <OptionalChoice
        name={say('sort')}
        any={say('newest')}
        value={search.sort === 'newest' ? undefined : search.sort}
        choices={sorts}
        word={say}
        onChoose={(sort) => choose({ sort })}
      />
    </div>
  );
};
