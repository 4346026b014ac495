import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { StatusMark } from '../../parts/status-mark';
import { newCaseMessages } from './new-case.messages';

/** How long typing rests before anything is looked for: each search is recorded. */
const restMilliseconds = 1_000;
const shownMax = 5;

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, restMilliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Typed on', 'AbortError'));
    });
  });

/** Cases that may be the same, while somebody still types: only those that he may open. The words go in a body and stay in no memory. */
export const LikelyDuplicates = ({ words }: Readonly<{ words: string | undefined }>) => {
  const say = useText(newCaseMessages);
  const { data, error } = useQuery({
    queryKey: ['likely-duplicates', words],
    queryFn: async ({ signal }) => {
      await rest(signal);
      return dataOf(contract.POST('/v1/complaints/search', { body: { q: words ?? '', limit: shownMax }, signal }));
    },
    enabled: words !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  const cases = words === undefined ? undefined : data?.cases;
  return (
    <section className="panel" aria-labelledby="duplicates-heading">
      <h2 id="duplicates-heading">{say('duplicates')}</h2>
      <p className="quiet">{say('duplicatesHow')}</p>
      {error === null ? null : <FailureNote failure={failureOf(error)} />}
      <div role="status">{cases?.length === 0 ? say('noDuplicates') : null}</div>
      <ul className="plain-list">
        {(cases ?? []).map(({ complaintNo, status, category, receivedOn }) => (
          <li key={complaintNo}>
            <Link to="/cases/$no" params={{ no: complaintNo }} search={{}} target="_blank" className="unbroken">
              {complaintNo}
            </Link>{' '}
            <StatusMark status={status} /> <span className="quiet">{category?.subcode ?? category?.code}</span>{' '}
            <span className="quiet unbroken">{receivedOn}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
